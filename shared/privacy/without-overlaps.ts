import type { Finding } from './types';

/** In the order of the text; of findings that overlap the one given first stays. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ordered = findings
    .map((finding, rank) => ({ finding, rank }))
    .toSorted((one, other) => one.finding.start - other.finding.start || one.rank - other.rank);
  const kept: typeof ordered = [];
  for (const entry of ordered) {
    const last = kept.at(-1);
    if (last === undefined || entry.finding.start >= last.finding.end) kept.push(entry);
    else if (entry.rank < last.rank) kept[kept.length - 1] = entry;
  }
  return kept.map(({ finding }) => finding);
}
