import { practices } from '../strategies/practices';
import type { SentenceFacts, Tier } from './sentence-facts';

export type Weights = readonly (readonly [practice: number, weight: number])[];

/** Weights laid on one sentence: how far it speaks for each practice. */
export interface SentenceModel {
  /** By practice. */
  readonly bias: Float64Array;
  /** By feature: the practices it speaks for or against, and how much. */
  readonly words: ReadonlyMap<string, Weights>;
  /** By first word, then by second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Weights>>;
  /** By cue, in the order of the cue file. */
  readonly cues: Float64Array;
  /** By practice: what it counts for to stand in the practice's own part of the plan. */
  readonly parts: Float64Array;
}

/** All the weights there are. */
export interface Judge {
  readonly sentences: SentenceModel;
  /** By practice, then by what is told of it: see `planFeatures`. */
  readonly plans: readonly (readonly number[])[];
}

interface Scored {
  readonly facts: SentenceFacts;
  readonly score: number;
}

/** What a plan holds for one practice. */
export interface Evidence {
  /** The sentences that say it best, best first; log-odds. */
  readonly best: readonly Scored[];
  /** How many sentences say it, counted softly. */
  readonly soft: number;
  /** How many cues of each tier there are. */
  readonly cues: Readonly<Record<Tier, number>>;
  readonly part: boolean;
}

/** Sorts named weights into those of single words and those of pairs, whose names hold a space. */
export function byWord(
  named: Iterable<readonly [name: string, weights: Weights]>,
): Pick<SentenceModel, 'words' | 'pairs'> {
  const words = new Map<string, Weights>();
  const pairs = new Map<string, Map<string, Weights>>();
  for (const [name, weights] of named) {
    const space = name.indexOf(' ');
    if (space < 0) {
      words.set(name, weights);
      continue;
    }
    const first = name.slice(0, space);
    const seconds = pairs.get(first) ?? new Map<string, Weights>();
    seconds.set(name.slice(space + 1), weights);
    pairs.set(first, seconds);
  }
  return { words, pairs };
}

const KEPT = 5;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function weighSentences(facts: readonly SentenceFacts[], model: SentenceModel): Evidence[] {
  const tally = practices.map(() => ({
    best: [] as Scored[],
    soft: 0,
    cues: { sure: 0, likely: 0, maybe: 0 },
    part: false,
  }));
  const scores = new Float64Array(practices.length);
  const cued = new Float64Array(practices.length);
  for (const sentence of facts) {
    scores.set(model.bias);
    for (const feature of sentence.features) {
      const weights = model.words.get(feature);
      if (weights === undefined) continue;
      const share = feature.startsWith('@') ? 1 : sentence.share;
      for (const [practice, weight] of weights)
        scores[practice] = (scores[practice] ?? 0) + weight * share;
    }
    const { pairs } = sentence;
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const weights = model.pairs.get(pairs[at] ?? '')?.get(pairs[at + 1] ?? '');
      if (weights === undefined) continue;
      for (const [practice, weight] of weights)
        scores[practice] = (scores[practice] ?? 0) + weight * sentence.share;
    }
    for (const { index, practice, tier } of sentence.cues) {
      cued[practice] = (cued[practice] ?? 0) + (model.cues[index] ?? 0);
      const counted = tally[practice];
      if (counted !== undefined) counted.cues[tier] += 1;
    }
    for (const { practice } of sentence.cues) {
      scores[practice] = (scores[practice] ?? 0) + tempered(cued[practice] ?? 0);
      cued[practice] = 0;
    }
    const own = tally[sentence.part];
    if (own !== undefined) {
      own.part = true;
      scores[sentence.part] = (scores[sentence.part] ?? 0) + (model.parts[sentence.part] ?? 0);
    }
    for (let practice = 0; practice < tally.length; practice += 1) {
      const counted = tally[practice];
      const score = scores[practice] ?? 0;
      if (counted === undefined || sentence.hollow?.has(practice) === true) continue;
      if (score > FAINT) counted.soft += sigmoid(score);
      if (score > (counted.best[KEPT - 1]?.score ?? -Infinity)) keep(counted.best, sentence, score);
    }
  }
  return tally;
}

/** Several cues may rest on the same few words: beyond these log-odds each adds a quarter of what it would. */
const WELL_CUED = 3;
const tempered = (cues: number): number =>
  cues > WELL_CUED ? WELL_CUED + (cues - WELL_CUED) / 4 : cues;

/** Log-odds that add nothing one could see to a count. */
const FAINT = -7;

function keep(best: Scored[], facts: SentenceFacts, score: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
  best.splice(at, 0, { facts, score });
  if (best.length > KEPT) best.pop();
}

/** Below this a plan is too short for its length to tell more. */
const FEWEST = 100;
const WEAKEST = -6;
const STRONGEST = 6;
const clip = (score: number | undefined): number =>
  Math.min(STRONGEST, Math.max(WEAKEST, score ?? WEAKEST)) / 3;

/** What is told of a practice to the last judgement; the same numbers for every practice. */
export function planFeatures(evidence: readonly Evidence[], words: number): number[][] {
  const told = evidence.map(({ best }) => clip(best[0]?.score));
  const rich = Math.log1p(told.filter((score) => score > 0).length) / 2;
  const size = Math.log(Math.max(FEWEST, words) / 400);
  return evidence.map(({ best, soft, cues, part }, at) => [
    1,
    told[at] ?? 0,
    clip(best[1]?.score),
    Math.log1p(soft),
    cues.sure + cues.likely > 0 ? 1 : 0,
    Math.log1p(cues.sure + cues.likely),
    cues.maybe > 0 ? 1 : 0,
    part ? 1 : 0,
    size,
    rich,
  ]);
}

/** By practice, the log-odds that the plan does it. */
export function weighPlan(features: readonly (readonly number[])[], { plans }: Judge): number[] {
  return features.map((values, practice) =>
    values.reduce((sum, value, at) => sum + value * (plans[practice]?.[at] ?? 0), 0),
  );
}
