import { normalise } from '../text';
import { carryWords, wordsIn, type CarriedWords, type WordRange } from './carry-words';
import { candidatesOf, type Lookup } from './find-passage';
import { blockAt, endOfWord, startOfWord, type IndexedLesson } from './indexed-lesson';
import type { BlockMatches } from './match-blocks';
import type { WordMatches } from './match-words';
import type { Occurrence, QuoteIndex } from './quote-index';
import type { PassageSelector, Placement } from './types';

/** Words and normalised UTF-16 code units that make a quote distinctive by itself. */
const DISTINCT_WORDS = 3;
const DISTINCT_LENGTH = 16;
/**
 * The share of a passage's letters that must stand where nothing around it does, and how much less
 * will do where everything around it does. Set on the development revisions: deleted passages whose
 * neighbours stand keep under 0.15, rewritten ones 0.3 and more.
 */
const KEPT_ALONE = 0.66;
const KEPT_IN_CONTEXT = 0.4;
/** Long passages keep many words by chance nowhere: letters that count for 0.1, at most. */
const LETTERS = 1000;
const LETTERS_COUNT = 0.1;
/** So little short of enough that a person may want to look. */
const NEARLY = 0.1;

/** An old revision with what became of its blocks and words. */
export interface Revision {
  readonly from: IndexedLesson;
  readonly matches: BlockMatches;
  readonly words: WordMatches;
  readonly quotes: QuoteIndex;
}

/** Where a passage of a kept revision stands, by what became of its words. */
export function carryKnown(
  selector: PassageSelector,
  lookup: Lookup,
  revision: Revision,
): Placement {
  const { from, words } = revision;
  const { start, end } = selector.position;
  if (from.lesson.text === lookup.to.lesson.text) {
    return { status: 'exact', start, end, confidence: 1 };
  }
  const range = wordsIn(from, start, end);
  const span = range && carryWords(range, from, lookup.to, words);
  const surplus = span ? span.kept - enough(span) : -1;
  if (range && span && surplus >= 0) return placedAt(span, range, { selector, lookup, revision });
  const found = searchUnclaimed(selector, lookup, revision);
  if (found) return found;
  const was = selector.quote.exact;
  if (span && surplus >= -NEARLY) {
    const candidate = { start: span.start, end: span.end, confidence: 0.4 };
    return { status: 'ambiguous', confidence: 0.4, candidates: [candidate], was };
  }
  const at = range && pointOf(range, lookup.to, words);
  return { status: 'orphan', confidence: 0.95, was, ...(at === null ? {} : { at }) };
}

function enough({ context, letters }: CarriedWords): number {
  return KEPT_ALONE - KEPT_IN_CONTEXT * context - Math.min(LETTERS_COUNT, letters / LETTERS);
}

interface Asked {
  readonly selector: PassageSelector;
  readonly lookup: Lookup;
  readonly revision: Revision;
}

function placedAt(
  { start, end, kept, isMoved }: CarriedWords,
  { first }: WordRange,
  { selector, lookup, revision }: Asked,
): Placement {
  const { exact } = selector.quote;
  const now = lookup.to.lesson.text.slice(start, end);
  const isSame = now === exact || normalise(now).text === normalise(exact).text;
  const confidence = isSame ? 0.995 : sureness(kept);
  const words = now === exact ? {} : { was: exact, now };
  const { from, matches } = revision;
  if (isMoved || matches.moved.has(from.blockOfWord[first] ?? -1)) {
    return { status: 'moved', start, end, confidence: Math.min(confidence, 0.97), ...words };
  }
  return { status: isSame ? 'exact' : 'changed', start, end, confidence, ...words };
}

/** Set by eye on the development revisions, not held out; on generated lessons it says too little. */
function sureness(kept: number): number {
  return Math.min(0.99, 0.88 + 0.12 * Math.max(0, (kept - 0.3) / 0.6));
}

/** Where a deleted passage stood: after the nearest word before it that still stands. */
function pointOf({ first, last }: WordRange, to: IndexedLesson, words: WordMatches): number | null {
  for (let word = first - 1; word >= 0; word -= 1) {
    const now = words.to[word] ?? -1;
    if (now >= 0) return endOfWord(to, now);
  }
  for (let word = last + 1; word < words.to.length; word += 1) {
    const now = words.to[word] ?? -1;
    if (now >= 0) return startOfWord(to, now);
  }
  return null;
}

/**
 * The words of a passage whose block is gone, or lost them: a paragraph was split or joined, or a
 * sentence moved. A place counts only if no other old line became it.
 */
function searchUnclaimed(
  selector: PassageSelector,
  { to, quotes }: Lookup,
  { from, matches, quotes: oldQuotes }: Revision,
): Placement | null {
  const { exact, prefix, suffix } = selector.quote;
  const wanted = normalise(exact).text;
  const words = wanted.split(' ').length;
  if (words < DISTINCT_WORDS || wanted.length < DISTINCT_LENGTH) return null;

  const mine = blockAt(from.lesson, selector.position.start);
  const isFree = (place: Occurrence): boolean => {
    const owner = matches.back[blockAt(to.lesson, place.start)] ?? -1;
    return owner < 0 || owner === mine || from.blocks[owner]?.normal.text.includes(wanted) !== true;
  };
  const free = quotes.places(exact).filter(isFree);
  const [only] = free;
  if (!only) return null;
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
