import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createLiveLesson, type LiveLesson } from '../../../../extension/page';
import { atOnce } from './at-once';

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

test('where no block is another one, the reading is the one before', () => {
  root.innerHTML = '<p>one</p><p>two</p>';
  const lesson = live(() => {});
  const before = atOnce(lesson.read());
  root.firstElementChild?.classList.add('looked-at');
  expect(atOnce(lesson.read())).toBe(before);
  root.firstElementChild?.replaceChildren('one');
  expect(atOnce(lesson.read())).not.toBe(before);
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

test('an editor that is taken away while a word is composed holds up nothing', async () => {
  const tell = vi.fn<() => void>();
  const editor = document.createElement('p');
  root.append(editor);
  const lesson = live(tell);
  editor.dispatchEvent(new Event('compositionstart', { bubbles: true }));
  expect(lesson.composed()).not.toBeNull();
  await edit('gone');
  await vi.advanceTimersByTimeAsync(400);
  expect(lesson.composed()).toBeNull();
  expect(tell).toHaveBeenCalledTimes(1);
});

test('a page that never rests is told of all the same', async () => {
  const tell = vi.fn<() => void>();
  live(tell);
  for (let n = 0; n < 50; n += 1) {
    await edit(String(n));
    await vi.advanceTimersByTimeAsync(99);
  }
  expect(tell.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test('a style sheet that arrives, and a class outside the lesson, have it read again', async () => {
  const tell = vi.fn<() => void>();
  live(tell);
  document.head.append(document.createElement('style'));
  await vi.advanceTimersByTimeAsync(401);
  document.body.classList.add('night');
  await vi.advanceTimersByTimeAsync(401);
  expect(tell).toHaveBeenCalledTimes(2);
  document.body.classList.remove('night');
  document.head.replaceChildren();
});
