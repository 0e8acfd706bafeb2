import { existsSync, readFileSync } from 'node:fs';

import type { Pair, Peer, Writer } from './peer';
import { relay } from './relay';

/** The value below which so much of the sample lies, in the sample's unit. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds from A's first byte to B having the words. */
  readonly seen: number[];
  /** Milliseconds to the acknowledgement, with 32 writers at once. */
  readonly busy: number[];
  /** Acknowledged a second, with 32 writers at once; one for each round. */
  readonly perSecond: number[];
  /** Milliseconds of the server's processor for each of those, until B has it; one for each round. */
  readonly cpu: number[];
  /** Bytes on the wire for one write until B has it, requests, answers and pokes together. */
  bytes: number;
  lost: number;
  leftAfterUnshare: number;
  seenByC: number;
}

export const WORDS = 'x'.repeat(500);
export const WRITERS = 32;
const BEFORE_KILL = 20;

export async function latency(pair: Pair, into: Measured, from: number, times: number) {
  for (let id = from; id < from + times; id += 1) {
    const start = performance.now();
    // Either may come first; both have to come.
    await Promise.all([pair.write(id, WORDS), pair.seen(id)]);
    into.seen.push(performance.now() - start);
  }
}

/** Each writer writes as soon as it is answered, for so many milliseconds. */
export async function throughput(
  pairs: readonly Writer[],
  into: Pick<Measured, 'busy' | 'perSecond' | 'cpu'>,
  { pid, ms, from }: { pid: number; ms: number; from: number },
) {
  const before = processorOf(pid);
  const until = performance.now() + ms;
  let done = 0;
  await Promise.all(
    pairs.map(async (pair) => {
      for (let id = from; performance.now() < until; id += 1) {
        const start = performance.now();
        await pair.write(id, WORDS);
        into.busy.push(performance.now() - start);
        done += 1;
      }
    }),
  );
  into.perSecond.push((done / ms) * 1000);
  into.cpu.push((processorOf(pid) - before) / done);
}

/** Milliseconds of processor a process has had; NaN where the system does not say (proc(5)). */
function processorOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  // Hundredths of a second, in user and in system mode.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export const writers = (peer: Peer): Promise<Pair[]> =>
  Promise.all(Array.from({ length: WRITERS }, (_, index) => peer.open(100 + index)));

/** What was acknowledged, and is not there after a SIGKILL the moment after. */
export async function survival(peer: Peer, into: Measured): Promise<void> {
  const pair = await peer.open(1);
  for (let id = 1; id <= BEFORE_KILL; id += 1) await pair.write(id, WORDS);
  await pair.close();
  await peer.crash();
  into.lost += BEFORE_KILL - (await pair.count());
}

const COUNTED = 40;

/** Both ends of a pair behind something that counts. */
export async function traffic(peer: Peer, into: Measured): Promise<void> {
  const counter = await relay(peer.port);
  const pair = await peer.open(3, counter.port);
  await latency(pair, { ...into, seen: [] }, 1, 5);
  const before = counter.bytes();
  await latency(pair, { ...into, seen: [] }, 100, COUNTED);
  into.bytes = (counter.bytes() - before) / COUNTED;
  await pair.close();
  counter.close();
}

export async function privacy(peer: Peer, into: Measured): Promise<void> {
  const pair = await peer.open(2);
  for (let id = 1; id <= 10; id += 1) {
    await Promise.all([pair.write(id, WORDS), pair.seen(id)]);
  }
  into.seenByC += await pair.seenByC();
  into.leftAfterUnshare += await pair.leftAfterUnshare();
  await pair.close();
}
