import { expect, test } from 'vitest';

import { classHints } from '../../../../extension/background/class-hints';

test.each([
  ['Science 7, period 3', { subject: 'Science', grades: '7' }],
  ['Grade 4 Math', { subject: 'Math', grades: '4' }],
  ['Grades 6–8 Humanities', { grades: '6-8' }],
  ['5th grade language arts', { subject: 'language arts', grades: '5' }],
  ['Kindergarten Reading', { subject: 'Reading', grades: 'K' }],
  ['Homeroom, room 12', {}],
  ['Physics 101', { subject: 'Physics' }],
  ['docs.google.com', {}],
])('“%s” says what it says of the class, and no more', (names, hints) => {
  expect(classHints(names)).toEqual(hints);
});
