import { normalise, type LessonText } from '../text';
import { carrySpan } from './carry-span';
import { candidatesOf, findPassage, type Lookup } from './find-passage';
import { blockAt, indexLesson, Vocabulary, type IndexedLesson } from './indexed-lesson';
import { matchBlocks, type BlockMatches } from './match-blocks';
import { QuoteIndex, type Occurrence } from './quote-index';
import type { PassageSelector, Placement } from './types';

/** The share of a passage's letters that must stand for it to be the same passage, changed. */
const KEPT = 0.4;
/** Words and normalised UTF-16 code units that make a quote distinctive by itself. */
const DISTINCT_WORDS = 3;
const DISTINCT_LENGTH = 16;

/**
 * Where passages of one revision stand in `to`, in the order of `selectors`. `from` is that
 * revision, if it was kept: with it the whole lesson is matched and each line claimed once;
 * without it a passage must be found by its own words.
 */
export function carryPassages(
  selectors: readonly PassageSelector[],
  to: LessonText,
  from?: LessonText,
): Placement[] {
  const steps = carryPassagesSteps(selectors, to, from);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for a page that must stay responsive: a slice is a few `next()`. */
export function* carryPassagesSteps(
  selectors: readonly PassageSelector[],
  to: LessonText,
  from?: LessonText,
): Generator<void, Placement[]> {
  const vocabulary = new Vocabulary();
  const lookup: Lookup = {
    to: indexLesson(to, vocabulary),
    quotes: new QuoteIndex(to),
    vocabulary,
  };
  yield;
  let revision: Revision | null = null;
  if (from) {
    const indexed = indexLesson(from, vocabulary);
    yield;
    const matches = yield* matchBlocks(indexed, lookup.to, vocabulary);
    revision = { from: indexed, matches, quotes: new QuoteIndex(from) };
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
  return placements;
}

interface Revision {
  readonly from: IndexedLesson;
  readonly matches: BlockMatches;
  readonly quotes: QuoteIndex;
}

function isOf({ quote, position }: PassageSelector, from: LessonText): boolean {
  return quote.exact !== '' && from.text.slice(position.start, position.end) === quote.exact;
}

function carryKnown(selector: PassageSelector, lookup: Lookup, revision: Revision): Placement {
  if (revision.from.lesson.text === lookup.to.lesson.text) {
    return { status: 'exact', ...selector.position, confidence: 1 };
  }
  const span = carryParts(selector, lookup.to, revision);
  if (span && span.kept >= KEPT) {
    const now = lookup.to.lesson.text.slice(span.start, span.end);
    const was = now === selector.quote.exact ? {} : { was: selector.quote.exact };
    const same = normalise(now).text === normalise(selector.quote.exact).text;
    const { start, end } = span;
    if (span.moved) {
      return { status: 'moved', start, end, confidence: same ? 0.95 : 0.8, ...was };
    }
    if (same) return { status: 'exact', start, end, confidence: 0.99, ...was };
    return { status: 'changed', start, end, confidence: 0.55 + 0.4 * span.kept, ...was };
  }
  return searchUnclaimed(selector, lookup, revision);
}

interface Carried {
  readonly start: number;
  readonly end: number;
  readonly kept: number;
  readonly moved: boolean;
}

/** Each old block's part of the passage, put together again if the parts still follow. */
function carryParts(
  selector: PassageSelector,
  to: IndexedLesson,
  { from, matches }: Revision,
): Carried | null {
  const { start, end } = selector.position;
  let all = 0;
  let kept = 0;
  let moved = false;
  let newStart = -1;
  let newEnd = -1;
  for (let i = Math.max(0, blockAt(from.lesson, start)); i < from.blocks.length; i += 1) {
    const old = from.blocks[i];
    if (!old || old.block.start >= end) break;
    const part: [number, number] = [
      Math.max(0, start - old.block.start),
      Math.min(old.block.text.length, end - old.block.start),
    ];
    const length = part[1] - part[0];
    if (length <= 0) continue;
    all += length;
    const now = to.blocks[matches.to[i] ?? -1];
    const span = now && carrySpan(old, now, part);
    if (!now || !span) continue;
    const at = now.block.start + span.start;
    if (at < newEnd) return null;
    if (newStart < 0) newStart = at;
    newEnd = now.block.start + span.end;
    kept += span.kept * length;
    moved ||= matches.moved.has(i);
  }
  if (newStart < 0 || newEnd - newStart > 2 * (end - start) + 80) return null;
  return { start: newStart, end: newEnd, kept: kept / all, moved };
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
