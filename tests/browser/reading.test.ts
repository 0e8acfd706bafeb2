import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { findBrowser } from '../../tools/find-browser.ts';
import { scriptOf } from './support/script-of.ts';

declare const readEdits: (seed: number, rounds: number) => Promise<string | null>;
declare const startPainting: () => void;
declare const keepOn: (times: number) => void;
declare const kept: () => { left: number; held: number; ranges: number };
declare const composeInFrame: () => Promise<{ during: number; after: number; waits: boolean }>;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser('chromium').path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  for (const script of ['read-edits', 'keep-painting'])
    await page.addScriptTag({ content: await scriptOf(`tests/browser/support/${script}.ts`) });
});

afterAll(async () => {
  await browser?.close();
});

test('whatever a page does, reading what changed is reading all of it', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const found = await page.evaluate((one) => readEdits(one, 40), seed);
    expect(found, `seed ${seed}`).toBeNull();
  }
});

test('after 2,000 edits no more is kept than after 200', async () => {
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(() => startPainting());
  await page.evaluate(() => keepOn(200));
  const before = await heap();
  for (let turn = 0; turn < 20; turn += 1) await page.evaluate(() => keepOn(100));
  const grown = (await heap()) - before;
  const { left, held, ranges } = await page.evaluate(() => kept());
  expect(left).toBe(4400);
  // What the browser's own undo and the last turn still hold.
  expect(held).toBeLessThan(20);
  // One a paragraph, less those that lost their place.
  expect(ranges).toBeGreaterThan(30);
  expect(ranges).toBeLessThanOrEqual(40);
  // The list of what left the page is itself kept here: some 100 bytes for each.
  expect(grown).toBeLessThan(1_000_000);
});

test('while a word is composed in an editor that was written anew, its lesson waits', async () => {
  expect(await page.evaluate(() => composeInFrame())).toEqual({
    during: 0,
    after: 1,
    waits: true,
  });
});
