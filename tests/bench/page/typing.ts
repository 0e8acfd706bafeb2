import type { Page } from 'playwright-core';

import { followTasks } from '../../browser/support/tasks.ts';
import type { follow } from './measured.ts';

/** One turn of keys. Milliseconds. */
export interface Typed {
  /** From each key to the moment the page was free again. */
  readonly keys: readonly number[];
  /** Of the main thread's processor time, a key, with all that follows when the hand rests. */
  readonly spent: number;
  readonly longTasks: readonly number[];
}

const KEYS = 'the trees grow by ';
/** Between two keys of a quick hand, and until what was typed has been read. Milliseconds. */
const APART = 60;
const REST = 1500;

interface Watched {
  keys: number[];
  longTasks: number[];
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Puts the caret into the middle of the editor, and measures every key from then on. */
export async function beginTyping(page: Page): Promise<void> {
  await page.evaluate(() => {
    const editor = document.querySelector('iframe');
    const inner = editor?.contentWindow;
    const written = editor?.contentDocument;
    if (!inner || !written) throw new Error('There is no editor.');
    window.watched = { keys: [], longTasks: [] };
    let begun = 0;
    inner.addEventListener('keydown', () => (begun = performance.now()), true);
    inner.addEventListener('input', () => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => window.watched.keys.push(performance.now() - begun));
      port1.start();
      port2.postMessage(null);
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.watched.longTasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    const paragraphs = written.querySelectorAll('p');
    const middle = paragraphs[paragraphs.length >> 1];
    middle?.scrollIntoView({ block: 'center' });
    written.body.focus();
    written.getSelection()?.collapse(middle?.firstChild ?? null, 4);
  });
}

export async function typeOnce(
  page: Page,
  spentBy: Awaited<ReturnType<typeof follow>>,
): Promise<Typed> {
  await page.bringToFront();
  await page.evaluate(() => {
    window.watched.keys.length = 0;
    window.watched.longTasks.length = 0;
  });
  const before = await spentBy();
  await page.keyboard.type(KEYS, { delay: APART });
  await page.waitForTimeout(REST);
  const { all } = await spentBy();
  const { keys, longTasks } = await page.evaluate(() => ({ ...window.watched }));
  return { keys, longTasks, spent: (all - before.all) / KEYS.length };
}

/** The longest of our own calls while someone types, by processor time. Milliseconds. */
export async function longestOfOurs(page: Page, extensionId: string): Promise<number> {
  await page.bringToFront();
  const tasks = await followTasks(page, extensionId);
  await page.keyboard.type(KEYS, { delay: APART });
  await page.waitForTimeout(REST);
  return Math.max(0, ...(await tasks()).map(({ named }) => named));
}
