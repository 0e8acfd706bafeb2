import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { carryPassages, describePassage } from '../../../../shared/passages';
import { lessonText, type LessonText } from '../../../../shared/text';
import { Random } from '../../../bench/passages/random';
import { edited, fates } from './paragraph-edits';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** A word that only one paragraph of a lesson says. */
const ownWord = (random: Random): string =>
  Array.from({ length: 7 }, () => random.pick(LETTERS)).join('');

/** Paragraphs that can be told by every word of theirs. */
function paragraphsOf(seed: number, count: number): string[][] {
  const random = new Random(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 6 + random.below(12) }, () => ownWord(random)),
  );
}

const asLesson = (paragraphs: readonly (readonly string[])[]): LessonText =>
  lessonText(paragraphs.map((words) => ({ kind: 'paragraph', text: words.join(' ') })));

test.each([
  ['with the old revision', true],
  ['without it', false],
])(
  'no placement in a paragraph reaches into one that holds nothing of it, %s',
  { timeout: 60_000 },
  (_, isKept) => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 2, max: 12 }),
        fates(12),
        fc.tuple(fc.nat(), fc.integer({ min: 20, max: 160 })),
        (seed, count, edits, [at, length]) => {
          const lesson = paragraphsOf(seed, count);
          const a = asLesson(lesson);
          // Without the old revision, what was put into a paragraph may well be new, not another's.
          const known = edits.filter(({ kind }) => isKept || kind !== 'moves');
          const b = asLesson(edited(lesson, known));
          const block = a.blocks[at % a.blocks.length];
          if (!block) return;
          const start = block.start + (at % (block.text.length - 20));
          const end = Math.min(block.end, start + length);
          const own = new Set(lesson[block.index]);
          const [placed] = carryPassages(
            [describePassage(a, start, end)],
            b,
            isKept ? a : undefined,
          );
          const { start: first, end: last } = placed ?? {};
          if (first === undefined || last === undefined) return;
          for (const touched of b.blocks) {
            if (touched.end <= first || touched.start >= last) continue;
            expect(touched.text.split(' ').filter((word) => own.has(word))).not.toEqual([]);
          }
        },
      ),
      { numRuns: 3000 },
    );
  },
);

test('a paragraph taken apart by another keeps its notes in one of its parts', () => {
  const [a = '', b = '', other = ''] = paragraphsOf(5, 3).map((words) => words.join(' '));
  const short = other.split(' ').slice(0, 3).join(' ');
  const from = asLesson([[short], ['begin'], [`${a} ${b}`], ['end']]);
  const to = asLesson([['begin'], [a], [short], [b], ['end']]);
  const block = from.blocks[2];
  const [placed] = carryPassages(
    [describePassage(from, block?.start ?? 0, block?.end ?? 0)],
    to,
    from,
  );
  expect(to.text.slice(placed?.start, placed?.end)).not.toContain(short);
});
