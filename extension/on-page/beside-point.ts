import type { LessonText } from '../../shared/text';

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\S/u.test(unit);

/**
 * The letter beside a point of the text, which has a place on the page where the point has none:
 * the one before it, so that what was removed is shown at the end of what it came after.
 */
export function besidePoint(
  { text }: LessonText,
  at: number,
): { readonly start: number; readonly end: number } | null {
  for (let end = Math.min(at, text.length); end > 0; end -= 1)
    if (isLetter(text[end - 1])) return whole(text, end - 1);
  for (let start = Math.max(0, at); start < text.length; start += 1)
    if (isLetter(text[start])) return whole(text, start);
  return null;
}

/** Not half of a letter that takes two code units. */
function whole(text: string, unit: number): { start: number; end: number } {
  const isLow = /[\uDC00-\uDFFF]/.test(text[unit] ?? '') && unit > 0;
  const isHigh = /[\uD800-\uDBFF]/.test(text[unit] ?? '');
  return { start: isLow ? unit - 1 : unit, end: isHigh ? unit + 2 : unit + 1 };
}
