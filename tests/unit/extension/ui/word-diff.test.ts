import { expect, test } from 'vitest';

import { wordDiff } from '../../../../extension/ui/word-diff';

const joined = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

test('only the words that differ are marked', () => {
  expect(wordDiff('take three answers', 'take four answers')).toEqual({
    before: [
      { kept: true, text: 'take' },
      { kept: false, text: ' three' },
      { kept: true, text: ' answers' },
    ],
    now: [
      { kept: true, text: 'take' },
      { kept: false, text: ' four' },
      { kept: true, text: ' answers' },
    ],
  });
});

test('a line written anew is marked as a whole', () => {
  const { before, now } = wordDiff('Students write a paragraph.', 'Each backs a claim with data.');
  expect(before).toHaveLength(1);
  expect(now).toHaveLength(1);
});

test('nothing of either text is lost', () => {
  const [a, b] = ['ask if everyone  understands', 'then ask everyone, if time allows'];
  const { before, now } = wordDiff(a, b);
  expect(joined(before)).toBe(a);
  expect(joined(now)).toBe(b);
});
