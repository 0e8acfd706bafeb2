import { fingerprint, normalise } from '../text';
import { carrySpan } from './carry-span';
import {
  blockAt,
  headingsAbove,
  indexLesson,
  type IndexedLesson,
  type Vocabulary,
} from './indexed-lesson';
import type { Occurrence, QuoteIndex } from './quote-index';
import type { Candidate, PassageSelector, Placement } from './types';
import type { WordWeights } from './word-weights';

/** Context that must stand around a quote too short to speak for itself. */
const HALF = 0.5;
/** A quote this long is itself evidence. Normalised UTF-16 code units. */
const LONG = 32;
const MARGIN = 1;
const ALIKE = 0.6;
const ALIKE_UNDER_ANOTHER_HEADING = 0.8;
const ALIKE_MARGIN = 0.1;
const CANDIDATES = 5;

interface Weighed extends Occurrence {
  readonly score: number;
  readonly context: number;
  readonly heading: 'same' | 'gone' | 'elsewhere';
  readonly sameBlock: boolean;
}

export interface Lookup {
  readonly to: IndexedLesson;
  readonly quotes: QuoteIndex;
  readonly vocabulary: Vocabulary;
  readonly weights: WordWeights;
}

/** Where nothing changed at all around the passage: place, words, context, block and headings. */
export function stillThere(selector: PassageSelector, { to, quotes }: Lookup): Placement | null {
  const { start, end } = selector.position;
  const { exact, prefix, suffix } = selector.quote;
  const { lesson } = to;
  if (exact === '' || lesson.text.slice(start, end) !== exact) return null;
  if (lesson.text.slice(Math.max(0, start - prefix.length), start) !== prefix) return null;
  if (lesson.text.slice(end, end + suffix.length) !== suffix) return null;
  const index = blockAt(lesson, start);
  const block = lesson.blocks[index];
  if (selector.block.index !== Math.max(0, index)) return null;
  if (selector.block.fingerprint !== fingerprint(block?.text ?? '')) return null;
  const same = sameHeadings(selector.headings, block ? headingsAbove(lesson, index) : []);
  return same && quotes.lesson === lesson
    ? { status: 'exact', start, end, confidence: 0.99 }
    : null;
}

/**
 * Looks for a passage when the revision it was written on is not at hand. Its words must stand
 * somewhere, once, or clearly better supported there than anywhere else; a line that recurs is
 * told apart by its headings or not at all. Otherwise words very like them, with no near rival.
 */
export function findPassage(selector: PassageSelector, lookup: Lookup): Placement {
  const here = stillThere(selector, lookup);
  if (here) return here;
  const places = lookup.quotes
    .places(selector.quote.exact)
    .map((place) => weigh(selector, place, lookup))
    .toSorted((a, b) => b.score - a.score);
  const best = places[0];
  if (!best) return findAlike(selector, lookup);
  if (isClear(selector, places, lookup)) return placed(selector, best, lookup);
  const worthOffering =
    normalise(selector.quote.exact).text.length >= LONG / 2 || best.context >= HALF;
  return worthOffering
    ? { status: 'ambiguous', confidence: 0.3, candidates: candidatesOf(places) }
    : { status: 'orphan', confidence: 0.5, was: selector.quote.exact };
}

export function candidatesOf(places: readonly (Occurrence & { score?: number })[]): Candidate[] {
  return places.slice(0, CANDIDATES).map(({ start, end }) => ({
    start,
    end,
    confidence: 1 / (places.length + 1),
  }));
}

function weigh(selector: PassageSelector, place: Occurrence, { to, quotes }: Lookup): Weighed {
  const index = blockAt(to.lesson, place.start);
  const block = to.lesson.blocks[index];
  const context = quotes.contextAt(place, selector.quote.prefix, selector.quote.suffix);
  const sameBlock =
    selector.block.fingerprint === fingerprint(block?.text ?? '') &&
    place.start - (block?.start ?? 0) === selector.block.start;
  const heading = headingEvidence(selector.headings, index, to);
  const sameElement = selector.element !== undefined && selector.element === block?.path;
  const score =
    (heading === 'same' ? 3 : 0) + (sameElement ? 3 : 0) + (sameBlock ? 2 : 0) + 2 * context;
  return { ...place, score, context, heading, sameBlock };
}

/** A renamed title above does not matter while the nearest heading stands, and stands once. */
function headingEvidence(
  headings: readonly string[],
  index: number,
  to: IndexedLesson,
): Weighed['heading'] {
  const now = headingsAbove(to.lesson, index);
  if (sameHeadings(headings, now)) return 'same';
  const last = normalise(headings.at(-1) ?? '').text;
  if (last === '') return 'gone';
  const standing = to.blocks.filter(
    (block) => block.block.kind === 'heading' && block.normal.text === last,
  ).length;
  if (standing === 1 && normalise(now.at(-1) ?? '').text === last) return 'same';
  return standing > 0 ? 'elsewhere' : 'gone';
}

function isClear(
  selector: PassageSelector,
  [best, second]: readonly Weighed[],
  { to }: Lookup,
): boolean {
  if (!best) return false;
  const length = normalise(selector.quote.exact).text.length;
  const supported = best.sameBlock || (best.context >= HALF && hasContext(selector));
  if (!second) return best.heading !== 'elsewhere' && (supported || length >= LONG);
  if (!supported || best.score - second.score < MARGIN) return false;
  // Told apart by the heading alone: a number is no name, inserting a day renames them all.
  const byHeadingOnly = best.sameBlock === second.sameBlock && best.context === second.context;
  return best.heading === 'same' && !(byHeadingOnly && isNumbered(selector.headings, to));
}

function hasContext({ quote }: PassageSelector): boolean {
  return normalise(quote.prefix + quote.suffix).text.length >= 8;
}

function isNumbered(headings: readonly string[], to: IndexedLesson): boolean {
  const last = maskNumbers(normalise(headings.at(-1) ?? '').text);
  if (!last.includes('#') || last.split(' ').length > 2) return false;
  const alike = to.blocks.filter(
    (block) => block.block.kind === 'heading' && maskNumbers(block.normal.text) === last,
  );
  return alike.length > 1;
}

function maskNumbers(text: string): string {
  return text.replace(/\p{N}+/gu, '#');
}

function sameHeadings(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((heading, i) => normalise(heading).text === normalise(b[i] ?? '').text)
  );
}

function placed(selector: PassageSelector, place: Weighed, { to }: Lookup): Placement {
  const { start, end } = place;
  const now = to.lesson.text.slice(start, end);
  return {
    status: 'exact',
    start,
    end,
    confidence: place.sameBlock ? 0.97 : 0.85 + 0.1 * place.context,
    ...(now === selector.quote.exact ? {} : { was: selector.quote.exact }),
  };
}

/** The block most like the quote in its context, if it is much more so than any other. */
function findAlike(selector: PassageSelector, { to, vocabulary, weights }: Lookup): Placement {
  const { exact, prefix, suffix } = selector.quote;
  const orphan: Placement = { status: 'orphan', confidence: 0.8, was: exact };
  const text = prefix + exact + suffix;
  if (exact.includes('\n\n') || exact.trim() === '') return orphan;
  const window = indexLesson(
    {
      text,
      blocks: [{ kind: 'paragraph', text, index: 0, start: 0, end: text.length }],
    },
    vocabulary,
  ).blocks[0];
  if (!window || window.tokens.length < 5) return orphan;
  const ranked = to.blocks
    .map((block) => ({ block, alike: weights.likeness(window.tokens, block.tokens) }))
    .toSorted((a, b) => b.alike - a.alike);
  const [first, second] = ranked;
  if (!first || (second && first.alike - second.alike < ALIKE_MARGIN)) return orphan;
  const heading = headingEvidence(selector.headings, first.block.block.index, to);
  const needed = heading === 'elsewhere' ? ALIKE_UNDER_ANOTHER_HEADING : ALIKE;
  if (first.alike < needed) return orphan;
  const span = carrySpan(window, first.block, [prefix.length, prefix.length + exact.length]);
  if (!span || span.kept < HALF) return orphan;
  const { start } = first.block.block;
  return {
    status: 'changed',
    start: start + span.start,
    end: start + span.end,
    confidence: first.alike * (0.6 + 0.4 * span.kept),
    was: exact,
  };
}
