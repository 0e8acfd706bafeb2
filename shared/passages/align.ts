/** Cells of the table an alignment may fill; beyond it only what is unique on both sides aligns. */
const TABLE_LIMIT = 1_000_000;

type Words = readonly number[] | Int32Array;

/** `[index in a, index in b]`, both rising. */
export type Pair = readonly [number, number];

/**
 * A common subsequence of two sequences: equal ends, then what is unique on both sides in the
 * longest order they share (patience), then a longest common subsequence between those. Bounded
 * by `TABLE_LIMIT` cells a gap, so a hostile text costs matches, not time.
 */
export function align(a: Words, b: Words): Pair[] {
  const pairs: Pair[] = [];
  alignRange({ a, b, pairs }, [0, a.length, 0, b.length]);
  return pairs.toSorted((left, right) => left[0] - right[0]);
}

interface Work {
  readonly a: Words;
  readonly b: Words;
  readonly pairs: Pair[];
}

type Range = readonly [aFrom: number, aTo: number, bFrom: number, bTo: number];

function alignRange(work: Work, range: Range): void {
  const { a, b, pairs } = work;
  let [aFrom, aTo, bFrom, bTo] = range;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pairs.push([aFrom++, bFrom++]);
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) pairs.push([--aTo, --bTo]);
  if (aFrom === aTo || bFrom === bTo) return;

  const anchors = risingPairs(uniquePairs(work, [aFrom, aTo, bFrom, bTo]));
  if (anchors.length === 0) {
    if ((aTo - aFrom) * (bTo - bFrom) <= TABLE_LIMIT) longest(work, [aFrom, aTo, bFrom, bTo]);
    return;
  }
  let aAt = aFrom;
  let bAt = bFrom;
  for (const [i, j] of anchors) {
    alignRange(work, [aAt, i, bAt, j]);
    pairs.push([i, j]);
    aAt = i + 1;
    bAt = j + 1;
  }
  alignRange(work, [aAt, aTo, bAt, bTo]);
}

function uniquePairs({ a, b }: Work, [aFrom, aTo, bFrom, bTo]: Range): Pair[] {
  const inA = onlyPlaces(a, aFrom, aTo);
  const inB = onlyPlaces(b, bFrom, bTo);
  const pairs: Pair[] = [];
  for (const [value, i] of inA) {
    const j = inB.get(value);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j]);
  }
  return pairs;
}

/** Value to its only index in the range, or to -1 where it recurs. */
function onlyPlaces(values: Words, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i += 1) {
    const value = values[i] ?? -1;
    places.set(value, places.has(value) ? -1 : i);
  }
  return places;
}

/** The longest run of pairs that rises on both sides; pairs must come sorted by their first. */
export function risingPairs(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1);
    tails[low] = index;
  }
  const run: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.toReversed();
}

function longest({ a, b, pairs }: Work, [aFrom, aTo, bFrom, bTo]: Range): void {
  const rows = aTo - aFrom;
  const width = bTo - bFrom + 1;
  const table = new Uint16Array((rows + 1) * width);
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = width - 2; j >= 0; j -= 1) {
      table[i * width + j] =
        a[aFrom + i] === b[bFrom + j]
          ? cell(i + 1, j + 1) + 1
          : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < width - 1) {
    if (a[aFrom + i] === b[bFrom + j]) pairs.push([aFrom + i++, bFrom + j++]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
}
