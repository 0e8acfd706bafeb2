import { normalise } from '../text';
import { carryWords, SLACK, wordsIn, type CarriedWords, type WordRange } from './carry-words';
import { quoteAt } from './describe';
import { blockAt, endOfWord, startOfWord, type IndexedLesson } from './indexed-lesson';
import { matchBlocks, turnedBlocks, type BlockMatches } from './match-blocks';
import { matchWords, turnedWords, type WordMatches } from './match-words';
import { inCopyLeft } from './pasted-twice';
import type { Occurrence, QuoteIndex } from './quote-index';
import type { Steps } from './steps';
import { standing, SUREST, type Standing } from './sureness';
import type { Candidate, PassageSelector, Placement } from './types';
import type { WordWeights } from './word-weights';

/** Words and normalised UTF-16 code units that make a quote distinctive by itself. */
const DISTINCT_WORDS = 3;
const DISTINCT_LENGTH = 16;
/** Surer than this, and a passage is placed: fewer are wrong than would be left for a person. */
const PLACED = 0.5;
/** Less sure, and it is not worth asking a person. */
const ASKED = 0.2;
/** Less sure still, and it is not worth a look. */
const OFFERED = 0.05;
/** Of two notes on lines that read the same, one belongs to the line that is left. */
const TWIN = 0.45;
/** The share of letters that must stand there. */
const HALF = 0.5;
const CANDIDATES = 5;

/** A lesson as it stood in one revision. */
export interface Side {
  readonly lesson: IndexedLesson;
  readonly quotes: QuoteIndex;
}

/** Two revisions with what became of the blocks and words of the first. */
export interface Revision {
  readonly from: Side;
  readonly to: Side;
  readonly matches: BlockMatches;
  readonly words: WordMatches;
}

/** What is asked for: words at their place in the old revision. */
type Passage = Pick<PassageSelector, 'quote' | 'position'>;

/**
 * Both ways between two revisions. Matching is not the same from either end, so one end is chosen,
 * whichever way a passage goes: what is carried there and back meets the same matches.
 */
export function* matchRevision(
  from: Side,
  to: Side,
  weights: WordWeights,
): Generator<void, readonly [there: Revision, back: Revision]> {
  const isTurned = isAfter(from.lesson.lesson.text, to.lesson.lesson.text);
  const [first, second] = isTurned ? [to, from] : [from, to];
  const matches = yield* matchBlocks(first.lesson, second.lesson, weights);
  yield;
  const words = yield* matchWords(first.lesson, second.lesson, matches);
  yield;
  const there: Revision = { from: first, to: second, matches, words };
  const back: Revision = {
    from: second,
    to: first,
    matches: turnedBlocks(matches),
    words: turnedWords(words),
  };
  return isTurned ? [back, there] : [there, back];
}

function isAfter(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}

/**
 * Where a passage of a kept revision stands, by what became of its words. The words that stand
 * there now must come from it: carried back, they come home or nowhere.
 */
export function* carryKnown(
  { quote, position: written }: PassageSelector,
  [there, back]: readonly [Revision, Revision],
): Steps<Placement> {
  const { matches } = there;
  const position = inCopyLeft(written, there.from.lesson, (block) => matches.to[block] !== -1);
  const placed = yield* carryOver({ quote, position }, there);
  const { start, end, confidence } = placed;
  if (start === undefined || end === undefined || confidence === 1) return placed;
  const now = there.to.lesson.lesson;
  const home = yield* carryOver(
    { quote: quoteAt(now, start, end), position: { start, end } },
    back,
  );
  if (home.start === undefined || home.end === undefined) return placed;
  const shared = Math.min(home.end, position.end) - Math.max(home.start, position.start);
  const shorter = Math.min(home.end - home.start, position.end - position.start);
  if (2 * shared >= shorter) return placed;
  return {
    status: 'ambiguous',
    confidence: 0.4,
    candidates: [{ start, end, confidence: 0.4 }],
    was: quote.exact,
  };
}

function* carryOver(passage: Passage, revision: Revision): Steps<Placement> {
  const { from, to, words } = revision;
  const { start, end } = passage.position;
  if (from.lesson.lesson.text === to.lesson.lesson.text) {
    return { status: 'exact', start, end, confidence: 1 };
  }
  const range = wordsIn(from.lesson, start, end);
  const span = range && carryWords(range, { from: from.lesson, to: to.lesson, words }, SLACK);
  const place = span && { ...span, sure: standing(standingOf(span, passage, revision)) };
  if (range && place && place.sure >= PLACED) return placedAt(place, range, { passage, revision });
  const found = yield* searchUnclaimed(passage, revision);
  if (found) return found;
  const was = passage.quote.exact;
  const sure = place?.sure ?? 0;
  const candidates = place ? [{ start: place.start, end: place.end, confidence: sure }] : [];
  if (sure >= ASKED) return { status: 'ambiguous', confidence: sure, candidates, was };
  const twin = range && twinOf(range, revision);
  if (twin) return { status: 'ambiguous', confidence: TWIN, candidates: [twin], was };
  const at = range && pointOf(range, to.lesson, words);
  return {
    status: 'orphan',
    confidence: 1 - sure,
    was,
    ...(at === null ? {} : { at }),
    ...(sure >= OFFERED ? { candidates } : {}),
  };
}

/** A block that stood twice in its section may stand there once: where the other's words are. */
function twinOf(
  { first, last, ...cut }: WordRange,
  { from, to, words }: Revision,
): Candidate | null {
  const { blocks, blockOfWord, sectionOf } = from.lesson;
  const index = blockOfWord[first] ?? -1;
  const own = blocks[index];
  const section = sectionOf[index];
  if (!own || !section || blockOfWord[last] !== index) return null;
  for (let other = section.first; other < section.end; other += 1) {
    const block = blocks[other];
    if (other === index || !block || block.key !== own.key || sectionOf[other] !== section)
      continue;
    const shift = block.firstWord - own.firstWord;
    const range = { first: first + shift, last: last + shift, ...cut };
    const span = carryWords(range, { from: from.lesson, to: to.lesson, words }, SLACK);
    if (span && span.kept >= HALF) return { start: span.start, end: span.end, confidence: TWIN };
  }
  return null;
}

function standingOf(
  { start, end, ...span }: CarriedWords,
  { quote: { exact } }: Passage,
  { to }: Revision,
): Standing {
  const now = to.lesson.lesson.text.slice(start, end);
  return { ...span, isSame: now === exact, before: exact.length, now: now.length };
}

/** Where a passage's words are, and what there is to judge that place by. */
export function standingIn(
  passage: Passage,
  revision: Revision,
): { readonly start: number; readonly end: number; readonly known: Standing } | null {
  const { from, to, words } = revision;
  const range = wordsIn(from.lesson, passage.position.start, passage.position.end);
  const span = range && carryWords(range, { from: from.lesson, to: to.lesson, words }, SLACK);
  return span && { start: span.start, end: span.end, known: standingOf(span, passage, revision) };
}

interface Asked {
  readonly passage: Passage;
  readonly revision: Revision;
}

function placedAt(
  { start, end, sure, isMoved }: CarriedWords & { sure: number },
  { first }: WordRange,
  { passage, revision }: Asked,
): Placement {
  const { exact } = passage.quote;
  const now = revision.to.lesson.lesson.text.slice(start, end);
  const isSame = now === exact || normalise(now).text === normalise(exact).text;
  const confidence = Math.min(SUREST, sure);
  const words = now === exact ? {} : { was: exact, now };
  const { from, matches } = revision;
  if (isMoved || matches.moved.has(from.lesson.blockOfWord[first] ?? -1)) {
    return { status: 'moved', start, end, confidence, ...words };
  }
  return { status: isSame ? 'exact' : 'changed', start, end, confidence, ...words };
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
function* searchUnclaimed(
  { quote, position }: Passage,
  { from, to, matches }: Revision,
): Steps<Placement | null> {
  const { exact, prefix, suffix } = quote;
  const wanted = normalise(exact).text;
  const words = wanted.split(' ').length;
  if (words < DISTINCT_WORDS || wanted.length < DISTINCT_LENGTH) return null;

  yield* from.quotes.ready();
  yield* to.quotes.ready();
  const mine = blockAt(from.lesson.lesson, position.start);
  const isFree = (place: Occurrence): boolean => {
    const owner = matches.back[blockAt(to.lesson.lesson, place.start)] ?? -1;
    return (
      owner < 0 ||
      owner === mine ||
      from.lesson.blocks[owner]?.normal.text.includes(wanted) !== true
    );
  };
  const free = to.quotes.places(exact).filter(isFree);
  const [only] = free;
  if (!only) return null;
  if (free.length > 1 || from.quotes.places(exact).length > 1) {
    return { status: 'ambiguous', confidence: 0.3, candidates: alike(free), was: exact };
  }
  const { start, end } = only;
  const was = to.lesson.lesson.text.slice(start, end) === exact ? {} : { was: exact };
  const inPlace = isBetweenNeighbours(mine, blockAt(to.lesson.lesson, start), matches);
  if (inPlace) return { status: 'exact', start, end, confidence: 0.93, ...was };
  const supported =
    wanted.length >= 2 * DISTINCT_LENGTH || to.quotes.contextAt(only, prefix, suffix) >= 0.5;
  if (!supported) {
    return { status: 'ambiguous', confidence: 0.4, candidates: alike(free), was: exact };
  }
  return { status: 'moved', start, end, confidence: 0.85, ...was };
}

/** Nothing tells them apart. */
function alike(places: readonly Occurrence[]): Candidate[] {
  return places.slice(0, CANDIDATES).map(({ start, end }) => ({
    start,
    end,
    confidence: 1 / (places.length + 1),
  }));
}

function isBetweenNeighbours(old: number, now: number, { to }: BlockMatches): boolean {
  const nearest = (step: 1 | -1): number => {
    let i = old + step;
    while (to[i] === -1) i += step;
    return to[i] ?? (step < 0 ? -1 : Infinity);
  };
  return nearest(-1) <= now && now <= nearest(1);
}
