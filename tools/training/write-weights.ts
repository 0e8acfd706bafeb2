import { writeFileSync } from 'node:fs';

import type { Judge } from '../../shared/suggest/judge';
import { CUE_SOURCES } from '../../shared/suggest/sentence-facts';
import type { LearnedWeights } from '../../shared/suggest/weights';
import { fingerprint } from '../../shared/text';

const SCALE = 0.05;
/** Words that weigh less say nothing that is worth its bytes. */
const WORTH = 5;
const whole = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / SCALE)));

export function encodeWeights({ sentences, plans }: Judge): LearnedWeights {
  const words: string[] = [];
  const named = [
    ...sentences.words,
    ...[...sentences.pairs].flatMap(([first, seconds]) =>
      [...seconds].map(([second, weights]) => [`${first} ${second}`, weights] as const),
    ),
  ];
  for (const [name, weights] of named) {
    const kept = weights
      .map(([practice, weight]) => [practice, whole(weight)] as const)
      .filter(([, weight]) => Math.abs(weight) >= WORTH);
    if (kept.length > 0) words.push(`${name}|${kept.flat().join(',')}`);
  }
  return {
    scale: SCALE,
    bias: Array.from(sentences.bias, whole),
    parts: Array.from(sentences.parts, whole),
    cues: Array.from(sentences.cues, whole),
    words: words.toSorted(),
    plans: plans.map((row) => row.map((weight) => Math.round(weight * 1000) / 1000)),
  };
}

/** What the weights were learned for: cues that have changed since need weights of their own. */
export const cuesRead = (): string => fingerprint(CUE_SOURCES.join('\n'));

export function writeWeights(path: string, weights: LearnedWeights, made: object): void {
  const { words, ...rest } = weights;
  const lines = [
    `{"made":${JSON.stringify({ ...made, cuesRead: cuesRead() })},`,
    ...Object.entries(rest).map(([key, value]) => `"${key}":${JSON.stringify(value)},`),
    `"words":[`,
    words.map((word) => JSON.stringify(word)).join(',\n'),
    ']}',
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
}
