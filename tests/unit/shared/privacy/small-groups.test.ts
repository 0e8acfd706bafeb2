import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { suppressSmallGroups, type Row, type Table } from '../../../../shared/privacy';

const table = (sizes: Readonly<Record<string, number>>): Table => ({
  rows: Object.entries(sizes).map(([group, n]) => ({ group, n, value: n * 2 })),
  total: {
    group: 'all',
    n: Object.values(sizes).reduce((sum, n) => sum + n, 0),
    value: Object.values(sizes).reduce((sum, n) => sum + n * 2, 0),
  },
});

const hiddenIn = ({ rows, total }: Table): string[] =>
  [...rows, total].flatMap((row) => ('hidden' in row ? [`${row.group} ${row.hidden}`] : []));

const shown = (row: Row): boolean => !('hidden' in row);

test('large groups are all shown', () => {
  expect(hiddenIn(suppressSmallGroups(table({ a: 12, b: 15 }), 10, []))).toEqual([]);
});

test('one small group takes the smallest other with it, or the total would tell', () => {
  expect(hiddenIn(suppressSmallGroups(table({ a: 4, b: 30, c: 12 }), 10, []))).toEqual([
    'a small',
    'c complement',
  ]);
});

test('two small groups that are still few together need a third', () => {
  expect(hiddenIn(suppressSmallGroups(table({ a: 4, b: 3, c: 12, d: 40 }), 10, []))).toEqual([
    'a small',
    'b small',
    'c complement',
  ]);
});

test('a group that grew by a few since it was published is not published again', () => {
  const before = suppressSmallGroups(table({ a: 12, b: 20 }), 10, []);
  const after = suppressSmallGroups(table({ a: 13, b: 20 }), 10, [before]);
  expect(hiddenIn(after)).toContain('a difference');
});

test('what was published is not chosen to hide another, since hiding it again protects nobody', () => {
  const before: Table = {
    rows: [{ group: 'c', n: 12, value: 24 }],
    total: { group: 'some', hidden: 'complement' },
  };
  expect(hiddenIn(suppressSmallGroups(table({ a: 4, b: 30, c: 12 }), 10, [before]))).toEqual([
    'a small',
    'b complement',
  ]);
});

test('from total and rows nobody can work out a group below the minimum', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 2, max: 12 }), (ns, minimum) => {
      const whole = table(Object.fromEntries(ns.map((n, index) => [`g${index}`, n])));
      const safe = suppressSmallGroups(whole, minimum, []);
      const shownSizes = ns.filter((_, index) => !('hidden' in (safe.rows[index] ?? {})));
      expect(shownSizes.filter((n) => n < minimum)).toEqual([]);
      const hiddenSizes = ns.filter((_, index) => 'hidden' in (safe.rows[index] ?? {}));
      const people = hiddenSizes.reduce((sum, n) => sum + n, 0);
      const few = hiddenSizes.length === 1 || (hiddenSizes.length > 0 && people < minimum);
      expect(few && shown(safe.total)).toBe(false);
    }),
  );
});
