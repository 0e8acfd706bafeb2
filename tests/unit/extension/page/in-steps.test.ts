import { expect, test } from 'vitest';

import { inSteps } from '../../../../extension/page';

/** A clock on which every part takes three milliseconds, and a page that is let in now and then. */
function aPage() {
  let time = 0;
  const held: number[] = [];
  let since = 0;
  return {
    held,
    *work(parts: number): Generator<void, string> {
      for (let part = 0; part < parts; part += 1) {
        time += 3;
        yield;
      }
      return 'done';
    },
    clock: {
      now: () => time,
      rest: async () => {
        held.push(time - since);
        since = time;
      },
    },
  };
}

test('long work lets the page in again and again, and is done in the end', async () => {
  const page = aPage();
  const { signal } = new AbortController();
  expect(await inSteps(page.work(100), signal, page.clock)).toBe('done');
  expect(page.held.length).toBeGreaterThan(30);
  expect(Math.max(...page.held)).toBeLessThan(12);
});

test('short work never waits', async () => {
  const page = aPage();
  const { signal } = new AbortController();
  expect(await inSteps(page.work(2), signal, page.clock)).toBe('done');
  expect(page.held).toEqual([]);
});

test('work that is no longer wanted goes no further', async () => {
  const page = aPage();
  const end = new AbortController();
  const { clock, held } = page;
  const rest = async (): Promise<void> => {
    await clock.rest();
    if (held.length === 2) end.abort();
  };
  expect(await inSteps(page.work(100), end.signal, { ...clock, rest })).toBeUndefined();
  expect(held).toHaveLength(2);
});

test('where the browser has no scheduler the page is let in all the same', async () => {
  let turns = 0;
  const counted = setInterval(() => (turns += 1), 0);
  function* work(): Generator<void, number> {
    const end = performance.now() + 60;
    while (performance.now() < end) yield;
    return turns;
  }
  const { signal } = new AbortController();
  expect(await inSteps(work(), signal)).toBeGreaterThan(0);
  clearInterval(counted);
});
