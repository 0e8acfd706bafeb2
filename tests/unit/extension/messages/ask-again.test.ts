import { expect, test } from 'vitest';

import { askAgain } from '../../../../extension/messages/ask-again';

test('a background that was just being put away is asked again, and answers', async () => {
  const answers = [
    async () => undefined,
    () => Promise.reject(new Error('gone')),
    async () => 'ok',
  ];
  expect(await askAgain<string>(async () => answers.shift()?.())).toBe('ok');
  expect(answers).toEqual([]);
});

test('a message that is never answered is asked again', async () => {
  const answers = [() => new Promise<string>(() => undefined), async () => 'ok'];
  expect(await askAgain<string>(async () => answers.shift()?.(), 20)).toBe('ok');
});

test('an answer is taken at once', async () => {
  let asked = 0;
  expect(await askAgain(async () => (asked += 1))).toBe(1);
});

test('a background that never answers is nobody, and nothing throws', async () => {
  expect(await askAgain(() => Promise.reject(new Error('gone')))).toBeUndefined();
});
