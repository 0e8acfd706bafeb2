import { normalise } from '../text';
import { align } from './align';
import { carryWords, wordsIn, type WordRange } from './carry-words';
import type { HeadingEvidence, HeadingPaths } from './heading-paths';
import { blockAt, indexLesson, wordAt, type IndexedLesson } from './indexed-lesson';
import type { WordMatches } from './match-words';
import type { QuoteIndex } from './quote-index';
import { pairSubstitutes } from './substitutes';
import type { PassageSelector } from './types';
import type { Vocabulary } from './vocabulary';
import type { WordPlaces, WordSpan } from './word-places';
import type { WordWeights } from './word-weights';

/** Places looked at closely. */
const PLACES = 12;
/** Words beyond the passage's own number that it may have gained. */
const GAINED = 24;
/** A longer passage is looked for by its first and last words: an alignment grows with its square. */
const LONGEST = 600;

/** A lesson made ready for looking passages up by their own words. */
export interface Lookup {
  readonly to: IndexedLesson;
  readonly vocabulary: Vocabulary;
  readonly weights: WordWeights;
  readonly places: WordPlaces;
  readonly headings: HeadingPaths;
  readonly quotes: QuoteIndex;
  /** New word to word of the passage; all -1 between calls. */
  readonly back: Int32Array;
}

/** A place where words like the passage's stand. */
export interface LookAlike {
  readonly start: number;
  readonly end: number;
  /** The share of the passage's letters that stand here, 0 to 1. */
  readonly kept: number;
  /** The share of the letters kept around it that stand around it here; 1 where none were kept. */
  readonly context: number;
  readonly heading: HeadingEvidence;
  readonly isSame: boolean;
  /** Weights of the words that stand here: the passage's own, and of its context. */
  readonly told: number;
  readonly around: number;
  /** The rarest of those words, 1 if it stands nowhere else, against the rarest there can be. */
  readonly rarest: number;
  /** What speaks for this place, its headings aside. */
  readonly score: number;
}

const ELEMENT = 4;
/** The block begins or ends where the passage's did. */
const EDGE = 1;
/** A word of the context against one of the passage itself. */
const AROUND = 0.7;

/**
 * The places most like a passage, best first: where its rare words and those of its context meet,
 * aligned word by word there. `within` bounds the search to some words of the lesson.
 */
export function lookAlikes(
  selector: PassageSelector,
  lookup: Lookup,
  within: WordSpan | null = null,
): LookAlike[] {
  const { exact, prefix, suffix } = selector.quote;
  const text = prefix + exact + suffix;
  const window = indexLesson(
    { text, blocks: [{ kind: 'paragraph', text, index: 0, start: 0, end: text.length }] },
    lookup.vocabulary,
  );
  const range = wordsIn(window, prefix.length, prefix.length + exact.length);
  const { words } = window;
  if (!range || words.length > LONGEST) return [];
  const starts = lookup.places.likeliest(words, (word) => lookup.weights.of(word), {
    most: PLACES,
    within,
  });
  const asked = { selector, window, range, lookup, within };
  const exactly = lookup.quotes
    .places(exact)
    .slice(0, PLACES)
    .map((place) => ({ at: wordFrom(lookup.to, place.start) - range.first, gained: 0 }));
  const found: LookAlike[] = [];
  for (const { at, gained } of [
    ...exactly,
    ...starts.map((start) => ({ at: start, gained: GAINED })),
  ]) {
    const alike = alikeAt(at, gained, asked);
    if (alike && !found.some((other) => other.start < alike.end && alike.start < other.end)) {
      found.push(alike);
    }
  }
  return found.toSorted((a, b) => b.score - a.score);
}

interface Asked {
  readonly selector: PassageSelector;
  readonly window: IndexedLesson;
  readonly range: WordRange;
  readonly lookup: Lookup;
  readonly within: WordSpan | null;
}

function alikeAt(
  place: number,
  gained: number,
  { selector, window, range, lookup, within }: Asked,
): LookAlike | null {
  const { to, weights, headings, back } = lookup;
  const first = Math.max(within?.[0] ?? 0, place - gained);
  const last = Math.min(within?.[1] ?? to.words.length - 1, place + window.words.length + gained);
  const words = matched(window, to, { span: [first, last], back });
  const span = carryWords(range, { from: window, to, words }, 0);
  let told = 0;
  let around = 0;
  let rarest = 0;
  for (const [word, now] of words.to.entries()) {
    if (now < 0) continue;
    const weight = weights.of(window.words[word] ?? -1) * (words.likeness[word] ?? 0);
    rarest = Math.max(rarest, weight);
    if (word >= range.first && word <= range.last) told += weight;
    else around += weight;
  }
  for (const now of words.to) if (now >= 0) back[now] = -1;
  if (!span) return null;

  const { start, end, kept } = span;
  const { exact, prefix, suffix } = selector.quote;
  const index = blockAt(to.lesson, start);
  const block = to.lesson.blocks[index];
  const now = to.lesson.text.slice(start, end);
  const opens = prefix === '' ? Number(block?.start === start) : null;
  const closes = suffix === '' ? Number(block?.end === end) : null;
  const edges = (opens ?? 0) + (closes ?? 0);
  const heading = headings.at(index, selector.headings);
  const sameElement = selector.element !== undefined && selector.element === block?.path;
  return {
    start,
    end,
    kept,
    context: opens !== null && closes !== null ? edges / 2 : span.context,
    heading,
    isSame: now === exact || normalise(now).text === normalise(exact).text,
    told,
    around,
    rarest: Math.min(1, rarest / weights.ofOnce),
    score: told + AROUND * around + EDGE * edges + (sameElement ? ELEMENT : 0),
  };
}

/** The first word that ends after an offset. */
function wordFrom({ lesson, blocks }: IndexedLesson, offset: number): number {
  const block = blocks[blockAt(lesson, offset)];
  if (!block) return 0;
  const inside = block.normal.toNormal(offset - block.block.start);
  const n = block.tokenEnds.findIndex((end) => end > inside);
  return block.firstWord + (n < 0 ? block.tokens.length : n);
}

/** The passage's words and its context's, with the words of `span` that are theirs. */
function matched(
  window: IndexedLesson,
  to: IndexedLesson,
  { span: [first, last], back }: { span: WordSpan; back: Int32Array },
): WordMatches {
  const count = window.words.length;
  const matches = {
    to: new Int32Array(count).fill(-1),
    back,
    likeness: new Float32Array(count),
    moved: new Set<number>(),
  };
  const claim = (word: number, now: number, likeness: number): void => {
    matches.to[word] = now;
    back[now] = word;
    matches.likeness[word] = likeness;
  };
  const theirs = to.words.subarray(first, last + 1);
  const pairs = align(window.words, theirs);
  let [word, now] = [0, 0];
  for (const [i, j] of [...pairs, [count, theirs.length] as const]) {
    if (pairs.length > 0 && i > word && j > now && word > 0 && i < count) {
      const mine = Array.from({ length: i - word }, (_, n) => wordAt(window, word + n));
      const others = Array.from({ length: j - now }, (_, n) => wordAt(to, first + now + n));
      const [a, b] = [word, now];
      for (const [x, y, alike] of pairSubstitutes(mine, others)) claim(a + x, first + b + y, alike);
    }
    if (i < count) claim(i, first + j, 1);
    [word, now] = [i + 1, j + 1];
  }
  return matches;
}
