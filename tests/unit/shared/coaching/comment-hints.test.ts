import { expect, test } from 'vitest';

import { commentHints } from '../../../../shared/coaching';

const hints = (body: string, quoted = false, kind = 'noticing') =>
  commentHints(body, { quoted, kind });

test.each([
  'Noticing: “ask if everyone understands”. Wondering what students would do on a whiteboard.',
  'What do you expect students to say when they reach step 3?',
  'The part where you have partners explain meant every student could rehearse.',
  'You might try one minute of writing before the discussion, because it gives quieter students a start. Yours to take or leave.',
])('a comment a coach would stand by gets no hint: %s', (body) => {
  expect(hints(body)).toEqual([]);
});

test.each([
  'You never leave time for students to think in step 2.',
  'Why didn’t you plan an exit ticket in the last part?',
  'Other teachers have students write first, in the opening.',
  'You should check for understanding after the example on page 2.',
  'You’re too fast in the part where students practice.',
])('what speaks of the person is named first: %s', (body) => {
  expect(hints(body)[0]).toBe('person');
});

test.each(['Great job on this, I really love it!', 'Nice lesson, well done, keep it up!'])(
  'praise that fits any plan asks for what it is about: %s',
  (body) => {
    expect(hints(body, true)).toContain('specific');
  },
);

test('a comment tied to words of the lesson needs no other evidence', () => {
  const body = 'Students could rehearse this with a partner first.';
  expect(hints(body)).toEqual(['evidence']);
  expect(hints(body, true)).toEqual([]);
});

test('several things to try are one hint, and an option without any is too', () => {
  const many =
    'Try a whiteboard check in step 2. You might add a rubric for the poster. Also consider cutting the video.';
  expect(hints(many, true)).toEqual(['one-thing']);
  expect(hints('In step 2, add a check, use a timer and cut the video.', true)).toEqual([
    'one-thing',
  ]);
  expect(hints('The poster task takes two periods here.', true, 'option')).toEqual(['one-thing']);
  expect(hints('The poster task takes two periods here.', true, 'noticing')).toEqual([]);
});

test('nothing is said while the comment is being begun, nor of an empty one', () => {
  for (const body of ['', '   ', 'You should', 'Great job here']) expect(hints(body)).toEqual([]);
});

test('a comment as long as they may be is looked at as well', () => {
  expect(hints('Then you might also try a timer. '.repeat(300))).toContain('one-thing');
  expect(hints('“'.repeat(10_000))).toEqual([]);
});
