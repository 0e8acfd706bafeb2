import { align } from './align';
import { lettersIn, wordAt, type IndexedLesson } from './indexed-lesson';
import type { BlockMatches } from './match-blocks';
import { movedRuns, type OpenWords } from './moved-runs';
import type { Steps } from './steps';
import { pairSubstitutes } from './substitutes';

/** Where each word of the old lesson stands now. Words are numbered through the whole lesson. */
export interface WordMatches {
  /** Old word to new word, or -1. No two old words share a new one. */
  readonly to: Int32Array;
  /** New word to old word, or -1. */
  readonly back: Int32Array;
  /** How alike a pair is: 1 the same word, less where one word took the place of another. */
  readonly likeness: Float32Array;
  /** Old words that stand out of the order they had within or between blocks. */
  readonly moved: ReadonlySet<number>;
}

/** A run of fewer letters is too common a phrase to have moved. UTF-16 code units. */
const MOVED_LETTERS = 16;
/** Blocks gone through between two pauses. */
const PAUSE = 64;
/** More words than this on one side of a gap are not compared across the edges of blocks. */
const GAP_LIMIT = 4000;
/** In a longer stretch a run of words may well be another's. */
const REORDERED_LIMIT = 1000;

/**
 * Words with words, each claimed once: inside matched blocks by their diff; then what is left
 * between two matched words, across the edges of blocks, so that a paragraph that was split or
 * joined keeps its words; then runs that left their place; last, words that took the place of
 * others. Yields between blocks.
 */
export function* matchWords(
  from: IndexedLesson,
  to: IndexedLesson,
  blocks: BlockMatches,
): Generator<void, WordMatches> {
  const matching = new Matching(from, to, blocks);
  yield* matching.insideBlocks();
  yield* matching.acrossBlocks();
  yield* matching.movedInGaps();
  yield* matching.movedRuns();
  yield* matching.substitutes();
  return matching;
}

/** The same matches, seen from the new lesson. */
export function turnedWords({ to, back, likeness, moved }: WordMatches): WordMatches {
  const turned = new Float32Array(back.length);
  for (let old = 0; old < to.length; old += 1) {
    const now = to[old] ?? -1;
    if (now >= 0) turned[now] = likeness[old] ?? 0;
  }
  return {
    to: back,
    back: to,
    likeness: turned,
    moved: new Set([...moved].map((old) => to[old] ?? -1)),
  };
}

class Matching implements WordMatches {
  readonly to: Int32Array;
  readonly back: Int32Array;
  readonly likeness: Float32Array;
  readonly moved = new Set<number>();
  readonly #from: IndexedLesson;
  readonly #now: IndexedLesson;
  readonly #blocks: BlockMatches;
  /** Texts of the blocks that were not matched. */
  readonly #freeOld: ReadonlySet<number>;
  readonly #freeNow: ReadonlySet<number>;

  constructor(from: IndexedLesson, now: IndexedLesson, blocks: BlockMatches) {
    this.#from = from;
    this.#now = now;
    this.#blocks = blocks;
    this.#freeOld = freeKeys(from, blocks.to);
    this.#freeNow = freeKeys(now, blocks.back);
    this.to = new Int32Array(from.words.length).fill(-1);
    this.back = new Int32Array(now.words.length).fill(-1);
    this.likeness = new Float32Array(from.words.length);
  }

  *insideBlocks(): Generator<void, void> {
    for (const [i, j] of this.#blocks.to.entries()) {
      const old = this.#from.blocks[i];
      const now = this.#now.blocks[j];
      if (!old || !now) continue;
      if (old.key === now.key) {
        for (let n = 0; n < old.tokens.length; n += 1) {
          this.#claim(old.firstWord + n, now.firstWord + n, 1);
        }
        if (i % PAUSE === 0) yield;
        continue;
      }
      const diff = this.#from.vocabulary.diffs.between(old, now);
      for (let n = 0; n < diff.length; n += 2) {
        this.#claim(old.firstWord + (diff[n] ?? 0), now.firstWord + (diff[n + 1] ?? 0), 1);
      }
      yield;
    }
  }

  *acrossBlocks(): Generator<void, void> {
    for (const gap of yield* this.#gaps()) {
      const mine = this.#open(gap.old, 'from');
      const theirs = this.#open(gap.now, 'to');
      if (mine.length === 0 || theirs.length === 0) continue;
      if (mine.length > GAP_LIMIT || theirs.length > GAP_LIMIT) continue;
      const a = mine.map((word) => this.#from.words[word] ?? -1);
      const b = theirs.map((word) => this.#now.words[word] ?? -1);
      for (const [i, j] of align(a, b)) this.#claim(mine[i] ?? -1, theirs[j] ?? -1, 1);
      yield;
    }
  }

  /**
   * Between two blocks that stand as they were, a few may have been joined in another order.
   * A run that is met once there on either side is the same, whatever else of the lesson says it too.
   */
  *movedInGaps(): Steps<void> {
    const [from, now] = [this.#from, this.#now];
    const ends = [from.blocks.length, now.blocks.length] as const;
    let [i, j] = [-1, -1];
    let hasFree = false;
    for (const [a, b] of [...this.#blocks.to.entries(), ends]) {
      if (b === -1) hasFree = true;
      const isAnchor = from.blocks[a]?.key === now.blocks[b]?.key && !this.#blocks.moved.has(a);
      if (b <= j || !isAnchor) continue;
      const isOneToOne = !hasFree && a - i === b - j;
      const old = wordsOf(from, i + 1, a);
      const others = wordsOf(now, j + 1, b);
      [i, j] = [a, b];
      hasFree = false;
      if (isOneToOne) continue;
      const most = Math.max(old[1] - old[0], others[1] - others[0]);
      const least = Math.min(old[1] - old[0], others[1] - others[0]);
      if (least > 0 && most <= REORDERED_LIMIT) yield* this.#moved(old, others);
    }
  }

  *movedRuns(): Steps<void> {
    yield* this.#moved([0, this.to.length], [0, this.back.length]);
  }

  *#moved(old: WordsFrom, now: WordsFrom): Steps<void> {
    const [first, other] = [old[0], now[0]];
    for (const run of yield* movedRuns(this.#side('from', old), this.#side('to', now))) {
      const letters = lettersIn(this.#from, first + run.old, first + run.old + run.length);
      if (letters < MOVED_LETTERS) continue;
      for (let n = 0; n < run.length; n += 1) {
        this.#claim(first + run.old + n, other + run.now + n, 1);
        this.moved.add(first + run.old + n);
      }
    }
  }

  #side(side: 'from' | 'to', [start, end]: WordsFrom): OpenWords {
    const { words, blockOfWord, vocabulary } = side === 'from' ? this.#from : this.#now;
    return {
      words: words.subarray(start, end),
      blockOfWord: blockOfWord.subarray(start, end),
      vocabulary,
      isOpen: (word) => this.#isOpen(start + word, side),
    };
  }

  *substitutes(): Generator<void, void> {
    for (const gap of yield* this.#gaps()) {
      const mine = this.#open(gap.old, 'from');
      const theirs = this.#open(gap.now, 'to');
      if (mine.length === 0 || theirs.length === 0) continue;
      const a = mine.map((word) => wordAt(this.#from, word));
      const b = theirs.map((word) => wordAt(this.#now, word));
      for (const [i, j, alike] of pairSubstitutes(a, b)) {
        this.#claim(mine[i] ?? -1, theirs[j] ?? -1, alike);
      }
      yield;
    }
  }

  /** Between neighbouring matched words that kept their order: both sides' words, ends excluded. */
  *#gaps(): Steps<Gap[]> {
    const gaps: Gap[] = [];
    let old = -1;
    let now = -1;
    for (let block = 0; block < this.#from.blocks.length; block += 1) {
      if (this.#blocks.moved.has(block)) continue;
      const indexed = this.#from.blocks[block];
      if (!indexed) continue;
      for (let n = 0; n < indexed.tokens.length; n += 1) {
        const word = indexed.firstWord + n;
        const partner = this.to[word] ?? -1;
        if (partner <= now) continue;
        if (word > old + 1 && partner > now + 1) {
          gaps.push({ old: [old + 1, word], now: [now + 1, partner] });
        }
        old = word;
        now = partner;
      }
      if (block % PAUSE === 0) yield;
    }
    gaps.push({ old: [old + 1, this.to.length], now: [now + 1, this.back.length] });
    return gaps;
  }

  #open([start, end]: readonly [number, number], side: 'from' | 'to'): number[] {
    const open: number[] = [];
    for (let word = start; word < end; word += 1) if (this.#isOpen(word, side)) open.push(word);
    return open;
  }

  /**
   * Whether a word is nobody's. A line that stands unchanged in both lessons, matched in neither by
   * a section or neighbour, stays out: any of its copies would fit.
   */
  #isOpen(word: number, side: 'from' | 'to'): boolean {
    const taken = side === 'from' ? this.to : this.back;
    if (taken[word] !== -1) return false;
    const lesson = side === 'from' ? this.#from : this.#now;
    const matched = side === 'from' ? this.#blocks.to : this.#blocks.back;
    const rivals = side === 'from' ? this.#freeNow : this.#freeOld;
    const block = lesson.blockOfWord[word] ?? -1;
    return matched[block] !== -1 || !rivals.has(lesson.blocks[block]?.key ?? -1);
  }

  #claim(old: number, now: number, likeness: number): void {
    if (this.to[old] !== -1 || this.back[now] !== -1) return;
    this.to[old] = now;
    this.back[now] = old;
    this.likeness[old] = likeness;
  }
}

function freeKeys({ blocks }: IndexedLesson, matched: readonly number[]): Set<number> {
  return new Set(blocks.filter((_, index) => matched[index] === -1).map(({ key }) => key));
}

/** The words of the blocks `[first, end)`. */
function wordsOf({ blocks, words }: IndexedLesson, first: number, end: number): WordsFrom {
  const at = (block: number): number => blocks[block]?.firstWord ?? words.length;
  return [at(first), at(end)];
}

/** Words by number; the last one left out. */
type WordsFrom = readonly [start: number, end: number];

interface Gap {
  readonly old: WordsFrom;
  readonly now: WordsFrom;
}
