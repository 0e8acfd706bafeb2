import type { Span } from '../../shared/suggest';
import { answerOf, PRACTICES, type LabelledPlan } from './corpus';

/** What a method says of one plan: for each practice it finds, where. */
export type Found = ReadonlyMap<string, readonly Span[]>;

export interface Cells {
  right: number;
  extra: number;
  missed: number;
}

export interface Score {
  readonly all: Cells;
  readonly byPractice: ReadonlyMap<string, Cells>;
  /** Practices found whose words meet the reader's quote, of those for which the reader gave one. */
  quotesMet: number;
  quotes: number;
}

export function emptyScore(): Score {
  const cells = (): Cells => ({ right: 0, extra: 0, missed: 0 });
  return {
    all: cells(),
    byPractice: new Map(PRACTICES.map((practice) => [practice, cells()])),
    quotesMet: 0,
    quotes: 0,
  };
}

/** What the reader doubted is not counted. */
export function scorePlan(score: Score, plan: LabelledPlan, found: Found): void {
  for (const [practice, cells] of score.byPractice) {
    const answer = answerOf(plan, practice);
    const spans = found.get(practice);
    if (answer === undefined || (!answer && spans === undefined)) continue;
    const kind = answer ? (spans === undefined ? 'missed' : 'right') : 'extra';
    cells[kind] += 1;
    score.all[kind] += 1;
    const quote = plan.present.get(practice);
    if (kind !== 'right' || quote === undefined) continue;
    score.quotes += 1;
    if (spans?.some(({ start, end }) => start < quote.end && end > quote.start) === true)
      score.quotesMet += 1;
  }
}

export const precision = ({ right, extra }: Cells): number => right / Math.max(1, right + extra);
export const recall = ({ right, missed }: Cells): number => right / Math.max(1, right + missed);
export const f1 = ({ right, extra, missed }: Cells): number =>
  (2 * right) / Math.max(1, 2 * right + extra + missed);

/** Practices that so many plans have: a mean over rarer ones says little. */
export const COMMON = 15;

export function macroF1(score: Score): number {
  const common = [...score.byPractice.values()].filter(
    ({ right, missed }) => right + missed >= COMMON,
  );
  return common.reduce((sum, cells) => sum + f1(cells), 0) / Math.max(1, common.length);
}
