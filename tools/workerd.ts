import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export interface WorkerdOptions {
  /** The ES module that `npm run build:worker` writes. */
  readonly bundle?: string;
  /** Where the schools' databases live; starting again on the same directory finds them there. */
  readonly storage: string;
  /** 0 for any free one. */
  readonly port?: number;
  /** Text bindings, such as OPERATOR_KEY. */
  readonly bindings?: Readonly<Record<string, string>>;
  /** A file that the API's log lines are added to; without it they are dropped. */
  readonly log?: string;
  /** Stops the server. */
  readonly signal?: AbortSignal;
}

export interface Workerd {
  readonly url: string;
  readonly port: number;
  /** Of the platform's own binary, no wrapper: a SIGKILL to it is a power cut. */
  readonly pid: number;
  /** Lets it finish what it is doing. */
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

const require = createRequire(import.meta.url);

const HOST = '127.0.0.1';
/** Names the objects' ids and their directory: changing it loses every school on the disk. */
const UNIQUE_KEY = 'coachmark-school';
const START_MS = 20_000;

/** Serves the built worker with `workerd`, the runtime Cloudflare runs, on this machine. */
export async function startWorkerd(options: WorkerdOptions): Promise<Workerd> {
  const { bundle = '.output/worker/index.js', storage, port = 0, log, signal } = options;
  signal?.throwIfAborted();
  if (port !== 0) await claim(port);
  await mkdir(storage, { recursive: true });
  // The configuration holds secrets: a private directory, for the start only.
  const directory = await mkdtemp(join(tmpdir(), 'coachmark-workerd-'));
  try {
    const config = join(directory, 'config.capnp');
    // Cap'n Proto embeds only what lies beside its configuration: an absolute path is an import.
    await copyFile(bundle, join(directory, 'index.js'));
    await writeFile(config, await configuration(options), { mode: 0o600 });
    const lines = log === undefined ? undefined : await open(log, 'a');
    const child = spawn(binary(), ['serve', '--control-fd=3', config], {
      stdio: ['ignore', lines?.fd ?? 'ignore', 'pipe', 'pipe'],
    });
    await lines?.close();
    const server = handle(child, signal);
    try {
      const bound = await listening(child, port);
      const url = `http://${HOST}:${bound}`;
      await healthy(url, child);
      return { url, port: bound, pid: child.pid ?? 0, ...server };
    } catch (error) {
      await server.kill();
      throw error;
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** `workerd`'s package says where the binary for this machine is; its `bin` is only a wrapper. */
function binary(): string {
  const workerd: { default: string } = require('workerd');
  return workerd.default;
}

function handle(child: ChildProcess, signal?: AbortSignal): Pick<Workerd, 'stop' | 'kill'> {
  const exited = once(child, 'exit');
  const end = async (how: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(how);
    await exited;
  };
  signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  return { stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

const portTaken = (port: number): Error =>
  Object.assign(new Error(`Port ${port} is taken by another program: choose another.`), {
    code: 'EADDRINUSE',
  });

/** Fails where another program listens on the port, and says so better than workerd does. */
async function claim(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free, taken) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      taken(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    probe.listen(port, HOST, () => probe.close(() => free()));
  });
}

/** The port workerd reports when it listens; an error with what it said if it ends instead. */
async function listening(child: ChildProcess, wanted: number): Promise<number> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4000);
    process.stderr.write(text);
  });
  const failed = once(child, 'exit').then(() => {
    // Somebody took the port between `claim` and now.
    throw /address already in use/i.test(said)
      ? portTaken(wanted)
      : new Error(`workerd ended before it listened:\n${said}`);
  });
  return Promise.race([failed, reported(child), timeout('workerd does not listen')]);
}

async function reported(child: ChildProcess): Promise<number> {
  const control = child.stdio[3];
  if (!(control instanceof Readable))
    throw new Error('workerd was started without a control pipe.');
  let lines = '';
  for await (const chunk of control) {
    lines += String(chunk);
    const port = /"event":\s*"listen".*?"port":\s*(\d+)/.exec(lines)?.[1];
    if (port !== undefined) return Number(port);
  }
  // It ended: whoever waits for that has what it said.
  return new Promise<never>(() => {});
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(`${url}/health`).catch(() => undefined);
    if (response?.ok === true) return;
    await sleep(50);
  }
  throw new Error(`${url}/health does not answer.`);
}

const timeout = async (message: string): Promise<never> => {
  await sleep(START_MS, undefined, { ref: false });
  throw new Error(`${message} after ${START_MS / 1000} s.`);
};

async function configuration({
  storage,
  port = 0,
  bindings = {},
}: WorkerdOptions): Promise<string> {
  const texts = Object.entries(bindings).map(
    ([name, text]) => `(name = ${quote(name)}, text = ${quote(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "coachmark", worker = .worker),
    (name = "disk", disk = (path = ${quote(resolve(storage))}, writable = true)),
  ],
  sockets = [(name = "api", address = "${HOST}:${port}", service = "coachmark", http = ())],
);
const worker :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = ${quote(await compatibilityDate())},
  bindings = [${[`(name = "SCHOOL", durableObjectNamespace = "School")`, ...texts].join(', ')}],
  durableObjectNamespaces = [(className = "School", uniqueKey = "${UNIQUE_KEY}", enableSql = true)],
  durableObjectStorage = (localDisk = "disk"),
);
`;
}

/** Cap'n Proto's text literals escape as C's do. */
const quote = (text: string): string => JSON.stringify(text);

/** The date the worker is deployed with: one place says it. */
async function compatibilityDate(): Promise<string> {
  const toml = await readFile('wrangler.toml', 'utf8');
  const date = /^compatibility_date = "(\d{4}-\d{2}-\d{2})"$/m.exec(toml)?.[1];
  if (date === undefined) throw new Error('wrangler.toml names no compatibility_date.');
  return date;
}
