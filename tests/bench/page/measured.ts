import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of the main thread's own processor time since the page began. */
export interface Spent {
  readonly script: number;
  readonly all: number;
}

/** Follows a page's main thread by processor time: what others on the machine take is not in it. */
export async function follow(page: Page): Promise<() => Promise<Spent>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number =>
      1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN);
    return { script: of('ScriptDuration'), all: of('TaskDuration') };
  };
}

/** What a page's heap holds once all that is held by nobody is gone: script, nodes, buffers. Bytes. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const heap: Partial<Record<string, number>> = await session.send('Runtime.getHeapUsage');
  const { usedSize = NaN, embedderHeapUsedSize = 0, backingStorageSize = 0 } = heap;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** How many observers a script's own world in a page holds, of every kind there is. */
export async function observersIn(
  page: Page,
  extensionId: string,
): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await session.send('HeapProfiler.collectGarbage');
  const found: Record<string, number> = {};
  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
  ]) {
    found[name] = 0;
    for (const contextId of worlds) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `${name}.prototype`,
        contextId,
      });
      if (result.objectId === undefined) continue;
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId,
      });
      const { result: properties } = await session.send('Runtime.getProperties', {
        objectId: objects.objectId ?? '',
        ownProperties: true,
      });
      found[name] += Number(properties.find((one) => one.name === 'length')?.value?.value ?? 0);
    }
  }
  await session.detach();
  return { worlds: worlds.length, ...found };
}
