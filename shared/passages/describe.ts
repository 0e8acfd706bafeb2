import { fingerprint, type LessonText } from '../text';
import { blockAt, headingsAbove } from './indexed-lesson';
import type { PassageSelector } from './types';

/** Words around the quote that are kept, at most, on either side. UTF-16 code units. */
const CONTEXT = 64;

/**
 * Everything needed to find `[start, end)` again. Offsets are clamped into the text and swapped
 * if they come the wrong way round. Context never reaches past the quote's own blocks: what stands
 * in the next paragraph says where a paragraph is, not what it is.
 */
export function describePassage(lesson: LessonText, start: number, end: number): PassageSelector {
  const [from, to] = clamp(lesson.text.length, start, end);
  const index = blockAt(lesson, from);
  const block = lesson.blocks[index];
  const blockStart = block?.start ?? 0;
  return {
    quote: quoteAt(lesson, from, to),
    position: { start: from, end: to },
    block: {
      index: Math.max(0, index),
      fingerprint: fingerprint(block?.text ?? ''),
      start: from - blockStart,
      end: to - blockStart,
    },
    headings: block ? headingsAbove(lesson, index) : [],
    ...(block?.path === undefined ? {} : { element: block.path }),
  };
}

/** The words of `[start, end)` with what stands around them in their own blocks. */
export function quoteAt(lesson: LessonText, start: number, end: number): PassageSelector['quote'] {
  const first = lesson.blocks[blockAt(lesson, start)];
  const last = lesson.blocks[blockAt(lesson, Math.max(start, end - 1))];
  const from = Math.max(Math.min(first?.start ?? 0, start), start - CONTEXT);
  const to = Math.min(Math.max(last?.end ?? lesson.text.length, end), end + CONTEXT);
  return {
    exact: lesson.text.slice(start, end),
    prefix: lesson.text.slice(from, start),
    suffix: lesson.text.slice(end, to),
  };
}

function clamp(length: number, start: number, end: number): [number, number] {
  const inside = (offset: number): number =>
    Math.min(length, Math.max(0, Math.trunc(Number.isNaN(offset) ? 0 : offset)));
  const a = inside(start);
  const b = inside(end);
  return a <= b ? [a, b] : [b, a];
}
