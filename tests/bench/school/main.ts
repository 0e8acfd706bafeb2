import { mkdirSync, writeFileSync } from 'node:fs';

import { bare } from './bare';
import { coachmark } from './coachmark';
import { growth, hibernation } from './growth';
import { hocuspocus } from './hocuspocus';
import {
  latency,
  type Measured,
  percentile,
  privacy,
  survival,
  throughput,
  traffic,
  WRITERS,
  writers,
} from './measure';
import { bars } from './plot';
import { pouch } from './pouch';

const option = (name: string, otherwise: number): number => {
  const given = process.argv.find((each) => each.startsWith(`--${name}=`));
  return given === undefined ? otherwise : Number(given.slice(name.length + 3));
};
const rounds = option('rounds', 3);
const seconds = option('seconds', 4);
const records = [1000, 10_000, 100_000].filter((size) => size <= option('records', 100_000));
const members = [10, 100, 1000].filter((size) => size <= option('members', 1000));

const peers = [
  await coachmark(),
  await pouch('as it comes'),
  await pouch('synced'),
  await hocuspocus(),
];
const floor = await bare();
const atFloor = { busy: [] as number[], perSecond: [] as number[], cpu: [] as number[] };
const measured = peers.map(({ name }): Measured => ({
  name,
  seen: [],
  busy: [],
  perSecond: [],
  cpu: [],
  bytes: 0,
  lost: 0,
  leftAfterUnshare: 0,
  seenByC: 0,
}));
const each = peers.flatMap((peer, index) => {
  const into = measured[index];
  return into === undefined ? [] : [{ peer, into }];
});

for (const { peer, into } of each) await privacy(peer, into);
for (const { peer, into } of each) await survival(peer, into);
for (const { peer, into } of each) await traffic(peer, into);
// Interleaved, so that what else the machine does meets all alike.
const pairs = new Map(
  await Promise.all(each.map(async ({ peer }) => [peer, await writers(peer)] as const)),
);
const floorWriters = Array.from({ length: WRITERS }, (_, n) => floor.writer(n));
const ms = seconds * 1000;
for (let round = 0; round < rounds; round += 1) {
  for (const { peer, into } of each) {
    const its = pairs.get(peer) ?? [];
    const [one] = its;
    if (one !== undefined) await latency(one, into, 1_000_000 * (round + 1), 100);
    await throughput(its, into, { pid: peer.pid(), ms, from: 10_000_000 * (round + 1) });
  }
  await throughput(floorWriters, atFloor, {
    pid: floor.pid(),
    ms,
    from: 10_000_000 * (round + 1),
  });
}
for (const its of pairs.values()) for (const pair of its) await pair.close();
for (const { peer } of each) await peer.close();
await floor.close();

const inMs = (value: number): string => `${value.toFixed(1)} ms`;
const [ours] = measured;
const oursPerSecond = percentile(ours?.perSecond ?? [], 0.5);
/** Writes a second, the 99th percentile meanwhile, ours against theirs, and what one costs the server. */
const busyOf = ({ busy, perSecond, cpu }: typeof atFloor): string[] => [
  percentile(perSecond, 0.5).toFixed(0),
  inMs(percentile(busy, 0.99)),
  (oursPerSecond / percentile(perSecond, 0.5)).toFixed(2),
  `${percentile(cpu, 0.5).toFixed(2)} ms`,
];
const rows = measured.map((one) => [
  one.name,
  inMs(percentile(one.seen, 0.5)),
  inMs(percentile(one.seen, 0.99)),
  ...busyOf(one),
  `${(one.bytes / 1000).toFixed(1)} kB`,
  `${one.lost} of 20`,
  `${one.leftAfterUnshare} of 10`,
  `${one.seenByC} of 10`,
]);
rows.push(['one row a request, bare workerd', '', '', ...busyOf(atFloor), '', '', '', '']);
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
console.log(
  table(
    [
      '',
      'seen by B, p50',
      'p99',
      'writes a second, 32 writers',
      'p99 then',
      'ours is so many times that',
      'processor for one',
      'bytes for one write',
      'acknowledged and lost at SIGKILL',
      'left after un-share',
      'seen by C',
    ],
    rows,
  ),
);
const grown = await growth(members, records);
console.log(
  `\n${table(
    ['', 'an edit, p50', 'pull of it, p50'],
    grown.map(({ what, size, write, pull }) => [`${size} ${what}`, inMs(write), inMs(pull)]),
  )}`,
);
const slept = await hibernation(200, '.output/bench/counted/index.js');
console.log(
  `\n200 sockets, 15 s idle: the constructor ran ${slept.before} time before and ${slept.after - slept.before} after, ${slept.open} sockets open, ${slept.poked} poked.`,
);
mkdirSync('.output/bench', { recursive: true });
writeFileSync('.output/bench/school.svg', bars(measured, grown));
process.exit(0);
