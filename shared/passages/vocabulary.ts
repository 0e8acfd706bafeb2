import { normalise, type LessonText, type NormalText } from '../text';
import { BlockDiffs } from './block-diffs';
import { BlockFeatures } from './block-features';
import type { IndexedLesson } from './indexed-lesson';
import { IntMap } from './int-map';

/** The words of a block. Token offsets are into `normal.text`. */
export interface BlockWords {
  readonly normal: NormalText;
  /** Same number, same normalised text, in all lessons of one vocabulary. -1: no words. */
  readonly key: number;
  readonly tokens: readonly number[];
  readonly tokenStarts: readonly number[];
  readonly tokenEnds: readonly number[];
  /** Each word once, in the order in which they first stand, and how often each stands. */
  readonly distinct: readonly number[];
  readonly counts: readonly number[];
}

/** Scripts that put no space between words. */
const UNSPACED =
  '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
/**
 * A letter, with its marks, of a script without spaces; a word of any other, with its inner
 * apostrophes and marks; or one other visible sign. Bounded: a pattern without end runs out of room
 * on a word of megabytes.
 */
const TOKEN = new RegExp(
  `(?=[${UNSPACED}])\\p{L}\\p{M}{0,9}|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]){1,99}(?:'[\\p{L}\\p{M}]{1,99}){0,9}|[^\\s]`,
  'gu',
);

/**
 * Numbers words and block texts, so that lessons compare by number. Revisions of one lesson share
 * most of their blocks: what is worked out from a block's words alone is worked out once for all.
 */
export class Vocabulary {
  /** The first word with each hash, and words that share the hash of another. */
  readonly #firsts = new IntMap();
  readonly #others = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #texts = new Map<string, number>();
  readonly #blocks = new Map<string, BlockWords>();
  /** By word: its index in the block being read, if `#readIn` is that block. */
  readonly #readAt: number[] = [];
  readonly #readIn: number[] = [];
  #read = 0;

  /** By word number: 32 bits of the word itself, whatever number it was given. */
  readonly hashes: number[] = [];
  readonly features = new BlockFeatures(this.hashes);
  readonly diffs = new BlockDiffs();
  /** Lessons already read, as long as somebody holds them. */
  readonly lessons = new WeakMap<LessonText, IndexedLesson>();

  /** How many words have a number. */
  get size(): number {
    return this.hashes.length;
  }

  /** How many texts of blocks are known. */
  get texts(): number {
    return this.#blocks.size;
  }

  block(text: string): BlockWords {
    let words = this.#blocks.get(text);
    if (!words) {
      const normal = normalise(text);
      const key = normal.text === '' ? -1 : numberOf(this.#texts, normal.text);
      words = { normal, key, ...this.#tokenise(normal.text) };
      this.#blocks.set(text, words);
    }
    return words;
  }

  #tokenise(text: string): Omit<BlockWords, 'normal' | 'key'> {
    const tokens: number[] = [];
    const tokenStarts: number[] = [];
    const tokenEnds: number[] = [];
    const distinct: number[] = [];
    const counts: number[] = [];
    this.#read += 1;
    for (let at = 0; at < text.length;) {
      let end = endOfPlainWord(text, at);
      if (end === at && isSpace(text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      if (end === at) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (!match) break;
        at = match.index;
        end = at + match[0].length;
      }
      const token = this.#word(text, at, end);
      tokens.push(token);
      tokenStarts.push(at);
      tokenEnds.push(end);
      if (this.#readIn[token] !== this.#read) {
        this.#readIn[token] = this.#read;
        this.#readAt[token] = distinct.length;
        distinct.push(token);
        counts.push(0);
      }
      const known = this.#readAt[token] ?? 0;
      counts[known] = (counts[known] ?? 0) + 1;
      at = end;
    }
    return { tokens, tokenStarts, tokenEnds, distinct, counts };
  }

  #word(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const first = this.#firsts.get(hash);
    if (first < 0) {
      const number = this.#add(text.slice(start, end), hash);
      this.#firsts.set(hash, number);
      return number;
    }
    const known = this.#words[first] ?? '';
    if (known.length === end - start && text.startsWith(known, start)) return first;
    const word = text.slice(start, end);
    const other = this.#others.get(word) ?? this.#add(word, hash);
    this.#others.set(word, other);
    return other;
  }

  #add(word: string, hash: number): number {
    this.hashes.push(hash);
    return this.#words.push(word) - 1;
  }
}

/** Where a word of plain letters and digits ends; `at` if only the pattern can tell. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (end - at < 99 && isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return end - at === 99 || next === APOSTROPHE || next > 0x7e ? at : end;
}

const APOSTROPHE = 0x27;

/** Of normalised text, in which capitals are gone. Past the end of a text a code is NaN. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isSpace(code: number): boolean {
  return code === 0x20;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function numberOf(numbers: Map<string, number>, text: string): number {
  let id = numbers.get(text);
  if (id === undefined) {
    id = numbers.size;
    numbers.set(text, id);
  }
  return id;
}
