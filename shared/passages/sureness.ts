import type { LookAlike } from './look-alikes';

/** Whether a place is where the other passages of the revision say that it should be. */
export type Kept = 'kept' | 'left' | 'unknown';

/** What speaks for one place of a passage. */
export interface Evidence {
  readonly alike: Pick<
    LookAlike,
    'kept' | 'context' | 'heading' | 'isSame' | 'told' | 'around' | 'rarest'
  >;
  /** How surely it is in what its section became, or outside of it: 1 to -1. */
  readonly section: number;
  /** Between the places of the passages before and after it. */
  readonly order: Kept;
  /** Its share of what speaks for all the places, 0 to 1. */
  readonly share: number;
  /** How many other places hold nearly as much of its words. */
  readonly twins: number;
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

/** What the model below weighs, each 0 to 1. */
export function standingFeatures(known: Standing): number[] {
  const { kept, context, letters, isMoved, isSame, before, now } = known;
  const growth = Math.abs(Math.log((now + FEW) / (before + FEW)));
  return [
    kept,
    kept * kept,
    context,
    kept * context,
    Math.min(1, letters / LETTERS),
    Number(isMoved),
    Number(isSame),
    Math.min(1, growth),
  ];
}

/** How likely it is that a passage stands where its words do, 0 to 1. Fitted like the next one. */
export function standing(known: Standing): number {
  return weighed(standingFeatures(known), STANDING);
}

/** A logistic model: what each feature weighs, and with none of them. */
export interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const STANDING: Model = {
  intercept: -4.6,
  weights: [4.2, 1.3, 3.6, 2.7, 2.7, 0, 1.8, -2.1],
};

export function weighed(features: readonly number[], { intercept, weights }: Model): number {
  return logistic(
    features.reduce((sum, feature, n) => sum + (weights[n] ?? 0) * feature, intercept),
  );
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Twins beyond which more say no more. */
const TWINS = 8;

/** What the model below weighs, each about 0 to 1. */
export function featuresOf({ alike, section, order, twins }: Evidence): number[] {
  const { kept, context, heading, isSame, told, around, rarest } = alike;
  // Headings alone say no more where the other passages tell what a section became.
  const alone = 1 - Math.abs(section);
  const twinned = Math.min(1, Math.log2(1 + twins) / Math.log2(1 + TWINS));
  return [
    kept,
    kept * kept,
    context,
    kept * context,
    Math.min(1, told / TOLD),
    Math.min(1, around / TOLD),
    alone * Number(heading === 'same'),
    alone * Number(heading === 'numbered'),
    alone * Number(heading === 'elsewhere'),
    Number(order === 'kept'),
    Number(order === 'left'),
    Number(isSame),
    rarest,
    heading === 'elsewhere' ? alone * (1 - rarest) : 0,
    heading === 'numbered' ? alone * (1 - rarest) : 0,
    twinned,
    twinned * Number(order === 'kept'),
    twinned * Math.min(1, around / TOLD),
    alone * twinned * Number(heading === 'same'),
    alone * twinned * Number(heading === 'numbered'),
    twinned * Number(isSame),
    Math.max(0, section),
    Math.max(0, -section),
    Math.max(0, -section) * (1 - rarest),
    Math.max(0, section) * twinned,
    Math.max(0, section) * Number(isSame),
  ];
}

/**
 * Fitted by logistic regression on real revisions of five projects and generated lessons, carried
 * one, a few and many at a time; docs/passages.md says how, and how well it holds on those held out.
 */
const LIKELIHOOD: Model = {
  intercept: -11.1,
  weights: [
    11.2, -1.5, 3.9, -0.4, 0.6, 0.8, 1.3, 0.4, -1.4, 0.7, -1.7, -0.2, 3.2, -1, 0.4, -3.1, 0, 0.5,
    2.5, 2.8, 0, 0.4, -0.5, -7, 2.7, 1.2,
  ],
};
/** What a place must be ahead by to be e times as likely as its rival. */
const LEAD = 0.2;

/** How likely it is that the passage stands here: were there no other place, times its share. */
export function likelihood(evidence: Evidence): number {
  return evidence.share * weighed(featuresOf(evidence), LIKELIHOOD);
}

/** How likely each of several places is to be the one, by what speaks for it; they add up to 1. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp((score - top) / LEAD));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}
