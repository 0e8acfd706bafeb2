import {
  blockAt,
  endOfWord,
  lettersIn,
  startOfWord,
  wordAt,
  type IndexedLesson,
} from './indexed-lesson';
import type { WordMatches } from './match-words';

/** Offsets into the new lesson's text, and what speaks for them. */
export interface CarriedWords {
  readonly start: number;
  readonly end: number;
  /** The share of the passage's letters that stand here, 0 to 1. */
  readonly kept: number;
  /** The share of the letters around the passage that stand around it here, 0 to 1. */
  readonly context: number;
  /** Letters that stand here in the same words. */
  readonly letters: number;
  /** Its words left their place; whether their block moved is not looked at. */
  readonly isMoved: boolean;
}

/** What a letter put in between costs against a letter kept. */
const INSERTED = 0.3;
/** And at most: a passage may have been opened in its middle. Letters. */
const INSERTED_LIMIT = 40;
/** Letters of others in between, counted in full up to here: it is never worth the leap. */
const FOREIGN_LIMIT = 4000;
/** What it costs to reach into another block than before, in letters: a paragraph was split. */
const CROSSING = 3;
/** A word is linked with one of so many before it, so that one stray word breaks no passage. */
const LINKS = 12;
/** Words looked at on either side. */
const CONTEXT_WORDS = 8;
/** A sentence that grew at its edge by up to this share is still the one that was marked. */
const GROWTH = 0.5;
/** And by so many letters, where each word is known to be nobody else's. */
export const SLACK = 12;
const SENTENCE_END = /^[.!?\u2026\u3002\uff01\uff1f:;]$/u;

/** The words `[first, last]` of a passage; null if it holds none. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units of the first and the last word that the passage leaves out. */
  readonly cutBefore: number;
  readonly cutAfter: number;
}

export function wordsIn(lesson: IndexedLesson, start: number, end: number): WordRange | null {
  const opening = lesson.blocks[blockAt(lesson.lesson, start)];
  const closing = lesson.blocks[lastBlockBefore(lesson, end)];
  if (!opening || !closing) return null;
  const from =
    start <= opening.block.start ? 0 : opening.normal.toNormal(start - opening.block.start);
  const to =
    end >= closing.block.end
      ? closing.normal.text.length
      : closing.normal.toNormal(end - closing.block.start);
  const a = firstAbove(opening.tokenEnds, from);
  const b = firstAtLeast(closing.tokenStarts, to) - 1;
  const first = opening.firstWord + a;
  const last = closing.firstWord + b;
  if (last < first) return null;
  return {
    first,
    last,
    cutBefore: Math.max(0, from - (opening.tokenStarts[a] ?? from)),
    cutAfter: Math.max(0, (closing.tokenEnds[b] ?? to) - to),
  };
}

/**
 * Where the words of a passage stand now: of all runs of its matched words that keep their order,
 * the one with the most letters, less what was put between them. Words put in the place of its
 * first and last words belong to it, and so does what a whole sentence gained at its edges: half of
 * its own letters and `slack` more. Null when none of its words stand.
 */
export function carryWords(
  { first, last, cutBefore, cutAfter }: WordRange,
  around: Around,
  slack: number,
): CarriedWords | null {
  const { from, to, words } = around;
  const run = heaviestRun(first, last, around);
  if (!run) return null;
  const all = lettersOf(from, first, last);
  const head = words.to[run.first] ?? 0;
  const tail = words.to[run.last] ?? 0;
  const most = GROWTH * all + slack;
  const left = openLeft({ first, last, run, head, most }, around, all);
  const right = openRight({ first, last, run, tail, most }, around, all);
  const isWholeHead = left === head && run.first === first && words.likeness[first] === 1;
  const isWholeTail = right === tail && run.last === last && words.likeness[last] === 1;
  const start = startOfWord(to, left, isWholeHead ? cutBefore : 0);
  const end = endOfWord(to, right, isWholeTail ? cutAfter : 0);
  if (end <= start) return null;
  return {
    start,
    end,
    kept: run.letters / Math.max(1, all),
    letters: run.same,
    isMoved: words.moved.has(run.first),
    context: contextOf({ first, last }, [head, tail], around),
  };
}

interface Around {
  readonly from: IndexedLesson;
  readonly to: IndexedLesson;
  readonly words: WordMatches;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly letters: number;
  readonly same: number;
}

/** The best chain of matched words, old and new both rising. */
function heaviestRun(first: number, last: number, { from, to, words }: Around): Run | null {
  interface Link extends Run {
    readonly score: number;
  }
  const links: Link[] = [];
  let best: Link | null = null;
  /** Letters in between that came from elsewhere in the old lesson: a passage leaps over no other. */
  const foreign = (after: number, before: number): number => {
    let letters = 0;
    for (let word = after + 1; word < before && letters < FOREIGN_LIMIT; word += 1) {
      const old = words.back[word] ?? -1;
      if (old >= 0 && (old < first || old > last)) letters += lettersOf(to, word, word);
    }
    return letters;
  };
  for (let word = first; word <= last; word += 1) {
    const now = words.to[word] ?? -1;
    if (now < 0) continue;
    const likeness = words.likeness[word] ?? 0;
    const letters = lettersOf(from, word, word) * likeness;
    const same = likeness === 1 ? letters : 0;
    let link: Link = { first: word, last: word, letters, same, score: letters };
    for (let back = links.length - 1; back >= Math.max(0, links.length - LINKS); back -= 1) {
      const before = links[back];
      const beforeNow = before ? (words.to[before.last] ?? -1) : -1;
      if (!before || beforeNow >= now) continue;
      const crosses =
        to.blockOfWord[beforeNow] !== to.blockOfWord[now] &&
        from.blockOfWord[before.last] === from.blockOfWord[word];
      const leapt = foreign(beforeNow, now);
      // A paragraph that was taken apart reaches over nothing that came from another.
      if (crosses && (likeness < 1 || leapt > 0)) continue;
      const skipped = lettersOf(from, before.last + 1, word - 1);
      const inserted = lettersOf(to, beforeNow + 1, now - 1);
      const cost =
        Math.min(INSERTED_LIMIT, INSERTED * Math.max(0, inserted - skipped)) +
        leapt +
        (crosses ? CROSSING : 0);
      const score = before.score + letters - cost;
      if (score <= link.score) continue;
      link = {
        first: before.first,
        last: word,
        letters: before.letters + letters,
        same: before.same + same,
        score,
      };
    }
    links.push(link);
    if (!best || link.score >= best.score) best = link;
  }
  return best;
}

/**
 * The first new word: `head`, or one before it that was put where the passage began. What stands
 * there is its own up to the word that stood before it, or else to where its sentence begins.
 */
function openLeft(
  { first, last, run, head, most }: Opening,
  { from, to, words }: Around,
  all: number,
): number {
  const block = to.blocks[to.blockOfWord[head] ?? -1]?.firstWord ?? 0;
  const isOpen = (word: number): boolean => {
    const old = words.back[word] ?? -1;
    return old === -1 || (old >= first && old <= last);
  };
  let open = head;
  while (open > block && isOpen(open - 1)) open -= 1;
  if (open === head) return head;
  if (isSentenceStart(from, first)) {
    let at = head;
    while (at > open && !isSentenceStart(to, at)) at -= 1;
    if (isSentenceStart(to, at) && lettersOf(to, at, head - 1) <= most) return at;
  }
  if (run.first === first) return head;
  const skipped = lettersOf(from, first, run.first - 1);
  const before = open > block ? (words.back[open - 1] ?? -1) : -1;
  const isBound = before === first - 1 && lettersOf(to, open, head - 1) <= all + SLACK;
  if (isBound) return open;
  const oldGap =
    before >= 0 && before < first ? lettersOf(from, before + 1, run.first - 1) : skipped;
  const wanted = Math.min(
    2 * skipped + 8,
    (skipped / Math.max(1, oldGap)) * lettersOf(to, open, head - 1),
  );
  let at = head;
  while (at > open && lettersOf(to, at - 1, head - 1) <= wanted) at -= 1;
  return at;
}

/** The mirror image of `openLeft`. */
function openRight(
  { first, last, run, tail, most }: Closing,
  { from, to, words }: Around,
  all: number,
): number {
  const block = to.blocks[to.blockOfWord[tail] ?? -1];
  const end = block ? block.firstWord + block.tokens.length - 1 : tail;
  const isOpen = (word: number): boolean => {
    const old = words.back[word] ?? -1;
    return old === -1 || (old >= first && old <= last);
  };
  let open = tail;
  while (open < end && isOpen(open + 1)) open += 1;
  if (open === tail) return tail;
  if (isSentenceEnd(from, last)) {
    let at = tail;
    while (at < open && !isSentenceEnd(to, at)) at += 1;
    if (isSentenceEnd(to, at) && lettersOf(to, tail + 1, at) <= most) return at;
  }
  if (run.last === last) return tail;
  const skipped = lettersOf(from, run.last + 1, last);
  const after = open < end ? (words.back[open + 1] ?? -1) : -1;
  const isBound = after === last + 1 && lettersOf(to, tail + 1, open) <= all + SLACK;
  if (isBound) return open;
  const oldGap = after > last ? lettersOf(from, run.last + 1, after - 1) : skipped;
  const wanted = Math.min(
    2 * skipped + 8,
    (skipped / Math.max(1, oldGap)) * lettersOf(to, tail + 1, open),
  );
  let at = tail;
  while (at < open && lettersOf(to, tail + 1, at + 1) <= wanted) at += 1;
  return at;
}

interface Opening {
  readonly first: number;
  readonly last: number;
  readonly run: Run;
  readonly head: number;
  /** Letters that a whole sentence may have gained at this edge. */
  readonly most: number;
}

interface Closing {
  readonly first: number;
  readonly last: number;
  readonly run: Run;
  readonly tail: number;
  readonly most: number;
}

function contextOf(
  { first, last }: { first: number; last: number },
  [head, tail]: readonly [number, number],
  { from, words }: Around,
): number {
  let all = 0;
  let kept = 0;
  const look = (word: number, isNear: (now: number) => boolean): void => {
    if (word < 0 || word >= words.to.length) return;
    const letters = lettersOf(from, word, word);
    all += letters;
    const now = words.to[word] ?? -1;
    if (now >= 0 && words.likeness[word] === 1 && isNear(now)) kept += letters;
  };
  for (let n = 1; n <= CONTEXT_WORDS; n += 1) {
    look(first - n, (now) => now < head && now >= head - 3 * n - 6);
    look(last + n, (now) => now > tail && now <= tail + 3 * n + 6);
  }
  return all > 0 ? kept / all : 0;
}

/** Letters of the words `[first, last]`. */
function lettersOf(lesson: IndexedLesson, first: number, last: number): number {
  return lettersIn(lesson, first, last + 1);
}

function isSentenceStart(lesson: IndexedLesson, word: number): boolean {
  const block = lesson.blocks[lesson.blockOfWord[word] ?? -1];
  return block?.firstWord === word || SENTENCE_END.test(wordAt(lesson, word - 1));
}

function isSentenceEnd(lesson: IndexedLesson, word: number): boolean {
  const block = lesson.blocks[lesson.blockOfWord[word] ?? -1];
  if (!block) return false;
  return (
    word === block.firstWord + block.tokens.length - 1 || SENTENCE_END.test(wordAt(lesson, word))
  );
}

function lastBlockBefore({ lesson }: IndexedLesson, end: number): number {
  let low = 0;
  let high = lesson.blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lesson.blocks[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function firstAbove(values: readonly number[], limit: number): number {
  return firstAtLeast(values, limit + 1);
}

function firstAtLeast(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
