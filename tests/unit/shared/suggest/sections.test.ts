import { expect, test } from 'vitest';

import { readLines } from '../../../../shared/suggest/sections';
import { lessonTextFromPlain } from '../../../../shared/text';

const read = (text: string): string[] =>
  readLines(lessonTextFromPlain(text)).map((line) => line.text);

const PLAN = ['Letters to the mayor', 'Students draft for twenty minutes.'];

test('what an LMS writes around a plan is left out, its ambiguous buttons with the rest', () => {
  const page = ['Dashboard', 'Inbox', 'People', ...PLAN, 'Edit', 'Share', 'Next'];
  expect(read(page.join('\n'))).toEqual(PLAN);
});

test('the same word as a part of the plan stays', () => {
  const plan = [...PLAN, 'Share', 'Two students read aloud.'];
  expect(read(plan.join('\n'))).toEqual(plan);
});
