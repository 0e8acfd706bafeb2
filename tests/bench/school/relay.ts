import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** Stands before a server and counts what goes either way, in bytes. */
export async function relay(to: number) {
  let bytes = 0;
  const server = createServer((outside) => {
    const inside = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      one.on('data', (chunk: Buffer) => (bytes += chunk.length));
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is never a path.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  return {
    port,
    bytes: () => bytes,
    close: () => server.close(),
  };
}
