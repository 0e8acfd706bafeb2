import { expect, test } from 'vitest';

import { isQuiet } from '../../../../extension/background/quiet-hours';

const at = (hours: number, minutes = 0): Date => new Date(2026, 10, 17, hours, minutes);

test('quiet hours go over midnight, from their first minute to the one before their last', () => {
  const nights = { from: '17:00', to: '07:30' };
  expect(
    [at(16, 59), at(17), at(23), at(0), at(7, 29), at(7, 30)].map((now) => isQuiet(now, nights)),
  ).toEqual([false, true, true, true, true, false]);
});

test('or within a day; and where they end as they begin there are none', () => {
  expect(isQuiet(at(12), { from: '11:00', to: '13:00' })).toBe(true);
  expect(isQuiet(at(14), { from: '11:00', to: '13:00' })).toBe(false);
  expect(isQuiet(at(12), { from: '12:00', to: '12:00' })).toBe(false);
});
