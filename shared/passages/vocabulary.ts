import { normalise, type NormalText } from '../text';
import { BlockDiffs } from './block-diffs';
import { BlockFeatures } from './block-features';

/** The words of a block. Token offsets are into `normal.text`. */
export interface BlockWords {
  readonly normal: NormalText;
  /** Same number, same normalised text, in all lessons of one vocabulary. -1: no words. */
  readonly key: number;
  readonly tokens: Int32Array;
  readonly tokenStarts: Int32Array;
  readonly tokenEnds: Int32Array;
  /** Each word once, in the order in which they first stand, and how often each stands. */
  readonly distinct: Int32Array;
  readonly counts: Int32Array;
}

/**
 * A word with its inner apostrophes and marks, or one other visible sign. Bounded: a pattern
 * without end runs out of room on a word of megabytes.
 */
const TOKEN = /[\p{L}\p{N}\p{M}]{1,99}(?:'[\p{L}\p{M}]{1,99}){0,9}|[^\s]/gu;

/**
 * Numbers words and block texts, so that lessons compare by number. Revisions of one lesson share
 * most of their blocks: what is worked out from a block's words alone is worked out once for all.
 */
export class Vocabulary {
  readonly #words = new Map<string, number>();
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

  /** How many words have a number. */
  get size(): number {
    return this.hashes.length;
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
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      const token = this.#word(match[0]);
      tokens.push(token);
      tokenStarts.push(match.index);
      tokenEnds.push(match.index + match[0].length);
      if (this.#readIn[token] !== this.#read) {
        this.#readIn[token] = this.#read;
        this.#readAt[token] = distinct.length;
        distinct.push(token);
        counts.push(0);
      }
      const at = this.#readAt[token] ?? 0;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return {
      tokens: Int32Array.from(tokens),
      tokenStarts: Int32Array.from(tokenStarts),
      tokenEnds: Int32Array.from(tokenEnds),
      distinct: Int32Array.from(distinct),
      counts: Int32Array.from(counts),
    };
  }

  #word(word: string): number {
    const number = numberOf(this.#words, word);
    if (number === this.hashes.length) this.hashes.push(hashOf(word));
    return number;
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
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
