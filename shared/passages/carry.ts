import type { LessonText } from '../text';
import { carryKnown, matchRevision, type Side } from './carry-known';
import { findPassages } from './find-passage';
import { HeadingPaths } from './heading-paths';
import { indexLessonSteps } from './indexed-lesson';
import type { Lookup } from './look-alikes';
import { QuoteIndex } from './quote-index';
import { drained, type Steps } from './steps';
import type { PassageSelector, Placement } from './types';
import { Vocabulary } from './vocabulary';
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

/**
 * Passages of several revisions of one lesson, in one pass over the lesson as it is now. With a
 * `vocabulary` of earlier passes, what they have read is not read again; the answer is the same.
 */
export function carryRevisions(
  revisions: readonly CitedRevision[],
  to: LessonText,
  vocabulary?: Vocabulary,
): Placement[][] {
  return drained(carryRevisionsSteps(revisions, to, vocabulary));
}

/** The same in small steps. */
export function* carryRevisionsSteps(
  revisions: readonly CitedRevision[],
  to: LessonText,
  vocabulary = new Vocabulary(),
): Generator<void, Placement[][]> {
  const indexed = yield* indexLessonSteps(to, vocabulary);
  const now: Side = { lesson: indexed, quotes: new QuoteIndex(indexed) };
  let lookup: Omit<Lookup, 'weights'> | null = null;
  const all: Placement[][] = [];
  for (const { selectors, from } of revisions) {
    const old = from && (yield* indexLessonSteps(from, vocabulary));
    const weights = yield* old ? WordWeights.of(old, indexed) : WordWeights.of(indexed);
    const known =
      old && (yield* matchRevision({ lesson: old, quotes: new QuoteIndex(old) }, now, weights));
    const lost: PassageSelector[] = [];
    const placements: (Placement | null)[] = [];
    for (const selector of selectors) {
      const isKnown = known && isOf(selector, known[0].from.lesson.lesson);
      if (!isKnown) lost.push(selector);
      placements.push(isKnown ? yield* carryKnown(selector, known) : null);
      yield;
    }
    if (lost.length > 0) lookup ??= yield* lookupIn(now, vocabulary);
    const found = lookup
      ? (yield* findPassages(lost, { ...lookup, weights })).values()
      : [].values();
    all.push(placements.map((placed) => placed ?? found.next().value ?? LOST));
  }
  return all;
}

const LOST: Placement = { status: 'orphan', confidence: 0 };

/** The lesson as it is now, made ready for passages to be looked for in it. */
export function* lookupIn(
  { lesson, quotes }: Side,
  vocabulary: Vocabulary,
): Steps<Omit<Lookup, 'weights'>> {
  const places = new WordPlaces();
  yield* places.read(lesson);
  yield* quotes.ready();
  const headings = yield* HeadingPaths.of(lesson);
  const back = new Int32Array(lesson.words.length).fill(-1);
  yield;
  return { to: lesson, vocabulary, places, headings, quotes, back };
}

function isOf({ quote, position }: PassageSelector, from: LessonText): boolean {
  return quote.exact !== '' && from.text.slice(position.start, position.end) === quote.exact;
}
