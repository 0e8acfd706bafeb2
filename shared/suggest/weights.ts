import { byWord, type Judge, type Weights } from './judge';
import { CUES } from './sentence-facts';
import learned from './weights.json';

/** The weights as `npm run train` writes them. Whole numbers are in units of `scale`. */
export interface LearnedWeights {
  readonly scale: number;
  readonly bias: readonly number[];
  readonly parts: readonly number[];
  readonly cues: readonly number[];
  /** `feature|practice,weight,practice,weight` */
  readonly words: readonly string[];
  readonly plans: readonly (readonly number[])[];
}

export function decodeWeights({ scale, bias, parts, cues, words, plans }: LearnedWeights): Judge {
  return {
    sentences: {
      bias: Float64Array.from(bias, (weight) => weight * scale),
      parts: Float64Array.from(parts, (weight) => weight * scale),
      cues: Float64Array.from(CUES, ({ index }) => (cues[index] ?? 0) * scale),
      ...byWord(words.map((line) => decodeWord(line, scale))),
    },
    plans,
  };
}

function decodeWord(line: string, scale: number): readonly [string, Weights] {
  const bar = line.lastIndexOf('|');
  const numbers = line
    .slice(bar + 1)
    .split(',')
    .map(Number);
  const weights: [number, number][] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    weights.push([numbers[at] ?? 0, (numbers[at + 1] ?? 0) * scale]);
  return [line.slice(0, bar), weights];
}

export const learnedJudge: Judge = decodeWeights(learned);
