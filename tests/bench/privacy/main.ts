import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { wilson } from '../passages/score';
import { type MarkedNote, noteSets } from './notes';
import { type Score, score } from './score';

const print = (words: string): void => {
  process.stdout.write(`${words}\n`);
};

function share(part: number, all: number): string {
  if (all === 0) return '-';
  const [low, high] = wilson(part, all);
  return `${(part / all).toFixed(3)} (${part}/${all}, 95 % ${(low / 100).toFixed(2)}-${(high / 100).toFixed(2)})`;
}

function line(name: string, { spans, hits, findings, right, clean, alarmed }: Score): void {
  print(
    `  ${name.padEnd(10)} recall ${share(hits, spans)}  precision ${share(right, findings)}  false alarms in clean notes ${share(alarmed, clean)}`,
  );
}

function table({ confusion }: Score): void {
  const columns = Array.from(
    new Set(Array.from(confusion.values(), (row) => Array.from(row.keys())).flat()),
  ).toSorted();
  print(`  ${'marked / found'.padEnd(34)}${columns.map((kind) => kind.padStart(10)).join('')}`);
  for (const [marked, row] of [...confusion].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    print(
      `  ${marked.padEnd(34)}${columns.map((kind) => String(row.get(kind) ?? '.').padStart(10)).join('')}`,
    );
}

function byLanguage(notes: readonly MarkedNote[]): void {
  for (const lang of ['en', 'es']) line(lang, score(notes.filter((note) => note.lang === lang)));
  line(
    'no roster',
    score(notes.filter(({ roster, spans }) => roster.length === 0 && spans.length > 0)),
  );
}

const shows = process.argv.includes('--show') || process.env['SHOW'] === '1';

for (const { name, notes } of noteSets()) {
  if (notes === undefined) {
    print(`${name}: not at hand, left out`);
    continue;
  }
  const all = score(notes);
  print(`${name}: ${notes.length} notes`);
  line('all', all);
  byLanguage(notes);
  table(all);
  if (shows) {
    for (const words of all.missed) print(`  missed  ${words}`);
    for (const words of all.wrong) print(`  wrong   ${words}`);
  }
  print('');
}

const lexicon = readdirSync('shared/privacy/lexicon').map((file) =>
  readFileSync(`shared/privacy/lexicon/${file}`),
);
print(`lexicons: ${(gzipSync(Buffer.concat(lexicon)).length / 1024).toFixed(1)} kB gzipped`);
