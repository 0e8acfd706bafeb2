import { blockAt, type IndexedLesson } from './indexed-lesson';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Fewer letters may well be meant to stand there twice. UTF-16 code units. */
const LONG = 200;

/**
 * A long stretch of a lesson that stands there twice in a row was pasted twice. Where one of the two
 * is gone, a note on it goes with the other, which says the same in the same place. `isLeft` tells
 * whether a block still stands. The passage's own place if it is in no such stretch.
 */
export function inCopyLeft(
  place: Place,
  { lesson, blocks, keyCounts }: IndexedLesson,
  isLeft: (block: number) => boolean,
): Place {
  const mine = blockAt(lesson, place.start);
  const key = blocks[mine]?.key;
  if (key === undefined || keyCounts.get(key) !== 2 || isLeft(mine)) return place;
  const other = blocks.findIndex((block, index) => index !== mine && block.key === key);
  if (!isLeft(other)) return place;
  const step = Math.abs(other - mine);
  const isTwice = (at: number): boolean => {
    const text = lesson.blocks[at]?.text;
    return text !== undefined && text === lesson.blocks[at + step]?.text;
  };
  let begin = Math.min(mine, other);
  let end = begin;
  while (isTwice(begin - 1)) begin -= 1;
  while (isTwice(end)) end += 1;
  const startOf = (block: number): number => lesson.blocks[block]?.start ?? lesson.text.length;
  if (end - begin < step || startOf(begin + step) - startOf(begin) < LONG) return place;
  if (place.end > startOf(mine < other ? end : end + step)) return place;
  const shift = startOf(other) - startOf(mine);
  return { start: place.start + shift, end: place.end + shift };
}
