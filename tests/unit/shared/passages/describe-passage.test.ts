import { expect, test } from 'vitest';

import { describePassage } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';

const lesson = lessonText([
  { kind: 'heading', level: 1, text: 'Trees' },
  { kind: 'heading', level: 2, text: 'Launch' },
  { kind: 'paragraph', text: 'Show the photographs. Take answers.', path: 'p7' },
  { kind: 'paragraph', text: 'Weigh the pot.' },
]);

test('a passage is described by its words, its place, its block and the headings above', () => {
  const start = lesson.text.indexOf('Take');
  const passage = describePassage(lesson, start, start + 4);
  expect(passage.quote).toEqual({
    exact: 'Take',
    prefix: 'Show the photographs. ',
    suffix: ' answers.',
  });
  expect(passage.position).toEqual({ start, end: start + 4 });
  expect(passage.block).toMatchObject({ index: 2, start: 22, end: 26 });
  expect(passage.headings).toEqual(['Trees', 'Launch']);
  expect(passage.element).toBe('p7');
});

test('context ends at the edge of the block', () => {
  const { start, end } = lesson.blocks[3] ?? { start: 0, end: 0 };
  expect(describePassage(lesson, start, end).quote).toMatchObject({ prefix: '', suffix: '' });
});

test('offsets outside the text, reversed or not numbers are taken as they can be', () => {
  expect(describePassage(lesson, 9999, -5).position).toEqual({ start: 0, end: lesson.text.length });
  expect(describePassage(lesson, Number.NaN, 3).position).toEqual({ start: 0, end: 3 });
  expect(describePassage(lessonText([]), 0, 10).quote.exact).toBe('');
});
