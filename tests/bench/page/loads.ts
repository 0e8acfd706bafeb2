import type { BrowserContext, Page } from 'playwright-core';

import { follow, type Spent } from './measured.ts';

export interface Load extends Spent {
  /** From the document being ready to the first frame with a highlight in it. Milliseconds. */
  readonly painted: number;
}

/** By then a page that is left alone has done what it does. Milliseconds. */
const SETTLED = 2500;

/** Loads a page anew and lets it come to rest. */
export async function load(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage();
  await page.addInitScript(noticePaint);
  const spent = await follow(page);
  await page.bringToFront();
  await page.goto(address);
  await page.waitForTimeout(SETTLED);
  const painted = await paintedAfter(page);
  const took = await spent();
  await page.close();
  return { ...took, painted };
}

function noticePaint(): void {
  if (window !== top) return;
  const ask = (): void => {
    if (CSS.highlights.size === 0) {
      requestAnimationFrame(ask);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => performance.mark('painted'));
    port1.start();
    port2.postMessage(null);
  };
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(ask));
}

const paintedAfter = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const at = performance.getEntriesByName('painted')[0]?.startTime ?? NaN;
    return at - (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
  });
