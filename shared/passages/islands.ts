import type { Pair } from './align';

/** A run this long is never chance. UTF-16 code units. */
const LONG = 24;
/** At either end of a text one side of a run has nothing to differ: the other must differ more. */
const EDGE = 4;

/**
 * The pairs of a diff without its chance meetings: a run of equal words goes where it is shorter
 * than what differs before it and than what differs after it (the "semantic cleanup" of Fraser's
 * diff-match-patch, over words). `lettersA` and `lettersB` tell the letters of `[from, to)`.
 */
export function withoutChance(
  pairs: readonly Pair[],
  [endA, endB]: Pair,
  letters: { a(from: number, to: number): number; b(from: number, to: number): number },
): Pair[] {
  const islands = islandsOf(pairs);
  const kept: Pair[] = [];
  let [afterA, afterB] = [0, 0];
  for (const [index, { a, b, length }] of islands.entries()) {
    const next = islands[index + 1];
    const own = letters.a(a, a + length);
    const before = Math.max(letters.a(afterA, a), letters.b(afterB, b));
    const after = Math.max(
      letters.a(a + length, next?.a ?? endA),
      letters.b(b + length, next?.b ?? endB),
    );
    const isEdge = afterA + afterB === 0 || next === undefined;
    const isChance = isEdge ? EDGE * own <= Math.max(before, after) : own <= before && own <= after;
    if (own < LONG && isChance) continue;
    for (let n = 0; n < length; n += 1) kept.push([a + n, b + n]);
    [afterA, afterB] = [a + length, b + length];
  }
  return kept;
}

interface Island {
  readonly a: number;
  readonly b: number;
  length: number;
}

function islandsOf(pairs: readonly Pair[]): Island[] {
  const islands: Island[] = [];
  let open: Island | undefined;
  for (const [a, b] of pairs) {
    if (open && a === open.a + open.length && b === open.b + open.length) {
      open.length += 1;
    } else {
      open = { a, b, length: 1 };
      islands.push(open);
    }
  }
  return islands;
}
