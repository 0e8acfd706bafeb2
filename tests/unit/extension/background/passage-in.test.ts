import { expect, test } from 'vitest';

import { passageIn } from '../../../../extension/background/passage-in';
import type { Revision } from '../../../../shared/model';
import { describePassage } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';

const day = (name: string, topic: string) => [
  { kind: 'heading', level: 2, text: name } as const,
  { kind: 'paragraph', text: `${topic} in pairs, then together at the board.` } as const,
  { kind: 'paragraph', text: 'Exit ticket: one thing you can explain now.' } as const,
];
const revisionOf = (...days: ReturnType<typeof day>[]): Revision => ({
  record: 'revision',
  id: 'a'.repeat(64),
  lesson: 'b'.repeat(64),
  blocks: days.flat(),
});
const monday = day('Monday', 'Fractions');
const tuesday = day('Tuesday', 'Decimals');

test('a passage of an unchanged text stays as it is', () => {
  const text = lessonText(monday);
  const passage = describePassage(text, 10, 19);
  expect(passageIn(revisionOf(monday), passage)).toBe(passage);
});

test('words that moved while the card was open are found where they stand now', () => {
  const text = lessonText(monday);
  const start = text.text.indexOf('Fractions');
  const passage = describePassage(text, start, start + 9);
  const now = revisionOf(tuesday, monday);
  const found = passageIn(now, passage);
  const { position } = found ?? { position: { start: 0, end: 0 } };
  expect(lessonText(now.blocks).text.slice(position.start, position.end)).toBe('Fractions');
  expect(found?.headings).toEqual(['Monday']);
});

test('a recurring line never lands on another day: it lands on its own, or the writer is told', () => {
  const text = lessonText(tuesday);
  const start = text.text.indexOf('Exit ticket');
  const passage = describePassage(text, start, start + 11);
  const found = passageIn(revisionOf(monday, tuesday), passage);
  expect([undefined, 'Tuesday']).toContain(found?.headings[0]);
});
