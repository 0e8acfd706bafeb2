import { carryRevisions, describePassage, type Placement } from '../../../shared/passages';
import type { Case } from './scenarios';

export interface Carried {
  readonly placements: readonly Placement[];
  readonly milliseconds: number;
}

/** Our engine's answers for one case, with the milliseconds of one carry of them all. */
export function carried({ from, to, passages }: Case, isKept: boolean): Carried {
  const selectors = passages.map(({ start, end }) => describePassage(from, start, end));
  const started = performance.now();
  const [placements] = carryRevisions([{ selectors, from: isKept ? from : undefined }], to);
  return { placements: placements ?? [], milliseconds: performance.now() - started };
}
