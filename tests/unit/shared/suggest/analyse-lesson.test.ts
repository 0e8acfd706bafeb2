import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { strategyById } from '../../../../shared/strategies';
import { analyseLesson, type Analysis, type Span } from '../../../../shared/suggest';
import { lessonTextFromPlain } from '../../../../shared/text';

const SHORT = `Erosion on our beach
1. Students review their notes from the field trip.
2. Students copy the definitions of erosion and deposition.
3. Show the two aerial photographs of the beach. Any questions?
4. Students do the worksheet.
Clean up the sand trays.`;

const analyse = (text: string, context = {}): Analysis =>
  analyseLesson(lessonTextFromPlain(text), context);

const words = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

const suggested = (analysis: Analysis): string[] =>
  analysis.suggestions.map(({ strategy }) => strategy);

const practicesOf = (text: string): string[] =>
  analyse(text).present.map(({ practice }) => practice);

const GOAL = 'Objective: students will be able to explain how waves move sand.';

test('wordings in the plan lead to the steps that answer them, with those words', () => {
  const { suggestions } = analyse(`${SHORT}\n${GOAL}`);
  expect(suggestions.map(({ strategy }) => strategy).toSorted()).toEqual([
    'all-student-response',
    'explicit-vocabulary',
    'lesson-closure',
  ]);
  const quotes = Object.fromEntries(
    suggestions.map(({ strategy, spans }) => [strategy, words(SHORT, spans)]),
  );
  expect(quotes['all-student-response']).toEqual(['Any questions?']);
  expect(quotes['lesson-closure']).toEqual(['Clean up']);
  expect(quotes['explicit-vocabulary']?.[0]).toContain('copy the definitions');
});

test.each([
  ['Ask if everyone understands before moving on.', 'all-student-response'],
  ['Check that everyone understands, then go on.', 'all-student-response'],
  ['Does everyone understand?', 'all-student-response'],
  ['Students read back over Tuesday’s slides.', 'retrieval-practice'],
  ['Students go over their notes from last week.', 'retrieval-practice'],
  ['Copy the definitions from the board.', 'explicit-vocabulary'],
  ['Students look up the words in the dictionary.', 'explicit-vocabulary'],
])('"%s" calls for %s', (sentence, strategy) => {
  const plan = `Rivers and valleys\nStudents read the map in silence.\n${sentence}\nStudents draw a river.`;
  expect(suggested(analyse(plan))).toContain(strategy);
});

test('words that name a practice without doing it speak for it nowhere, and are answered first', () => {
  const plan = `${GOAL}\nStudents read back over Tuesday’s slides.\nShow two photographs of the beach and tell how waves move sand.\nStudents copy the definitions of erosion and deposition into the glossary.`;
  expect(practicesOf(plan)).not.toContain('vocabulary-instruction');
  expect(suggested(analyse(plan))[0]).toBe('explicit-vocabulary');
});

test('each suggestion says what in the plan led to it and cites the catalogue', () => {
  for (const suggestion of analyse(SHORT).suggestions) {
    const strategy = strategyById(suggestion.strategy);
    expect(strategy?.evidence).toContain(suggestion.evidence);
    expect(suggestion.step.length).toBeGreaterThan(40);
    expect(suggestion.caution).toBe(strategy?.cautions);
    expect(suggestion.why.includes('“')).toBe(suggestion.spans.length > 0);
  }
});

test('there are at most three suggestions, of different practices and groups, none already there', () => {
  const { present, suggestions } = analyse(SHORT);
  const there = present.map(({ practice }) => practice);
  expect(suggestions.length).toBeLessThanOrEqual(3);
  expect(new Set(suggestions.map(({ practice }) => practice)).size).toBe(suggestions.length);
  expect(new Set(suggestions.map(({ strategy }) => strategyById(strategy)?.group)).size).toBe(
    suggestions.length,
  );
  for (const { practice } of suggestions) expect(there).not.toContain(practice);
});

test.each(['declined', 'already', 'tried'])(
  'a strategy she answered with %s is not offered again',
  (list) => {
    expect(suggested(analyse(SHORT, { [list]: ['retrieval-practice'] }))).not.toContain(
      'retrieval-practice',
    );
  },
);

test('what she already does closes the whole practice, what she declined only the strategy', () => {
  const practices = (list: string): string[] =>
    analyse(SHORT, { [list]: ['all-student-response'] }).suggestions.map(
      ({ practice }) => practice,
    );
  expect(practices('already')).not.toContain('checks-for-understanding');
});

test('a strategy for older grades is not offered to kindergarten', () => {
  const plan = 'Sorting shapes\nStudents sort the blocks on the rug.\nStudents draw a square.';
  const offered = suggested(analyse(plan, { grades: 'K' }));
  expect(offered).not.toContain('exit-ticket');
  expect(offered.length).toBeGreaterThan(0);
});

test('a thing on a list of materials is not a planned practice', () => {
  const plan =
    'Floating and sinking\nMaterials: tubs, corks, exit tickets, whiteboards\nStudents test six objects in the tub.';
  expect(practicesOf(plan)).not.toContain('exit-ticket-closure');
});

test('a practice that is denied is not there', () => {
  const plan =
    'Fractions\nStudents fold paper strips.\nStudents solve ten problems.\nNo exit ticket: write one half as a fraction.';
  expect(practicesOf(plan)).not.toContain('exit-ticket-closure');
  expect(practicesOf(plan.replace('No exit', 'Exit'))).toContain('exit-ticket-closure');
});

test('adding a practice takes its suggestion away', () => {
  const plan = 'Poetry\nStudents read two poems aloud.\nStudents write a poem.';
  expect(suggested(analyse(plan))).toContain('learning-goals-success-criteria');
  const better = `${plan}\nObjective: students will be able to compare two poems and name one difference.`;
  expect(suggested(analyse(better))).not.toContain('learning-goals-success-criteria');
});

test.each([
  [
    'a syllabus',
    'Biology Syllabus\nGrading: tests 60%, labs 40%. Late work loses ten points. Office hours are Tuesday.',
  ],
  [
    'a quiz',
    'Unit 3 Quiz\nName ____________\n1) Circle the correct answer. (A) mitosis (B) meiosis\n2) Define cell.',
  ],
  [
    'a news item',
    'Our band played in the park on Saturday. About two hundred people came and the sun stayed out.',
  ],
  ['nothing', ''],
  ['one word', 'Photosynthesis'],
])('%s is no lesson and gets silence', (_, text) => {
  expect(analyse(text)).toEqual({ isLesson: false, sections: [], present: [], suggestions: [] });
});

test('sections carry their kind and minutes', () => {
  const plan =
    'Warm-up (6 minutes)\nStudents sketch a cell.\nExit ticket (3 min)\nStudents name two parts of the cell.';
  const sections = analyse(plan).sections.map(({ kind, minutes }) => [kind, minutes]);
  expect(sections).toEqual([
    ['launch', 6],
    ['closure', 3],
  ]);
});

const PIECES = fc.constantFrom(
  ...SHORT.split('\n'),
  'Objective: ',
  'Materials: ',
  '\n',
  '\n\n',
  '?',
  '1) ',
  '\uD83D',
  '\u0000',
  '“',
  'I can explain why. ',
  'students will be able to ',
);

test('any text at all is answered, and every span lies inside it and holds words', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const lesson = { text, blocks: [] };
      const { present, suggestions, sections } = analyseLesson(lesson);
      const spans = [...present, ...suggestions].flatMap((found) => found.spans);
      for (const { start, end } of [...spans, ...sections]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).not.toBe('');
      }
      expect(analyseLesson(lesson)).toEqual({ ...analyseLesson(lesson), present, suggestions });
    }),
    { numRuns: 300 },
  );
}, 20_000);

test('a very long text is read in time that grows with its length', () => {
  const long = `${SHORT}\n`.repeat(4_000).slice(0, 1_000_000);
  expect(() => analyseLesson({ text: long, blocks: [] })).not.toThrow();
  expect(() => analyseLesson({ text: 'x'.repeat(1_000_000), blocks: [] })).not.toThrow();
}, 20_000);
