import {
  createServer,
  type IncomingMessage,
  request as ask,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

import { listenOn, shut } from '../../../tools/tls-front.ts';

/** What goes wrong between the browsers and the API. */
export type Fault =
  /** The API answers at once; its reply is held back for so many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Something else answers in its place: a captive portal, a proxy's page. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly type: string;
      readonly body: string;
    }
  /** The API is asked and answers; the line is cut in the middle of its reply. */
  | { readonly kind: 'lost' }
  /** The line is cut before the API hears anything. */
  | { readonly kind: 'refuse' };

export interface Seen {
  readonly path: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface FaultProxy {
  /** Stands between the TLS front and the API. */
  between(api: () => number): Promise<{ readonly port: number; close(): Promise<void> }>;
  /** From now on every request whose path begins with `path` meets this fault. */
  set(fault: Fault, path?: string): void;
  clear(): void;
  /** Cuts the line of every reply still held back, and every live socket. */
  cut(): void;
  /** Every request so far whose path begins so, faulty or not. */
  seen(path: string): readonly Seen[];
  /** Resolves when the next request to `path` has been handed to the API, answered or not. */
  handedOn(path: string): Promise<void>;
}

/** An HTTP proxy that a test can make misbehave; sockets pass through it untouched. */
export function faultProxy(): FaultProxy {
  const log: Seen[] = [];
  const held = new Set<AbortController>();
  const sockets = new Set<Duplex>();
  const waiting = new Set<{ readonly path: string; readonly done: () => void }>();
  let faulty: { readonly fault: Fault; readonly path: string } | undefined;

  async function hold(ms: number): Promise<void> {
    const cut = new AbortController();
    held.add(cut);
    await sleep(ms, undefined, { signal: cut.signal, ref: false }).finally(() => held.delete(cut));
  }

  async function answer(
    outside: IncomingMessage,
    reply: ServerResponse,
    port: number,
  ): Promise<void> {
    const path = outside.url ?? '/';
    const body = await bytes(outside);
    log.push({ path, body: body.toString(), at: Date.now() });
    const fault = faulty !== undefined && path.startsWith(faulty.path) ? faulty.fault : undefined;
    if (fault?.kind === 'refuse') {
      outside.socket.destroy();
      return;
    }
    if (fault?.kind === 'answer') {
      reply.writeHead(fault.status, { 'content-type': fault.type }).end(fault.body);
      return;
    }
    const { method, headers } = outside;
    const asked = ask({ host: '127.0.0.1', port, path, method, headers, agent: false });
    asked.end(body, () => {
      for (const one of waiting) {
        if (!path.startsWith(one.path)) continue;
        waiting.delete(one);
        one.done();
      }
    });
    const inside = await new Promise<IncomingMessage>((done, failed) => {
      asked.on('response', done);
      asked.on('error', failed);
    });
    const said = await bytes(inside);
    if (fault?.kind === 'slow') await hold(fault.ms);
    const { 'transfer-encoding': _, ...own } = inside.headers;
    // A length that is never reached: the browser may not quietly ask again by itself.
    const length = fault?.kind === 'lost' ? said.length + 1 : said.length;
    reply.writeHead(inside.statusCode ?? 500, { ...own, 'content-length': length });
    if (fault?.kind === 'lost')
      reply.write(said.subarray(0, said.length / 2), () => outside.socket.destroy());
    else reply.end(said);
  }

  return {
    async between(api) {
      const open = new Set<Duplex>();
      const server: Server = createServer((outside, reply) => {
        // The API is gone: so is the line.
        answer(outside, reply, api()).catch(() => outside.socket.destroy());
      });
      server.on('connection', (socket) => {
        open.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => open.delete(socket));
      });
      server.on('upgrade', (request, outside: Duplex, head) => {
        sockets.add(outside);
        outside.on('close', () => sockets.delete(outside));
        const inside = connect(api(), '127.0.0.1');
        for (const [one, other] of [
          [outside, inside],
          [inside, outside],
        ] as const) {
          one.on('error', () => undefined);
          one.on('close', () => other.destroy());
        }
        const lines = [`${request.method} ${request.url} HTTP/1.1`];
        for (let i = 0; i < request.rawHeaders.length; i += 2)
          lines.push(`${request.rawHeaders[i]}: ${request.rawHeaders[i + 1]}`);
        inside.write(`${lines.join('\r\n')}\r\n\r\n`);
        inside.write(head);
        outside.pipe(inside).pipe(outside);
      });
      return { port: await listenOn(server, 0), close: () => shut(server, open) };
    },
    set(fault, path = '/') {
      faulty = { fault, path };
    },
    clear() {
      faulty = undefined;
    },
    cut() {
      for (const one of held) one.abort();
      for (const one of sockets) one.destroy();
    },
    seen: (path) => log.filter((one) => one.path.startsWith(path)),
    handedOn: (path) =>
      new Promise((done) => {
        waiting.add({ path, done });
      }),
  };
}

async function bytes(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
