import type { LookAlike } from './look-alikes';

/** Whether a place lies between the places of the passages before and after it. */
export type Order = 'kept' | 'left' | 'unknown';

/** What speaks for one place of a passage. */
export interface Evidence {
  readonly alike: Pick<
    LookAlike,
    'kept' | 'context' | 'heading' | 'isSame' | 'told' | 'around' | 'rarest'
  >;
  readonly order: Order;
}

/** Beyond so much, more says no more. */
const TOLD = 40;

/** Nothing is surer, but what did not change at all. */
export const SUREST = 0.995;

/** What became of a passage whose revision was kept. */
export interface Standing {
  /** The shares of its letters, and of those around it, that stand, 0 to 1. */
  readonly kept: number;
  readonly context: number;
  /** Letters that stand in the same words. */
  readonly letters: number;
  readonly isMoved: boolean;
  readonly isSame: boolean;
  /** Its length before and now. UTF-16 code units. */
  readonly before: number;
  readonly now: number;
}

/** Letters enough to be nobody else's; and so few that they change a length by nothing. */
const LETTERS = 60;
const FEW = 8;

/** How likely it is that a passage stands where its words do, 0 to 1. Fitted like the next one. */
export function standing(known: Standing): number {
  const { kept, context, letters, isMoved, isSame, before, now } = known;
  const growth = Math.abs(Math.log((now + FEW) / (before + FEW)));
  return logistic(
    -3.5 +
      2.7 * kept +
      2.4 * kept * kept +
      2.6 * context +
      2.7 * kept * context +
      2 * Math.min(1, letters / LETTERS) +
      0.2 * Number(isMoved) +
      1.1 * Number(isSame) -
      1.6 * Math.min(1, growth),
  );
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** What the model below weighs, each about 0 to 1. */
export function featuresOf({ alike, order }: Evidence): number[] {
  const { kept, context, heading, isSame, told, around, rarest } = alike;
  return [
    kept,
    kept * kept,
    context,
    kept * context,
    Math.min(1, told / TOLD),
    Math.min(1, around / TOLD),
    Number(heading === 'same'),
    Number(heading === 'numbered'),
    Number(heading === 'elsewhere'),
    Number(order === 'kept'),
    Number(order === 'left'),
    Number(isSame),
    rarest,
    heading === 'elsewhere' ? 1 - rarest : 0,
  ];
}

/**
 * Fitted by logistic regression on real revisions of five projects and generated lessons, carried
 * one, a few and many at a time; docs/passages.md says how, and how well it holds on those held out.
 */
const INTERCEPT = -8.2;
const WEIGHTS: readonly number[] = [
  2.9, 2.0, 1.8, 1.6, 1.4, 1.1, 1.0, 1.7, -2.2, 0.3, -0.7, 0.4, 3.4, -3.9,
];
/** What a place must be ahead by to be e times as likely as its rival. */
const LEAD = 0.2;

/** How likely it is that the passage stands here, were there no other place; 0 to 1. */
export function plausibility(evidence: Evidence): number {
  let sum = INTERCEPT;
  for (const [n, feature] of featuresOf(evidence).entries()) sum += (WEIGHTS[n] ?? 0) * feature;
  return logistic(sum);
}

/** How likely each of several places is to be the one, by what speaks for it; they add up to 1. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp((score - top) / LEAD));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}
