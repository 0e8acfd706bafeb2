import { expect, test } from 'vitest';

import { besidePoint } from '../../../../extension/on-page/beside-point';
import { createCarrier } from '../../../../extension/on-page/carrier';
import { Placer } from '../../../../extension/on-page/place';
import { describePassage } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const lesson = lessonText([paragraph('Warm-up.'), paragraph('Write 🌳')]);
const lettersAt = (at: number, text = lesson): string | null => {
  const beside = besidePoint(text, at);
  return beside && text.text.slice(beside.start, beside.end);
};

test('what was removed is shown beside the last letter before it', () => {
  expect(lettersAt(8)).toBe('.');
  expect(lettersAt(10)).toBe('.');
  expect(lettersAt(lesson.text.length + 5)).toBe('🌳');
});

test('at the beginning of a lesson it is the first letter after it, and in an empty one none', () => {
  expect(lettersAt(0)).toBe('W');
  expect(lettersAt(0, lessonText([]))).toBeNull();
});

test('a note whose words were deleted is marked where they stood, and paints nothing', () => {
  const before = lessonText([
    paragraph('Warm-up.'),
    paragraph('Watch the four-minute video and take notes in silence.'),
    paragraph('Write.'),
  ]);
  const start = before.text.indexOf('Watch');
  const passage = describePassage(before, start, start + 34);
  const mark = { id: '1', kind: 'note', label: '', gloss: '', who: '', shared: false } as const;
  const groups = [{ blocks: [...before.blocks], marks: [{ ...mark, passage }] }];
  const now = lessonText([paragraph('Warm-up.'), paragraph('Write.')]);
  const steps = new Placer(createCarrier()).place({ isCoach: false, groups, spans: [] }, now, now);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value?.marks).toEqual([]);
  expect(step.value?.removed).toMatchObject([{ mark: { id: '1' }, start: 7, end: 8 }]);
  expect(step.value?.placements['1']).toMatchObject({ status: 'orphan', at: 8 });
});
