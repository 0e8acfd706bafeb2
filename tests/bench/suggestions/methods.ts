import MiniSearch from 'minisearch';

import { readPlan } from '../../../shared/suggest/reading';
import { lessonTextFromPlain } from '../../../shared/text';
import { answerOf, PRACTICES, type LabelledPlan } from '../../../tools/training/corpus';
import { seeded } from '../../../tools/training/random';
import type { Found } from '../../../tools/training/score';

/** Something that says of a plan which practices it holds, and where. */
export interface Method {
  readonly name: string;
  /** `others` are plans of other sources: what a method may be tuned on. */
  prepare(others: readonly LabelledPlan[]): (plan: LabelledPlan) => Found;
}

/** Words one would type to look for a practice, by practice. */
export type Queries = ReadonlyMap<string, string>;

interface Place {
  readonly start: number;
  readonly end: number;
}

const sentencesOf = (text: string): Place[] =>
  readPlan(lessonTextFromPlain(text)).sentences.map(({ start, end }) => ({ start, end }));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/gu) ?? [];

/** A practice is there if a sentence holds enough of the words one would type to look for it. */
export const keywords = (queries: Queries): Method => ({
  name: 'keywords',
  prepare: (others) => {
    const enough = bestThreshold(others, (plan) => keywordScores(plan, queries));
    return (plan) => foundAbove(keywordScores(plan, queries), enough);
  },
});

interface Scored {
  readonly score: number;
  readonly place: Place;
}
type Scores = ReadonlyMap<string, Scored>;

function keywordScores({ text }: LabelledPlan, queries: Queries): Scores {
  const scores = new Map<string, Scored>();
  for (const place of sentencesOf(text)) {
    const words = new Set(wordsOf(text.slice(place.start, place.end)));
    for (const [practice, query] of queries) {
      const score = new Set(wordsOf(query).filter((word) => words.has(word))).size;
      if (score > (scores.get(practice)?.score ?? 0)) scores.set(practice, { score, place });
    }
  }
  return scores;
}

/** BM25 over the plan's sentences (MiniSearch), a practice being there above a tuned score. */
export const bm25 = (queries: Queries): Method => ({
  name: 'BM25',
  prepare: (others) => {
    const enough = bestThreshold(others, (plan) => searchScores(plan, queries));
    return (plan) => foundAbove(searchScores(plan, queries), enough);
  },
});

function searchScores({ text }: LabelledPlan, queries: Queries): Scores {
  const places = sentencesOf(text);
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  search.addAll(places.map(({ start, end }, id) => ({ id, text: text.slice(start, end) })));
  const scores = new Map<string, Scored>();
  for (const [practice, query] of queries) {
    const best = search.search(query)[0];
    const place = best === undefined ? undefined : places[best.id];
    if (best !== undefined && place !== undefined)
      scores.set(practice, { score: best.score, place });
  }
  return scores;
}

/** The practices most plans have, whatever this plan says. */
export const mostPopular: Method = {
  name: 'most popular',
  prepare: (others) => {
    const counted = PRACTICES.map((practice) => {
      const answers = others.map((plan) => answerOf(plan, practice));
      const asked = answers.filter((answer) => answer !== undefined).length;
      return [practice, answers.filter(Boolean).length / Math.max(1, asked)] as const;
    });
    const found = new Map(
      counted.filter(([, share]) => share >= 0.4).map(([practice]) => [practice, []] as const),
    );
    return () => found;
  },
};

/** Each practice by the toss of a coin as often as plans have it. */
export const random: Method = {
  name: 'random',
  prepare: (others) => {
    const next = seeded(5);
    const all = others.reduce((sum, { present }) => sum + present.size, 0);
    const share = all / Math.max(1, others.length * PRACTICES.length);
    return () =>
      new Map(PRACTICES.filter(() => next() < share).map((practice) => [practice, []] as const));
  },
};

function foundAbove(scores: Scores, enough: number): Found {
  return new Map(
    [...scores]
      .filter(([, { score }]) => score >= enough)
      .map(([practice, { place }]) => [practice, [place]] as const),
  );
}

function bestThreshold(
  plans: readonly LabelledPlan[],
  scoresOf: (plan: LabelledPlan) => Scores,
): number {
  const cells = plans.flatMap((plan) => {
    const scores = scoresOf(plan);
    return PRACTICES.flatMap((practice) => {
      const answer = answerOf(plan, practice);
      return answer === undefined ? [] : [{ answer, score: scores.get(practice)?.score ?? 0 }];
    });
  });
  const positives = cells.filter(({ answer }) => answer).length;
  const ranked = cells.toSorted((one, other) => other.score - one.score);
  let right = 0;
  let best = 0;
  let enough = Infinity;
  for (const [index, { answer, score }] of ranked.entries()) {
    if (answer) right += 1;
    if (ranked[index + 1]?.score === score) continue;
    const value = (2 * right) / (index + 1 + positives);
    if (score > 0 && value > best) {
      best = value;
      enough = score;
    }
  }
  return enough;
}
