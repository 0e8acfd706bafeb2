import type { LessonText } from '../text';
import { carryKnown, type Revision } from './carry-known';
import { findPassage, type Lookup } from './find-passage';
import { indexLesson, Vocabulary } from './indexed-lesson';
import { matchBlocks } from './match-blocks';
import { matchWords } from './match-words';
import { QuoteIndex } from './quote-index';
import type { PassageSelector, Placement } from './types';
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
  yield* readBlocks(to, vocabulary);
  const indexed = indexLesson(to, vocabulary);
  const quotes = new QuoteIndex(to);
  yield;
  const all: Placement[][] = [];
  for (const { selectors, from } of revisions) {
    if (from) yield* readBlocks(from, vocabulary);
    const old = from && indexLesson(from, vocabulary);
    yield;
    const weights = old ? new WordWeights(old, indexed) : new WordWeights(indexed);
    const lookup: Lookup = { to: indexed, quotes, vocabulary, weights };
    let revision: Revision | null = null;
    if (old) {
      const matches = yield* matchBlocks(old, indexed, weights);
      const words = yield* matchWords(old, indexed, matches);
      revision = { from: old, matches, words, quotes: new QuoteIndex(old.lesson) };
    }
    const placements: Placement[] = [];
    for (const selector of selectors) {
      placements.push(
        revision && isOf(selector, revision.from.lesson)
          ? carryKnown(selector, lookup, revision)
          : findPassage(selector, lookup),
      );
      yield;
    }
    all.push(placements);
  }
  return all;
}

/** Most of what it takes to index a lesson, a block at a time; the vocabulary keeps what it read. */
function* readBlocks({ blocks }: LessonText, vocabulary: Vocabulary): Generator<void> {
  for (const { text } of blocks) {
    vocabulary.block(text);
    yield;
  }
}

function drained<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function isOf({ quote, position }: PassageSelector, from: LessonText): boolean {
  return quote.exact !== '' && from.text.slice(position.start, position.end) === quote.exact;
}
