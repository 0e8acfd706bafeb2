import { align } from './align';
import type { IndexedBlock } from './indexed-lesson';

/** Offsets into a block's own text. `kept`: the share of the passage's letters that stand. */
export interface CarriedSpan {
  readonly start: number;
  readonly end: number;
  readonly kept: number;
}

/** A span that grew beyond this, with so little kept, is scattered words and no passage. */
const GROWTH = 2.5;
const SLACK = 40;

/**
 * Where `[start, end)` of an old block stands in the block it became, by a diff of their words.
 * Words put in the place of the passage's first or last words belong to it. Null when none of its
 * words stand.
 */
export function carrySpan(
  old: IndexedBlock,
  now: IndexedBlock,
  [start, end]: readonly [number, number],
): CarriedSpan | null {
  if (old.block.text === now.block.text) return { start, end, kept: 1 };
  const from = old.normal.toNormal(start);
  const to = normalEnd(old, end);
  const first = old.tokenEnds.findIndex((tokenEnd) => tokenEnd > from);
  const last = old.tokenStarts.findLastIndex((tokenStart) => tokenStart < to);
  if (first < 0 || last < first) return null;

  const partner = new Map(align(old.tokens, now.tokens));
  const letters = (i: number): number => (old.tokenEnds[i] ?? 0) - (old.tokenStarts[i] ?? 0);
  let all = 0;
  let kept = 0;
  let firstKept = -1;
  let lastKept = -1;
  for (let i = first; i <= last; i += 1) {
    all += letters(i);
    if (!partner.has(i)) continue;
    kept += letters(i);
    if (firstKept < 0) firstKept = i;
    lastKept = i;
  }
  if (firstKept < 0) return replaced(old, now, { first, last, partner });

  const head = partner.get(firstKept) ?? 0;
  const tail = partner.get(lastKept) ?? 0;
  const before = firstKept > first ? partner.get(first - 1) : undefined;
  const after = lastKept < last ? partner.get(last + 1) : undefined;
  const opens = first === 0 ? -1 : before;
  const closes = last === old.tokens.length - 1 ? now.tokens.length : after;
  const left =
    firstKept > first && opens !== undefined && head - opens - 1 <= 2 * (firstKept - first) + 2
      ? opens + 1
      : head;
  const right =
    lastKept < last && closes !== undefined && closes - tail - 1 <= 2 * (last - lastKept) + 2
      ? closes - 1
      : tail;
  const startsInside = firstKept === first ? Math.max(0, from - (old.tokenStarts[first] ?? 0)) : 0;
  const endsInside = lastKept === last ? Math.max(0, (old.tokenEnds[last] ?? 0) - to) : 0;
  const newStart = now.normal.toOriginal((now.tokenStarts[left] ?? 0) + startsInside);
  const newEnd = now.normal.toOriginalEnd((now.tokenEnds[right] ?? 0) - endsInside);
  if (newEnd <= newStart || newEnd - newStart > GROWTH * (end - start) + SLACK) return null;
  return { start: newStart, end: newEnd, kept: all > 0 ? kept / all : 0 };
}

/** Every word of the passage was replaced: what stands there now, if it is a form of the same. */
function replaced(
  old: IndexedBlock,
  now: IndexedBlock,
  { first, last, partner }: { first: number; last: number; partner: ReadonlyMap<number, number> },
): CarriedSpan | null {
  const before = first === 0 ? -1 : partner.get(first - 1);
  const after = last === old.tokens.length - 1 ? now.tokens.length : partner.get(last + 1);
  if (before === undefined || after === undefined || after - before < 2) return null;
  const oldWords = old.normal.text.slice(old.tokenStarts[first], old.tokenEnds[last]);
  const newWords = now.normal.text.slice(now.tokenStarts[before + 1], now.tokenEnds[after - 1]);
  const kept = sharedLetters(oldWords, newWords);
  if (kept < 0.6) return null;
  return {
    start: now.normal.toOriginal(now.tokenStarts[before + 1] ?? 0),
    end: now.normal.toOriginalEnd(now.tokenEnds[after - 1] ?? 0),
    kept,
  };
}

/** Letters in common, in order, of the longer text: `pair` and `pairs` share 0.8. */
function sharedLetters(a: string, b: string): number {
  if (a.length > 200 || b.length > 200) return 0;
  const [x, y] = [codePoints(a), codePoints(b)];
  return align(x, y).length / Math.max(x.length, y.length, 1);
}

function codePoints(text: string): number[] {
  return Array.from(text, (char) => char.codePointAt(0) ?? 0);
}

function normalEnd(block: IndexedBlock, end: number): number {
  return end >= block.block.text.length ? block.normal.text.length : block.normal.toNormal(end);
}
