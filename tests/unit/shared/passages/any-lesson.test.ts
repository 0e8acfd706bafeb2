import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { carryPassages, describePassage } from '../../../../shared/passages';
import { lessonText, lessonTextFromPlain, type LessonText } from '../../../../shared/text';

const WORDS = 'ask why water leaf mass grow pair share draw number line fraction talk write'.split(
  ' ',
);

/** A paragraph in which every second word is its own, so that it can be told from any other. */
const paragraph = fc
  .tuple(fc.nat(999), fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }))
  .map(([own, words]) =>
    ['own', `n${own}`, ...words.flatMap((word, index) => [word, `n${own}x${index}`])].join(' '),
  );
const lesson = fc.uniqueArray(paragraph, {
  selector: (text) => text.split(' ')[1],
  minLength: 1,
  maxLength: 12,
});

/** What became of each paragraph: its new place, and which of its words is gone or replaced. */
const edit = fc.array(
  fc.record({
    to: fc.nat(20),
    fate: fc.constantFrom('stays', 'stays', 'stays', 'deleted', 'edited', 'cut'),
    word: fc.nat(14),
  }),
  { minLength: 12, maxLength: 12 },
);
const span = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 }));

function edited(
  paragraphs: readonly string[],
  edits: readonly { to: number; fate: string; word: number }[],
): LessonText {
  const fates = paragraphs.map((text, index) => ({
    text,
    ...(edits[index] ?? { to: 0, fate: '', word: 0 }),
  }));
  const texts = fates
    .toSorted((a, b) => a.to - b.to)
    .flatMap(({ text, fate, word }) => {
      const words = text.split(' ');
      if (fate === 'deleted') return [];
      if (fate === 'edited') return [words.toSpliced(word, 1, 'changed').join(' ')];
      if (fate === 'cut') return [words.slice(0, word), words.slice(word)].map((w) => w.join(' '));
      return [text];
    });
  return of(texts);
}

const of = (texts: readonly string[]): LessonText =>
  lessonText(texts.map((text) => ({ kind: 'paragraph', text })));

/** The own numbers of the paragraphs that `[start, end)` touches. */
const numbersIn = (text: LessonText, start: number, end: number): (string | undefined)[] =>
  text.blocks
    .filter((block) => block.end > start && block.start < end)
    .map((block) => block.text.split(' ')[1]);

/** Any string at all: broken pairs, right to left, emoji in sequences, marks on nothing. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\ud83d',
        '\ude00',
        '\u{1f469}\u200d\u{1f469}\u200d\u{1f466}',
        '\u0301',
        'e\u0301',
        '\u05d0\u05d1 \u05d2',
        '\u202e',
        '\u0645\u0631\u062d\u0628\u0627',
        ' ',
        '\n',
        '\n\n',
        '# ',
        '- ',
        '|',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('a passage of any lesson', () => {
  test('of one paragraph stays in that paragraph, wherever it went', () => {
    fc.assert(
      fc.property(lesson, edit, span, (paragraphs, edits, [start, length]) => {
        const a = of(paragraphs);
        // Every paragraph that is left can be told by its own number.
        const b = edited(
          paragraphs,
          edits.map(({ to, fate, word }) => ({
            to,
            fate: fate === 'cut' ? 'edited' : fate,
            word: word + 2,
          })),
        );
        const block = a.blocks.findLast((one) => one.start <= start);
        const end = Math.min(start + length, block?.end ?? 0);
        if (block === undefined || end <= start) return;
        const [placed] = carryPassages([describePassage(a, start, end)], b, a);
        if (placed?.start === undefined || placed.end === undefined) return;
        expect(numbersIn(b, placed.start, placed.end)).toEqual(numbersIn(a, start, end));
      }),
      { numRuns: 400 },
    );
  });

  test('is exact in the same text, whatever signs it is made of', () => {
    fc.assert(
      fc.property(anyText, span, (text, [start, length]) => {
        const same = lessonTextFromPlain(text);
        const selector = describePassage(same, start, start + length);
        if (selector.quote.exact.trim() === '') return;
        const [placed] = carryPassages([selector], lessonTextFromPlain(text), same);
        expect(placed).toMatchObject({ status: 'exact', ...selector.position });
      }),
    );
  });

  test('never makes the engine throw, and a deleted one has a point inside the text', () => {
    fc.assert(
      fc.property(anyText, anyText, span, (before, after, [start, length]) => {
        const from = lessonTextFromPlain(before);
        const to = lessonTextFromPlain(after);
        const selector = describePassage(from, start, start + length);
        for (const known of [from, undefined]) {
          const [placed] = carryPassages([selector], to, known);
          expect(placed?.at ?? 0).toBeGreaterThanOrEqual(0);
          expect(placed?.at ?? 0).toBeLessThanOrEqual(to.text.length);
        }
      }),
    );
  });

  const MEGABYTE = 1_000_000;
  test.each([
    ['one word over and over', 'ab '],
    ['lines without end', 'a line\n'],
    ['headings without end', '# Day\n'],
    ['signs without a space', '\u05d0!'],
    ['a word without end', '\u05d0'],
    ['marks on nothing', '\u0301'],
    ['a rule without end', '-'],
    ['a row without end', '|'],
  ])('survives a megabyte: %s', { timeout: 60_000 }, (_, part) => {
    const text = part.repeat(MEGABYTE / part.length);
    const from = lessonTextFromPlain(text);
    const to = lessonTextFromPlain(`new ${text.slice(1000)}`);
    const [placed] = carryPassages([describePassage(from, 500_000, 500_040)], to, from);
    expect(placed?.status).toBeTypeOf('string');
  });

  test.each([
    ['of lines', (n: number) => `Line ${n} asks what word${n % 997} means and why.\n\n`],
    ['of one line over and over', () => 'Discuss this with a partner, then write.\n\n'],
    ['without a break', (n: number) => `word${n % 5000} `],
  ])(
    'survives ten megabytes %s, with its revision and without',
    { timeout: 120_000 },
    (_, part) => {
      const parts: string[] = [];
      for (let n = 0, length = 0; length < 10 * MEGABYTE; n += 1) {
        const text = part(n);
        parts.push(text);
        length += text.length;
      }
      const from = lessonTextFromPlain(parts.join(''));
      const to = lessonTextFromPlain(`New at the top.\n\n${parts.slice(40).join('')}`);
      const selector = describePassage(from, 5 * MEGABYTE, 5 * MEGABYTE + 40);
      for (const known of [from, undefined]) {
        const [placed] = carryPassages([selector], to, known);
        expect(placed?.status).toBeTypeOf('string');
      }
    },
  );
});
