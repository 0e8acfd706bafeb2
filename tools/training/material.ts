import { quotes } from '../../shared/suggest/present';
import { readContrasts } from './contrasts';
import { labelledPlans, PRACTICES, type LabelledPlan } from './corpus';
import type { HeldOut } from './cross-validate';
import { ownPlans } from './own-plans';
import { readContrast, readLabelled, type ReadContrast, type ReadPlan } from './read';
import type { Found } from './score';

const HERE = 'tools/training';

/** What the weights are learned from: plans that others wrote, where they are at hand, and our own. */
export function material(corpus: string): { plans: ReadPlan[]; contrasts: ReadContrast[] } {
  return {
    plans: [...plansOf(corpus), ...ourPlans()].map(readLabelled),
    contrasts: readContrasts(`${HERE}/contrasts`).map(readContrast),
  };
}

export const plansOf = (corpus: string): LabelledPlan[] => [
  ...labelledPlans(`${corpus}/suggestions/dev.jsonl`),
  ...labelledPlans(`${corpus}/suggestions/dev-2.jsonl`),
  ...labelledPlans(`${corpus}/invariants/excellent.jsonl`, 'excellent'),
  ...labelledPlans(`${corpus}/invariants/weak.jsonl`, 'weak'),
];

export const ourPlans = (): LabelledPlan[] => ownPlans(`${HERE}/plans`);

export function foundHeldOut({ read, odds, evidence }: HeldOut): Found {
  return new Map(
    PRACTICES.flatMap((practice, at) =>
      (odds[at] ?? 0) > 0 ? [[practice, quotes(read.reading, at, evidence[at])] as const] : [],
    ),
  );
}
