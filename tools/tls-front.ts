import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer, type Server } from 'node:tls';

import type { Certificate } from './certificate.ts';

export interface TlsFront {
  readonly port: number;
  close(): Promise<void>;
}

/** Speaks TLS to the browsers and passes the bytes on to `target`, a port of this machine. */
export async function tlsFront(
  { key, cert }: Certificate,
  target: () => number,
  port = 0,
): Promise<TlsFront> {
  const open = new Set<Duplex>();
  const server: Server = createServer({ key, cert, ALPNProtocols: ['http/1.1'] }, (outside) => {
    const inside = connect(target(), '127.0.0.1');
    for (const socket of [outside, inside]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        outside.destroy();
        inside.destroy();
      });
    }
    outside.pipe(inside).pipe(outside);
  });
  return { port: await listenOn(server, port), close: () => shut(server, open) };
}

/** Listens on `port`, or on any free one where it is taken. */
export async function listenOn(
  server: {
    listen(port: number, host: string, done: () => void): unknown;
  } & NodeJS.EventEmitter & {
      address(): unknown;
    },
  port: number,
): Promise<number> {
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0, '127.0.0.1', done);
      else failed(error);
    });
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null || !('port' in address))
    throw new Error('The server has no port.');
  return Number(address.port);
}

export async function shut(
  server: { close(done: () => void): unknown },
  open: ReadonlySet<Duplex> = new Set(),
): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  for (const socket of open) socket.destroy();
  await closed;
}
