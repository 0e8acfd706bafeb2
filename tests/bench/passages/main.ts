import { mkdirSync, writeFileSync } from 'node:fs';

import { Accuracy } from './accuracy';
import { hypothesis } from './hypothesis';
import { apacheAnnotator, domAnchorTextQuote } from './libraries';
import { plot } from './plot';
import { realRevisions } from './real-revisions';
import { accuracyTable, costTable, reliabilityTable, share } from './report';
import { SCENARIOS } from './scenarios';
import { emptyTally, type Tally } from './score';
import { longestStep, ourCost, peerCost, type Cost } from './time';

const PLOT = '.output/bench/passages.svg';
const REAL = process.env['COACHMARK_PASSAGES'] ?? '../shared/corpus/passages/dev.jsonl';

const isFull = process.argv.includes('--full');
const seeds = process.argv.flatMap((argument) => {
  const seed = /^--seed=(\d+)$/u.exec(argument)?.[1];
  return seed === undefined ? [] : [Number(seed)];
});
if (seeds.length === 0) seeds.push(...(isFull ? [101, 102, 103, 104, 105] : [101]));

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const peers = [hypothesis, domAnchorTextQuote, apacheAnnotator];

/** The slow ones are asked less, so that a run ends in minutes. */
const times = isFull ? 10 : 1;

const generated = new Accuracy(peers, times);
for (const seed of seeds) {
  for (const scenario of SCENARIOS) {
    await generated.generated(scenario, { seed, size: 100_000, count: 1000 });
  }
}
say(`Generated lessons of 100 kB, seed ${seeds.join(', ')}\n`);
say(accuracyTable(generated.rows.values()));

const pairs = realRevisions(REAL);
const real = new Accuracy(peers, times);
for (const { from, to, cases } of pairs) {
  await real.add({ from, to, passages: cases }, (index) => cases[index]?.row ?? '');
}
if (pairs.length > 0) {
  say(`\nReal revisions: ${pairs.length} pairs of ${REAL}\n`);
  say(accuracyTable(real.rows.values()));
  const rows = [...real.rows.values()];
  say(realSummary(rows.map(({ name, ours }) => [name, ours.tally])));
  say('  without the revision');
  say(realSummary(rows.map(({ name, lost }) => [name, lost.tally])));
} else {
  say(`\nReal revisions: none at ${REAL}`);
}

for (const [name, asked] of [
  ['generated', generated],
  ['real', real],
] as const) {
  say(`\nConfidence, ${name}: what was said and how often it was right\n`);
  say(reliabilityTable(asked.surety));
  say('  without the revision');
  say(reliabilityTable(asked.suretyLost));
}

const costs: Cost[] = [];
for (const size of [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
  costs.push(ourCost(size, 1), ourCost(size, 10));
  if (size > 300_000 && !isFull) continue;
  costs.push(await peerCost(hypothesis, size, isFull ? 200 : 60));
  if (size > 100_000 && !isFull) continue;
  costs.push(
    await peerCost(domAnchorTextQuote, size, 10),
    await peerCost(apacheAnnotator, size, 10),
  );
}
say('\nMilliseconds for 1,000 passages on prose edited 5 % (peers from the mean of fewer)\n');
say(costTable(costs));
say(`\nLongest single step, 1,000 passages on 1 MB (least of three runs)\n`);
say(`  with the revision ${longestStep(true).toFixed(1)} ms`);
say(`  without it ${longestStep(false).toFixed(1)} ms`);
mkdirSync('.output/bench', { recursive: true });
writeFileSync(PLOT, plot(costs));
say(`\nPlot: ${PLOT}`);

function realSummary(rows: readonly (readonly [string, Tally])[]): string {
  const all = emptyTally();
  const edited = emptyTally();
  for (const [name, tally] of rows) {
    all.placed += tally.placed;
    all.wrong += tally.wrong;
    if (!/edited|rewritten/u.test(name)) continue;
    edited.all += tally.all;
    edited.edges += tally.edges;
  }
  return [
    `  wrong among all placements: ${share(all.wrong, all.placed)} (${all.wrong} of ${all.placed})`,
    `  edges right on edited and rewritten: ${share(edited.edges, edited.all)} (${edited.edges} of ${edited.all})`,
  ].join('\n');
}
