/** The first wait after a failure, and the longest, in milliseconds. */
const FIRST = 1000;
const LONGEST = 5 * 60_000;

/**
 * How long to wait after the nth failure in a row: a random part of a time that doubles ("full
 * jitter", AWS Architecture Blog, 2015), so that a school coming back is not met all at once.
 *
 * @param random from 0 to 1
 */
export const waitAfter = (failures: number, random: number): number =>
  FIRST / 2 + random * Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 20));
