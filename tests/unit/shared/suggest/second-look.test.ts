import { expect, test } from 'vitest';

import { practices } from '../../../../shared/strategies/practices';
import { readPlan } from '../../../../shared/suggest/reading';
import { secondLook } from '../../../../shared/suggest/second-look';
import { lessonTextFromPlain } from '../../../../shared/text';

const surely = practices.map(() => 2);

const looked = (text: string, practice: string): number | undefined =>
  secondLook(surely, readPlan(lessonTextFromPlain(text)))[
    practices.findIndex(({ id }) => id === practice)
  ];

const CRAFT = `Monoprint
Objective: I can print in two colors.
Damp paper takes up more ink. Artists choose colors that stand apart.
Students make a print: they draw into the ink and paint the edge.`;

test('a craft that is told and not shown is hardly explained', () => {
  expect(looked(CRAFT, 'explicit-instruction')).toBeLessThan(0.5);
  const shown = `${CRAFT}\nThe teacher demonstrates the first print.`;
  expect(looked(shown, 'explicit-instruction')).toBe(2);
  const sums = 'Adding\nObjective: I can add fractions.\nFractions need equal parts.';
  expect(looked(sums, 'explicit-instruction')).toBe(2);
});

test('a goal that nobody states, or that names a topic, is not there', () => {
  expect(looked(CRAFT, 'clear-learning-objective')).toBe(2);
  for (const goal of ['', 'Objective: Students will know about prints.'])
    expect(looked(CRAFT.replace(/Objective.*/, goal), 'clear-learning-objective')).toBeLessThan(-2);
});
