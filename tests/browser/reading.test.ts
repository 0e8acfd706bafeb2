import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { findBrowser } from '../../tools/find-browser.ts';
import { scriptOf } from './support/script-of.ts';

declare const readEdits: (seed: number, rounds: number) => Promise<string | null>;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser('chromium').path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.addScriptTag({ content: await scriptOf('tests/browser/support/read-edits.ts') });
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
