import type { LessonText } from '../text';
import { carryKnown, matchRevision, type Side } from './carry-known';
import { findPassages } from './find-passage';
import { HeadingPaths } from './heading-paths';
import { indexLesson, Vocabulary } from './indexed-lesson';
import { QuoteIndex } from './quote-index';
import type { PassageSelector, Placement } from './types';
import { WordPlaces } from './word-places';
import { WordWeights } from './word-weights';

/** Passages that cite one revision; `from` is that revision, if it was kept. */
export interface CitedRevision {
  readonly selectors: readonly PassageSelector[];
  readonly from?: LessonText | undefined;
}

/**
 * Where passages of one revision stand in `to`, in the order of `selectors`. `from` is that
 * revision, if it was kept: with it the whole lesson is matched and each word claimed once;
 * without it a passage must be found by its own words.
 */
export function carryPassages(
  selectors: readonly PassageSelector[],
  to: LessonText,
  from?: LessonText,
): Placement[] {
  return drained(carryPassagesSteps(selectors, to, from));
}

/** The same in small steps, for a page that must stay responsive: a slice is a few `next()`. */
export function* carryPassagesSteps(
  selectors: readonly PassageSelector[],
  to: LessonText,
  from?: LessonText,
): Generator<void, Placement[]> {
  const [placements] = yield* carryRevisionsSteps([{ selectors, from }], to);
  return placements ?? [];
}

/** Passages of several revisions of one lesson, in one pass over the lesson as it is now. */
export function carryRevisions(revisions: readonly CitedRevision[], to: LessonText): Placement[][] {
  return drained(carryRevisionsSteps(revisions, to));
}

/** The same in small steps. */
export function* carryRevisionsSteps(
  revisions: readonly CitedRevision[],
  to: LessonText,
): Generator<void, Placement[][]> {
  const vocabulary = new Vocabulary();
  const indexed = indexLesson(to, vocabulary);
  const now: Side = { lesson: indexed, quotes: new QuoteIndex(to) };
  const ready = {
    to: indexed,
    vocabulary,
    places: new WordPlaces(indexed),
    headings: new HeadingPaths(indexed),
    quotes: now.quotes,
    back: new Int32Array(indexed.words.length).fill(-1),
  };
  yield;
  const all: Placement[][] = [];
  for (const { selectors, from } of revisions) {
    const old = from && indexLesson(from, vocabulary);
    yield;
    const weights = old ? new WordWeights(old, indexed) : new WordWeights(indexed);
    const known =
      old &&
      (yield* matchRevision({ lesson: old, quotes: new QuoteIndex(old.lesson) }, now, weights));
    const lost: PassageSelector[] = [];
    const placements: (Placement | null)[] = [];
    for (const selector of selectors) {
      const isKnown = known && isOf(selector, known[0].from.lesson.lesson);
      if (!isKnown) lost.push(selector);
      placements.push(isKnown ? carryKnown(selector, known) : null);
      yield;
    }
    const found = (yield* findPassages(lost, { ...ready, weights })).values();
    all.push(placements.map((placed) => placed ?? found.next().value ?? LOST));
  }
  return all;
}

const LOST: Placement = { status: 'orphan', confidence: 0 };

function drained<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function isOf({ quote, position }: PassageSelector, from: LessonText): boolean {
  return quote.exact !== '' && from.text.slice(position.start, position.end) === quote.exact;
}
