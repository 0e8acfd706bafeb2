import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { carryRevisions, describePassage, Vocabulary } from '../../../../shared/passages';
import { lessonText, type LessonText } from '../../../../shared/text';

const word = fc.constantFrom(...'ask why water leaf mass grow pair share draw number'.split(' '));
/** Few words and few lines, so that texts share most of both. */
const text = fc
  .array(fc.array(word, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 9 })
  .map((lines) =>
    lessonText(
      lines.map((words, n) => ({
        kind: n % 4 === 0 ? 'heading' : 'paragraph',
        ...(n % 4 === 0 && { level: 2 }),
        text: words.join(' '),
      })),
    ),
  );

const passagesOf = (from: LessonText) => ({
  from,
  selectors: from.blocks.map(({ start, end }) => describePassage(from, start, end)),
});

test('passages go where they go, whatever was read before them', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 3, maxLength: 6 }), ([to, ...others]) => {
      if (to === undefined) return;
      const used = new Vocabulary();
      // Every text once as the lesson as it is now, in another order than they are asked for below.
      for (const one of others.toReversed()) carryRevisions(others.map(passagesOf), one, used);
      const revisions = others.map(passagesOf);
      expect(carryRevisions(revisions, to, used)).toEqual(carryRevisions(revisions, to));
    }),
    { numRuns: 300 },
  );
});

test('a text that was read is not read again', () => {
  const lesson = lessonText([{ kind: 'paragraph', text: 'Ask why a leaf grows.' }]);
  const vocabulary = new Vocabulary();
  carryRevisions([passagesOf(lesson)], lesson, vocabulary);
  const { texts, size } = vocabulary;
  const read = vocabulary.lessons.get(lesson);
  carryRevisions([passagesOf(lesson)], lesson, vocabulary);
  expect(vocabulary.lessons.get(lesson)).toBe(read);
  expect([vocabulary.texts, vocabulary.size]).toEqual([texts, size]);
});
