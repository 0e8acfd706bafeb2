import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  carryPassages,
  carryPassagesSteps,
  describePassage,
  type PassageSelector,
} from '../../../../shared/passages';
import { lessonText, lessonTextFromPlain, type LessonText } from '../../../../shared/text';
import { days, planner, RECURRING, type Day } from './planner';

const of = (lesson: LessonText, words: string, nth = 0): PassageSelector => {
  let at = lesson.text.indexOf(words);
  for (let i = 0; i < nth; i += 1) at = lesson.text.indexOf(words, at + 1);
  return describePassage(lesson, at, at + words.length);
};
const paragraphs = (...texts: string[]): LessonText =>
  lessonText(texts.map((text) => ({ kind: 'paragraph', text })));
const words = (lesson: LessonText, { start, end }: { start?: number; end?: number }): string =>
  lesson.text.slice(start, end);

/** The heading that stands above an offset. */
const dayAt = (lesson: LessonText, offset: number): string | undefined =>
  lesson.blocks.findLast(({ kind, start }) => kind === 'heading' && start <= offset)?.text;

const TREE = paragraphs(
  'Show the two willow photographs, taken five years apart.',
  'Ask who can tell me where the mass came from, and take three or four answers.',
  'Give each pair the willow data table and a sketch of the pot.',
);

describe('carryPassages with the old revision', () => {
  test('says exact where the words stand unchanged, whatever was put before them', () => {
    const to = paragraphs('A new opening.', ...TREE.blocks.map(({ text }) => text));
    const [placement] = carryPassages([of(TREE, 'where the mass came from')], to, TREE);
    expect(placement?.status).toBe('exact');
    expect(words(to, placement ?? {})).toBe('where the mass came from');
    expect(placement).not.toHaveProperty('was');
  });

  test('says changed where words were edited, and keeps the old ones', () => {
    const to = paragraphs(
      TREE.blocks[0]?.text ?? '',
      'Ask everyone to write where the new mass came from, and take three or four answers.',
      TREE.blocks[2]?.text ?? '',
    );
    const [placement] = carryPassages([of(TREE, 'where the mass came from')], to, TREE);
    expect(placement?.status).toBe('changed');
    expect(words(to, placement ?? {})).toBe('where the new mass came from');
    expect(placement?.was).toBe('where the mass came from');
  });

  test('says moved where a paragraph stands elsewhere', () => {
    const to = paragraphs(...TREE.blocks.toReversed().map(({ text }) => text));
    const placements = carryPassages(
      TREE.blocks.map(({ start, end }) => describePassage(TREE, start, end)),
      to,
      TREE,
    );
    expect(placements.filter(({ status }) => status === 'moved')).toHaveLength(2);
    for (const [i, placement] of placements.entries()) {
      expect(words(to, placement)).toBe(TREE.blocks[i]?.text);
    }
  });

  test('orphans the notes of a deleted paragraph and puts them nowhere else', () => {
    const to = paragraphs(TREE.blocks[0]?.text ?? '', TREE.blocks[2]?.text ?? '');
    const [placement] = carryPassages([of(TREE, 'take three or four answers')], to, TREE);
    expect(placement).toMatchObject({ status: 'orphan', was: 'take three or four answers' });
    expect(placement).not.toHaveProperty('start');
  });

  test('follows words into the half of a paragraph that was split off', () => {
    const to = paragraphs(
      TREE.blocks[0]?.text ?? '',
      'Ask who can tell me where the mass came from.',
      'Then take three or four answers.',
      TREE.blocks[2]?.text ?? '',
    );
    const [placement] = carryPassages([of(TREE, 'take three or four answers')], to, TREE);
    expect(words(to, placement ?? {})).toBe('take three or four answers');
  });

  test('follows words put in another order between lines that stand, though others say them too', () => {
    const code = 'set up pin four as an input with its pull up';
    const from = paragraphs(
      `The whole program: ${code}, then read it.`,
      'Walk through the code.',
      'Number the pins the way the maker of the board does, so that students find them.',
      code,
      'This tells the computer what the pin is for and which way its resistor pulls.',
      'Now run the program.',
    );
    const to = paragraphs(
      `The whole program: ${code}, then read it.`,
      'Walk through the code.',
      `${code} | These lines number the pins the way the maker of the board does, and tell the computer what the pin is for.`,
      'Now run the program.',
    );
    const [placement] = carryPassages([of(from, 'pin four as an input', 1)], to, from);
    expect(placement?.start).toBe(to.text.indexOf('pin four', to.text.indexOf('Walk')));
  });

  describe('of a stretch that was pasted twice in a row', () => {
    const stretch = [
      'Students draw what they think the inside of a leaf looks like, each on a card of their own, before anyone opens a book or says a word about it.',
      'Then pairs compare their drawings and agree on one question that the microscope might answer for them.',
    ];
    const twice = paragraphs('Begin.', ...stretch, ...stretch, 'End.');

    test('notes on either copy go with the one that is left', () => {
      const to = paragraphs('Begin.', ...stretch, 'Then tidy up.', 'End.');
      const selectors = [0, 1].map((nth) => of(twice, 'agree on one question', nth));
      for (const placement of carryPassages(selectors, to, twice)) {
        expect(words(to, placement)).toBe('agree on one question');
      }
    });

    test('notes on a stretch that stood three times are offered to no other copy', () => {
      const thrice = paragraphs('Begin.', ...stretch, ...stretch, ...stretch, 'End.');
      const to = paragraphs('Begin.', ...stretch, 'End.');
      const selectors = [0, 1, 2].map((nth) => of(thrice, 'agree on one question', nth));
      const placed = carryPassages(selectors, to, thrice).flatMap(({ start }) => start ?? []);
      expect(new Set(placed).size).toBe(placed.length);
    });
  });

  test('keeps a passage that spans blocks together', () => {
    const to = paragraphs('New.', ...TREE.blocks.map(({ text }) => text));
    const { start } = TREE.blocks[0] ?? { start: 0 };
    const end = TREE.blocks[1]?.end ?? 0;
    const [placement] = carryPassages([describePassage(TREE, start, end)], to, TREE);
    expect(words(to, placement ?? {})).toBe(TREE.text.slice(start, end));
  });
});

describe('recurring lines of a planner', () => {
  const old = planner(days(20));
  const selectors = days(20).flatMap((_, day) => RECURRING.map((line) => of(old, line, day)));
  const wrong = (to: LessonText, from?: LessonText): number =>
    carryPassages(selectors, to, from).filter(
      ({ start }, i) =>
        start !== undefined && dayAt(to, start) !== days(20)[Math.floor(i / RECURRING.length)]?.[0],
    ).length;

  const CHANGES: readonly (readonly [string, readonly Day[]])[] = [
    ['a day is inserted at the top', [['A new day', 'Seeds'], ...days(20)]],
    ['the first day is deleted', days(20).slice(1)],
    ['neighbouring days are swapped', days(20).map((day, i, all) => all[i ^ 1] ?? day)],
    ['all days are reversed', days(20).toReversed()],
  ];

  test.each(CHANGES)('none goes to a wrong day when %s', (_, list) => {
    expect(wrong(planner(list), old)).toBe(0);
    expect(wrong(planner(list))).toBe(0);
  });

  test('all stay placed when a day is inserted at the top', () => {
    const to = planner([['A new day', 'Seeds'], ...days(20)]);
    const statuses = carryPassages(selectors, to, old).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['exact']));
  });

  test('are offered, not guessed, when nothing tells them apart', () => {
    const twice = paragraphs('Discuss this in pairs now.', 'A', 'Discuss this in pairs now.', 'B');
    const to = paragraphs(
      'X',
      'Discuss this in pairs now.',
      'Y',
      'Discuss this in pairs now.',
      'Z',
    );
    const [placement] = carryPassages([of(twice, 'Discuss this in pairs now.')], to);
    expect(placement?.status).toBe('ambiguous');
    expect(placement?.candidates).toHaveLength(2);
  });
});

describe('carryPassages without the old revision', () => {
  test('finds unique words and says when they are written otherwise', () => {
    const to = paragraphs('First.', 'Ask who can tell me where the MASS came from\u2026 and wait.');
    const [placement] = carryPassages([of(TREE, 'who can tell me where the mass came from')], to);
    expect(placement).toMatchObject({ status: 'exact' });
    expect(placement?.was).toBe('who can tell me where the mass came from');
  });

  test('orphans what is not there', () => {
    const to = paragraphs('Bring the class back.', 'Students copy the definitions of glucose.');
    const [placement] = carryPassages([of(TREE, 'where the mass came from')], to);
    expect(placement?.status).toBe('orphan');
  });
});

describe('for any lesson', () => {
  const line = fc.constantFrom(
    '# Day',
    'Exit ticket',
    'Ask a partner.',
    'Why?',
    '',
    '- one',
    'a b c',
  );
  const plain = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line, { maxLength: 20 }).map((l) => l.join('\n')),
    )
    .map(lessonTextFromPlain);
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }));

  test('an unchanged text keeps every passage exactly where it was', () => {
    fc.assert(
      fc.property(plain, fc.array(span), fc.boolean(), (lesson, spans, keepsOld) => {
        const selectors = spans
          .map(([start, length]) => describePassage(lesson, start, start + length))
          .filter(({ quote }) => quote.exact.trim() !== '');
        const placements = carryPassages(selectors, lesson, keepsOld ? lesson : undefined);
        for (const [i, placement] of placements.entries()) {
          expect(placement).toMatchObject({ status: 'exact', ...selectors[i]?.position });
        }
      }),
    );
  });

  test('it never throws, never leaves the text, and only places have places', () => {
    fc.assert(
      fc.property(plain, plain, fc.array(span), fc.boolean(), (from, to, spans, keepsOld) => {
        const selectors = spans.map(([start, length]) =>
          describePassage(from, start, start + length),
        );
        const placements = carryPassages(selectors, to, keepsOld ? from : undefined);
        expect(placements).toHaveLength(selectors.length);
        for (const { status, start, end } of placements) {
          const isPlaced = status === 'exact' || status === 'changed' || status === 'moved';
          expect(start !== undefined && end !== undefined).toBe(isPlaced);
          if (start === undefined || end === undefined) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(to.text.length);
        }
      }),
    );
  });

  test('stepping through gives what the call gives', () => {
    const to = paragraphs(...TREE.blocks.toReversed().map(({ text }) => text));
    const selectors = [of(TREE, 'where the mass came from')];
    const steps = carryPassagesSteps(selectors, to, TREE);
    let step = steps.next();
    let pauses = 0;
    while (!step.done) {
      pauses += 1;
      step = steps.next();
    }
    expect(pauses).toBeGreaterThan(2);
    expect(step.value).toEqual(carryPassages(selectors, to, TREE));
  });
});
