import { carryRevisions, describePassage, type Placement } from '../../../shared/passages';
import type { Case } from './scenarios';

/** Our engine's answers for one case, with the milliseconds of one carry of them all. */
export function carried(known: Pick<Case, 'from' | 'to' | 'passages'>): {
  placements: Placement[];
  milliseconds: number;
} {
  const { from, to, passages } = known;
  const selectors = passages.map(({ start, end }) => describePassage(from, start, end));
  const started = performance.now();
  const [placements] = carryRevisions([{ selectors, from }], to);
  return { placements: placements ?? [], milliseconds: performance.now() - started };
}
