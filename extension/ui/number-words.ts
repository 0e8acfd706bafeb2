import { type MessageKey, t } from './text';

const small: readonly MessageKey[] = [
  'numberOne',
  'numberTwo',
  'numberThree',
  'numberFour',
  'numberFive',
  'numberSix',
  'numberSeven',
  'numberEight',
  'numberNine',
];

/** A number inside a sentence: in words up to nine. */
export function inWords(n: number): string {
  const key = small[n - 1];
  return key === undefined ? String(n) : t(key);
}
