import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { waitAfter } from '../../../../extension/sync/wait';

const MINUTE = 60_000;
const failures = fc.integer({ min: 1, max: 10_000 });
const random = fc.double({ min: 0, max: 1, noNaN: true });

test('the wait after a failure is never nothing and never much over five minutes', () => {
  fc.assert(
    fc.property(failures, random, (n, luck) => {
      const wait = waitAfter(n, luck);
      expect(wait).toBeGreaterThanOrEqual(500);
      expect(wait).toBeLessThanOrEqual(5 * MINUTE + 500);
    }),
  );
});

test('the wait grows with every failure and stops growing', () => {
  const waits = [1, 2, 3, 4, 8, 9, 20, 10_000].map((n) => waitAfter(n, 1));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waitAfter(2, 1)).toBeGreaterThan(waitAfter(1, 1));
  expect(waitAfter(20, 1)).toBe(waitAfter(10_000, 1));
});
