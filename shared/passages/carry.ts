import { normalise, type LessonText } from '../text';
import { carryWords, wordsIn } from './carry-words';
import { candidatesOf, findPassage, type Lookup } from './find-passage';
import { blockAt, indexLesson, Vocabulary, type IndexedLesson } from './indexed-lesson';
import { matchBlocks, type BlockMatches } from './match-blocks';
import { matchWords, type WordMatches } from './match-words';
import { QuoteIndex, type Occurrence } from './quote-index';
import type { PassageSelector, Placement } from './types';
import { WordWeights } from './word-weights';

/** Words and normalised UTF-16 code units that make a quote distinctive by itself. */
const DISTINCT_WORDS = 3;
const DISTINCT_LENGTH = 16;

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
  const quotes = new QuoteIndex(to);
  yield;
  const all: Placement[][] = [];
  for (const { selectors, from } of revisions) {
    if (from && from.text === to.text) {
      all.push(
        selectors.map(
          (selector) =>
            unchanged(selector, to) ??
            findPassage(selector, {
              to: indexed,
              quotes,
              vocabulary,
              weights: new WordWeights(indexed),
            }),
        ),
      );
      continue;
    }
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

function drained<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface Revision {
  readonly from: IndexedLesson;
  readonly matches: BlockMatches;
  readonly words: WordMatches;
  readonly quotes: QuoteIndex;
}

function isOf({ quote, position }: PassageSelector, from: LessonText): boolean {
  return quote.exact !== '' && from.text.slice(position.start, position.end) === quote.exact;
}

function unchanged(selector: PassageSelector, to: LessonText): Placement | null {
  const { start, end } = selector.position;
  return isOf(selector, to) ? { status: 'exact', start, end, confidence: 1 } : null;
}

function carryKnown(selector: PassageSelector, lookup: Lookup, revision: Revision): Placement {
  const { from, words, matches } = revision;
  const range = wordsIn(from, selector.position.start, selector.position.end);
  const span = range && carryWords(range, from, lookup.to, words);
  if (range && span) {
    const now = lookup.to.lesson.text.slice(span.start, span.end);
    const same =
      now === selector.quote.exact || normalise(now).text === normalise(selector.quote.exact).text;
    if (span.kept >= 0.66 - 0.4 * span.context - Math.min(0.1, span.letters / 1000)) {
      const was = now === selector.quote.exact ? {} : { was: selector.quote.exact };
      const { start, end } = span;
      if (matches.moved.has(from.blockOfWord[range.first] ?? -1)) {
        return { status: 'moved', start, end, confidence: same ? 0.95 : 0.8, ...was };
      }
      if (same) return { status: 'exact', start, end, confidence: 0.99, ...was };
      return { status: 'changed', start, end, confidence: 0.55 + 0.4 * span.kept, ...was };
    }
  }
  return searchUnclaimed(selector, lookup, revision);
}

/**
 * The words of a passage whose block is gone, or lost them: a paragraph was split or joined, or a
 * sentence moved. A place counts only if no other old line became it.
 */
function searchUnclaimed(
  selector: PassageSelector,
  { to, quotes }: Lookup,
  { from, matches, quotes: oldQuotes }: Revision,
): Placement {
  const { exact, prefix, suffix } = selector.quote;
  const orphan: Placement = { status: 'orphan', confidence: 0.9, was: exact };
  const wanted = normalise(exact).text;
  const words = wanted.split(' ').length;
  if (words < DISTINCT_WORDS || wanted.length < DISTINCT_LENGTH) return orphan;

  const mine = blockAt(from.lesson, selector.position.start);
  const isFree = (place: Occurrence): boolean => {
    const owner = matches.back[blockAt(to.lesson, place.start)] ?? -1;
    return owner < 0 || owner === mine || from.blocks[owner]?.normal.text.includes(wanted) !== true;
  };
  const free = quotes.places(exact).filter(isFree);
  const [only] = free;
  if (!only) return orphan;
  if (free.length > 1 || oldQuotes.places(exact).length > 1) {
    return { status: 'ambiguous', confidence: 0.3, candidates: candidatesOf(free), was: exact };
  }
  const { start, end } = only;
  const was = to.lesson.text.slice(start, end) === exact ? {} : { was: exact };
  const inPlace = isBetweenNeighbours(mine, blockAt(to.lesson, start), matches);
  if (inPlace) return { status: 'exact', start, end, confidence: 0.93, ...was };
  const supported =
    wanted.length >= 2 * DISTINCT_LENGTH || quotes.contextAt(only, prefix, suffix) >= 0.5;
  if (!supported) {
    return { status: 'ambiguous', confidence: 0.4, candidates: candidatesOf(free), was: exact };
  }
  return { status: 'moved', start, end, confidence: 0.85, ...was };
}

function isBetweenNeighbours(old: number, now: number, { to }: BlockMatches): boolean {
  const nearest = (step: 1 | -1): number => {
    let i = old + step;
    while (to[i] === -1) i += step;
    return to[i] ?? (step < 0 ? -1 : Infinity);
  };
  return nearest(-1) <= now && now <= nearest(1);
}
