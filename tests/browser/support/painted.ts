import type { Page } from 'playwright-core';

/** The words painted on a page, by the opaque name of each highlight. */
export const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
      ]),
    ),
  );
