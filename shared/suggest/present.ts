import { practiceName, practices } from '../strategies/practices';
import { planFeatures, weighPlan, weighSentences, type Evidence, type Judge } from './judge';
import { spanOf, type Reading } from './reading';
import { secondLook } from './second-look';
import { sentenceFacts, type HollowAt, type SentenceFacts } from './sentence-facts';
import type { PresentPractice, Span } from './types';
import { learnedJudge } from './weights';

/** A sentence that names a practice without doing it, such as "ask if everyone understands". */
export interface Hollow {
  readonly practice: string;
  /** Where the sentence begins. */
  readonly sentence: number;
}

export interface Presence {
  readonly present: readonly PresentPractice[];
  /** Log-odds, by practice, that the plan does it. */
  readonly odds: ReadonlyMap<string, number>;
  readonly facts: readonly SentenceFacts[];
}

export function hollowAt(hollow: readonly Hollow[]): HollowAt {
  const at = new Map<number, Set<number>>();
  for (const { practice, sentence } of hollow) {
    const named = at.get(sentence) ?? new Set<number>();
    named.add(practices.findIndex(({ id }) => id === practice));
    at.set(sentence, named);
  }
  return at;
}

/** Log-odds from which a practice is said to be there. */
const THERE = 0;

export function findPresent(
  reading: Reading,
  hollow: readonly Hollow[] = [],
  judge: Judge = learnedJudge,
): Presence {
  const facts = sentenceFacts(reading, hollowAt(hollow));
  const evidence = weighSentences(facts, judge.sentences);
  const odds = secondLook(weighPlan(planFeatures(evidence, reading.size), judge), reading);
  const present: PresentPractice[] = [];
  for (const [practice, { id }] of practices.entries()) {
    const told = odds[practice] ?? -Infinity;
    const spans = told > THERE ? quotes(reading, practice, evidence[practice]) : [];
    if (spans.length > 0)
      present.push({ practice: id, name: practiceName(id), spans, confidence: confidence(told) });
  }
  const byPractice = new Map(practices.map(({ id }, at) => [id, odds[at] ?? 0]));
  return { present, odds: byPractice, facts };
}

function confidence(odds: number): number {
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

const MOST_SPANS = 5;
/** How far behind the best sentence another may be and still be shown; log-odds. */
const NEARLY_AS_GOOD = 3;

export function quotes(reading: Reading, practice: number, evidence: Evidence | undefined): Span[] {
  const best = evidence?.best ?? [];
  const top = best[0]?.score ?? 0;
  const spans: Span[] = [];
  for (const { facts, score } of best.slice(0, MOST_SPANS)) {
    if (score < top - NEARLY_AS_GOOD) break;
    const span = wordsOf(reading, practice, facts);
    if (spans.every(({ start, end }) => span.end <= start || span.start >= end)) spans.push(span);
  }
  return spans.toSorted((one, other) => one.start - other.start);
}

function wordsOf(reading: Reading, practice: number, { sentence, cues }: SentenceFacts): Span {
  const cue = cues.find((hit) => hit.practice === practice);
  return cue === undefined
    ? spanOf(reading, sentence.from, sentence.to)
    : spanOf(reading, cue.from, cue.to);
}
