import type { Block } from '../../shared/text/lesson-text';

/** Blocks through a compressing or expanding stream of the browser. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(out).arrayBuffer());
}

/**
 * A lesson's blocks as gzip of their JSON in UTF-8; gzip, because its checksum tells damage.
 * Undefined where the browser has no such stream, or it fails.
 */
export async function packText(
  blocks: readonly Block[],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(blocks));
    return await through(bytes, new CompressionStream('gzip'));
  } catch {
    return undefined;
  }
}

/** What was packed, not yet looked at; undefined where it cannot be read. */
export async function unpackText(packed: Uint8Array<ArrayBuffer>): Promise<unknown> {
  try {
    const bytes = await through(packed, new DecompressionStream('gzip'));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
