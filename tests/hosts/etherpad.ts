import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

import { until } from '../../tools/demo/overlay-clicks.ts';
import { listenOn, shut } from '../../tools/tls-front.ts';

const MODULES = path.resolve('tests/hosts/node_modules');

/** Packages whose files it hands to a browser, and looks for in its own folder alone. */
const SERVED = ['async', 'js-cookie', 'security', 'tinycon', 'underscore', 'unorm'];

export interface Etherpad {
  /** Plain http on this machine. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Etherpad wants to lie in a folder named `src`; beside its packages it finds them from there. */
export async function startEtherpad(folder: string): Promise<Etherpad> {
  const root = path.join(MODULES, '.etherpad');
  await rm(root, { recursive: true, force: true });
  await mkdir(path.join(root, 'node_modules'), { recursive: true });
  await cp(path.join(MODULES, 'ep_etherpad-lite'), path.join(root, 'src'), { recursive: true });
  await symlink('../src', path.join(root, 'node_modules', 'ep_etherpad-lite'));
  await mkdir(path.join(root, 'src', 'node_modules'), { recursive: true });
  for (const name of SERVED)
    await symlink(path.join(MODULES, name), path.join(root, 'src', 'node_modules', name));
  const port = await freePort();
  const settings = path.join(folder, 'etherpad.json');
  await writeFile(
    settings,
    JSON.stringify({
      ip: '127.0.0.1',
      port,
      dbType: 'dirty',
      dbSettings: { filename: path.join(folder, 'etherpad.db') },
      defaultPadText: '',
      users: {},
      loglevel: 'ERROR',
      minify: false,
    }),
  );
  const server: ChildProcess = spawn(process.execPath, ['src/node/server.js', '-s', settings], {
    cwd: root,
    stdio: 'ignore',
  });
  await until(
    () =>
      fetch(`http://127.0.0.1:${port}/p/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'Etherpad answers',
    60_000,
  );
  return {
    port,
    stop: () =>
      new Promise((done) => {
        server.once('exit', () => done());
        server.kill('SIGKILL');
      }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOn(server, 0);
  await shut(server);
  return port;
}
