import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { axe } from './axe.ts';

/** Pictures of every surface in every look, to be looked at beside the mock-ups. */
const SHOTS = path.resolve('.output/looks');

export interface Look {
  readonly name: string;
  readonly dark?: boolean;
  readonly rtl?: boolean;
  readonly narrow?: boolean;
  readonly forced?: boolean;
  readonly contrast?: boolean;
  /** Text at twice its size, in the same width. */
  readonly large?: boolean;
}

export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'rtl', rtl: true },
  { name: '320', narrow: true },
  { name: 'contrast', contrast: true },
  { name: 'forced', forced: true },
  { name: '200', large: true },
];

/** What a look can break; all other rules see the same document in each. */
const OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** Puts a page into a look, checks it, and takes its picture. */
export async function check(page: Page, name: string, look: Look): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.emulateMedia({
    colorScheme: look.dark === true ? 'dark' : 'light',
    forcedColors: look.forced === true ? 'active' : 'none',
    contrast: look.contrast === true ? 'more' : 'no-preference',
  });
  if (look.narrow === true) await page.setViewportSize({ width: 320, height: wide.height });
  await page.evaluate(
    ([rtl, large]) => {
      document.documentElement.dir = rtl ? 'rtl' : 'ltr';
      document.documentElement.style.fontSize = large ? '200%' : '';
    },
    [look.rtl === true, look.large === true] as const,
  );
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}-${look.name}.png`), fullPage: true });
  expect(
    await axe(page, look.name === 'light' ? undefined : OF_LOOKS),
    `${name}, ${look.name}`,
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name}, ${look.name}: wider than its window`).toBe(0);
  // What stands out where reading begins cannot even be scrolled to.
  const cutOff = await page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll('button, a, p, h1, h2, h3, input, select, textarea')]
      .filter((element) => element.checkVisibility() && element.closest('.cm-vh') === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        // Wholly outside is what shows only once it has the focus.
        return (left < -1 && right > 0) || (right > clientWidth + 1 && left < clientWidth);
      })
      .map((element) => element.textContent.slice(0, 40));
  });
  expect(cutOff, `${name}, ${look.name}: beyond the edge`).toEqual([]);
  await page.setViewportSize(wide);
}
