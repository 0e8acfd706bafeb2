import { expect, test } from 'vitest';

import { when } from '../../../../extension/ui/when';
import { tuesday } from './lakeside';

const said = (...date: [number, number, number, number?, number?]): string =>
  when(new Date(...date).getTime(), tuesday, 'en-US').replace('\u202f', ' ');

test('a moment today has its time', () => {
  expect(said(2026, 10, 17, 8, 5)).toBe('Today, 8:05 AM');
});

test('a few days back has its weekday', () => {
  expect(said(2026, 10, 16, 23, 59)).toBe('Yesterday');
  expect(said(2026, 10, 11)).toBe('Wednesday');
});

test('a week back and earlier has its date, and its year once that is another', () => {
  expect(said(2026, 10, 10)).toBe('Tue, Nov 10');
  expect(said(2025, 11, 31)).toBe('Wed, Dec 31, 2025');
});

test('a stamp of a clock that runs ahead is still today', () => {
  expect(said(2026, 10, 18, 1, 0)).toBe('Today, 1:00 AM');
});
