import { type LessonText, normalise } from '../text';
import { hash64 } from '../text/fingerprint';

/** Words in a row that are compared as one. */
const SHINGLE = 4;
/** Fewer shingles than this say nothing: a template's headings alone are alike everywhere. */
const FEWEST = 40;

/** The runs of words of a lesson, each block by itself, whatever its numbers say. */
export function shinglesOf({ blocks }: LessonText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    // Dates and lesson numbers are what a new year changes.
    const words = normalise(block.text)
      .text.toLowerCase()
      .match(/\p{L}+/gu);
    if (words === null) continue;
    for (let at = 0; at === 0 || at + SHINGLE <= words.length; at += 1)
      found.add(hash64(words.slice(at, at + SHINGLE).join(' ')));
  }
  return found;
}

/**
 * How far two lessons say the same, 0 to 1: Dice's coefficient over their shingles. 0 where either
 * is too short to tell.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < FEWEST || other.size < FEWEST) return 0;
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both += 1;
  return (2 * both) / (one.size + other.size);
}

/** From here on a lesson is taken for a copy of another; `npm run bench:alike` says how surely. */
export const COPIED = 0.7;
