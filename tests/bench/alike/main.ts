import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { COPIED, likeness, shinglesOf } from '../../../shared/passages/likeness';
import { lessonTextFromPlain } from '../../../shared/text';

/** How alike two versions of one lesson are, and two lessons: where the line between them lies. */
interface Pair {
  readonly repo: string;
  readonly path: string;
  readonly oldPath: string;
  readonly newPath: string;
  readonly editSize: string;
  readonly oldText: string;
  readonly newText: string;
}

const FILE = '../shared/corpus/passages/dev.jsonl';
if (!existsSync(FILE)) {
  console.log(`Nothing to measure on: ${FILE} is not here.`);
  process.exit();
}
const pairs = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Pair);
const known = new Map<string, ReadonlySet<string>>();
const shingles = (text: string): ReadonlySet<string> => {
  const found = known.get(text) ?? shinglesOf(lessonTextFromPlain(text));
  known.set(text, found);
  return found;
};
const namesOf = (pair: Pair): Set<string> =>
  new Set([pair.path, pair.oldPath, pair.newPath].map((name) => path.basename(name)));

const same = Map.groupBy(pairs, ({ editSize }) => editSize);
console.log('\nTwo versions of one lesson\nedits       pairs  lowest   5 %   median  found');
for (const [size, group] of same) {
  const all = group.map(({ oldText, newText }) => likeness(shingles(oldText), shingles(newText)));
  print(size, all);
}

const siblings: number[] = [];
const strangers: number[] = [];
for (const [index, one] of pairs.entries())
  for (const other of pairs.slice(index + 1)) {
    const alike = likeness(shingles(one.newText), shingles(other.oldText));
    if (one.repo !== other.repo) strangers.push(alike);
    // The same file at another time is the same lesson.
    else if (![...namesOf(one)].some((name) => namesOf(other).has(name))) siblings.push(alike);
  }
console.log(
  '\nTwo lessons\nfrom           pairs  median   95 %  99.9 %  highest  taken for a copy',
);
for (const [name, all] of [
  ['one author', siblings],
  ['two authors', strangers],
] as const) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  const wrong = all.filter((alike) => alike >= COPIED).length;
  console.log(
    `${name.padEnd(12)} ${String(all.length).padStart(7)}  ${at(0.5)}    ${at(0.95)}   ${at(0.999)}    ${at(1)}     ${wrong}`,
  );
}

function print(name: string, all: readonly number[]): void {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  const found = all.filter((alike) => alike >= COPIED).length;
  console.log(
    `${name.padEnd(10)} ${String(all.length).padStart(6)}  ${at(0)}    ${at(0.05)}   ${at(0.5)}    ${found}`,
  );
}
