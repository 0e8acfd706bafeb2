import type { Placement } from '../../../shared/passages';

/** Where a passage truly stands; null where its words are gone. UTF-16 code units. */
export type Truth = { readonly start: number; readonly end: number } | null;

/** The least overlap (intersection over union) that counts as the right place, and as its edges. */
export const PLACE = 0.5;
const EDGES = 0.85;

/** What became of the passages of one row. `right` of a deleted passage is to be left alone. */
export interface Tally {
  all: number;
  right: number;
  wrong: number;
  orphan: number;
  ambiguous: number;
  /** Placed with an overlap of at least 0.85. */
  edges: number;
  placed: number;
}

export const emptyTally = (): Tally => ({
  all: 0,
  right: 0,
  wrong: 0,
  orphan: 0,
  ambiguous: 0,
  edges: 0,
  placed: 0,
});

/** Counts one answer, and says whether a placed passage was put right; null if it was not placed. */
export function count(tally: Tally, placement: Placement, truth: Truth): boolean | null {
  tally.all += 1;
  const { start, end, status } = placement;
  if (start === undefined || end === undefined) {
    if (truth === null) tally.right += 1;
    else if (status === 'ambiguous') tally.ambiguous += 1;
    else tally.orphan += 1;
    return null;
  }
  tally.placed += 1;
  const shared = truth === null ? 0 : overlap({ start, end }, truth);
  if (shared >= PLACE) tally.right += 1;
  else tally.wrong += 1;
  if (shared >= EDGES) tally.edges += 1;
  return shared >= PLACE;
}

export function overlap(a: NonNullable<Truth>, b: NonNullable<Truth>): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return all > 0 ? Math.max(0, shared) / all : 0;
}

/** Wilson's score interval at 95 %, both ends in per cent. */
export function wilson(hits: number, all: number): [number, number] {
  if (all === 0) return [0, 100];
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const base = 1 + (z * z) / all;
  return [(100 * (middle - spread)) / base, (100 * (middle + spread)) / base];
}
