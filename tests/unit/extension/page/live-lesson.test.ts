import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createLiveLesson, type LiveLesson } from '../../../../extension/page';

let root: HTMLElement;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  root = document.createElement('div');
  document.body.append(root);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  root.remove();
  vi.useRealTimers();
});

const live = (onSettled: () => void): LiveLesson =>
  createLiveLesson({
    root,
    limit: { blocks: Infinity, bytes: Infinity },
    onSettled,
    signal: end.signal,
  });

/** Mutation records are told in a microtask or a task of their own, by the library's version. */
const edit = async (text: string): Promise<void> => {
  root.textContent = text;
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1);
};

test('tells once, when a burst of changes has settled', async () => {
  const tell = vi.fn<() => void>();
  live(tell);
  await edit('a');
  await edit('b');
  await vi.advanceTimersByTimeAsync(200);
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('waits until a composed word is finished', async () => {
  const tell = vi.fn<() => void>();
  live(tell);
  root.dispatchEvent(new Event('compositionstart', { bubbles: true }));
  await edit('k');
  await vi.advanceTimersByTimeAsync(1000);
  expect(tell).not.toHaveBeenCalled();
  root.dispatchEvent(new Event('compositionend', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(400);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('is silent after its signal', async () => {
  const tell = vi.fn<() => void>();
  live(tell);
  await edit('a');
  end.abort();
  await edit('b');
  await vi.advanceTimersByTimeAsync(1000);
  expect(tell).not.toHaveBeenCalled();
});
