import type { PageText } from './page-text';

/** How many windows above and below what is seen are near it. */
const NEAR = 1;

/**
 * The part of a lesson that is in the window or near it, as offsets: what to do first. Takes the
 * blocks to follow each other down the page; where they do not, it is only the order that is odd.
 */
export function inView({ lesson, topOf }: PageText, view: Window): { start: number; end: number } {
  const { blocks, text } = lesson;
  const height = view.innerHeight;
  const firstBelow = (line: number): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((topOf(middle) ?? -Infinity) > line) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  // The block before the first that begins lower may reach down into it.
  const first = blocks[Math.max(0, firstBelow(-NEAR * height) - 1)];
  const past = blocks[firstBelow((1 + NEAR) * height)];
  return { start: first?.start ?? 0, end: past?.start ?? text.length };
}
