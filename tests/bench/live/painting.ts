import type { Page } from 'playwright-core';

export interface Timeline {
  /** When, in milliseconds since 1970, what is painted next changes. */
  next(): Promise<number>;
}

/** Looks in every frame of a page whether what is highlighted has changed. */
export async function watchPainting(page: Page): Promise<Timeline> {
  const waiting: ((when: number) => void)[] = [];
  await page.exposeFunction('paintedAt', (when: number) => waiting.shift()?.(when));
  await page.evaluate(() => {
    const count = (): number =>
      [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
    let before = count();
    const look = (): void => {
      const seen = count();
      if (seen !== before)
        // The frame that shows it is drawn once its callbacks are done.
        setTimeout(
          (when: number) =>
            (window as unknown as { paintedAt(when: number): void }).paintedAt(when),
          0,
          performance.timeOrigin + performance.now(),
        );
      before = seen;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return {
    next: () =>
      new Promise((done, late) => {
        const patience = setTimeout(() => late(new Error('Nothing is painted.')), 20_000);
        waiting.push((when) => {
          clearTimeout(patience);
          done(when);
        });
      }),
  };
}
