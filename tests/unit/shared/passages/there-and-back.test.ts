import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { carryPassages, describePassage } from '../../../../shared/passages';
import { lessonText, type Block, type LessonText } from '../../../../shared/text';
import { edited, fates } from './paragraph-edits';

const WORDS = 'ask why water leaf mass grow pair share draw number line fraction'.split(' ');
const word = fc.constantFrom(...WORDS);

/** Paragraphs that differ by one word, which is what a template makes of them. */
const twins = fc
  .tuple(
    fc.array(word, { minLength: 5, maxLength: 14 }),
    fc.array(fc.tuple(fc.nat(13), word, fc.nat(2)), { minLength: 2, maxLength: 10 }),
  )
  .map(([template, changes]) =>
    changes.map(([at, other, n]) => template.with(at % template.length, `${other}${n}`)),
  );
const others = fc.array(fc.array(word, { minLength: 3, maxLength: 14 }), {
  minLength: 1,
  maxLength: 10,
});

const changes = fates(10);

const asLesson = (blocks: readonly (readonly string[])[], headings: boolean): LessonText =>
  lessonText(
    blocks.map((words, index): Block => {
      const text = words.join(' ');
      return headings && index % 3 === 0
        ? { kind: 'heading', level: 2, text }
        : { kind: 'paragraph', text };
    }),
  );

describe('a passage carried to another revision and back', () => {
  test.each([
    ['of paragraphs that differ by one word', twins],
    ['of any paragraphs', others],
  ])('comes home or says that it cannot: lessons %s', { timeout: 120_000 }, (_, lessons) => {
    const span = fc.tuple(fc.nat(600), fc.integer({ min: 2, max: 120 }));
    fc.assert(
      fc.property(lessons, changes, span, fc.boolean(), (lesson, edits, [at, length], headings) => {
        const a = asLesson(lesson, headings);
        const b = asLesson(edited(lesson, edits), headings);
        const start = at % Math.max(1, a.text.length - 2);
        const selector = describePassage(a, start, start + length);
        if (selector.quote.exact.trim() === '') return;
        const [there] = carryPassages([selector], b, a);
        if (there?.start === undefined || there.end === undefined) return;
        const [home] = carryPassages([describePassage(b, there.start, there.end)], a, b);
        if (home?.start === undefined || home.end === undefined) return;
        expect(home.start).toBeLessThan(selector.position.end);
        expect(home.end).toBeGreaterThan(selector.position.start);
      }),
      { numRuns: 4000 },
    );
  });
});
