import type { IndexedLesson } from './indexed-lesson';
import { IntMap } from './int-map';
import type { Steps } from './steps';
import type { BlockWords } from './vocabulary';

/** The other pairs: words so far apart that they join what a template leaves open. */
const APART = 3;
/** Of a block with more words, one pair in four is evidence enough: a mask over its number. */
const LONG_BLOCK = 24;
const SAMPLE = 3;
/** Blocks read between two pauses. */
const PAUSE = 16;

/**
 * What a block is told by: the line itself, then each two neighbouring words of it and each two a
 * little apart. Numbered from 0 through all lessons of one vocabulary.
 */
export class BlockFeatures {
  readonly #hashes: readonly number[];
  readonly #numbers = new IntMap();
  readonly #known = new Map<number, readonly number[]>();
  readonly #counts = new Map<IndexedLesson, Int32Array>();

  /** `hashes` by word number. */
  constructor(hashes: readonly number[]) {
    this.#hashes = hashes;
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** The line first. Empty for a block without words. */
  of(block: BlockWords): readonly number[] {
    let features = this.#known.get(block.key);
    if (!features) {
      features = this.#read(block);
      this.#known.set(block.key, features);
    }
    return features;
  }

  /** How often each stands in a lesson, as far as it had a number when this was first asked. */
  *countsIn(lesson: IndexedLesson): Steps<Int32Array> {
    const known = this.#counts.get(lesson);
    if (known) return known;
    for (const [index, block] of lesson.blocks.entries()) {
      this.of(block);
      if (index % PAUSE === 0) yield;
    }
    const counts = new Int32Array(this.count);
    for (const [index, block] of lesson.blocks.entries()) {
      for (const feature of this.of(block)) counts[feature] = (counts[feature] ?? 0) + 1;
      if (index % PAUSE === 0) yield;
    }
    this.#counts.set(lesson, counts);
    return counts;
  }

  #read({ key, tokens }: BlockWords): readonly number[] {
    if (key < 0) return [];
    const hashes = this.#hashes;
    const found = [this.#numberOf(-1 - key)];
    const skip = tokens.length > LONG_BLOCK ? SAMPLE : 0;
    for (let n = 0; n + 1 < tokens.length; n += 1) {
      const token = hashes[tokens[n] ?? -1] ?? 0;
      const next = pairKey(token, hashes[tokens[n + 1] ?? -1] ?? 0, 1);
      if ((next & skip) === 0) found.push(this.#numberOf(next));
      const further = tokens[n + APART];
      if (further === undefined || skip > 0) continue;
      found.push(this.#numberOf(pairKey(token, hashes[further] ?? 0, APART)));
    }
    return found;
  }

  #numberOf(feature: number): number {
    let number = this.#numbers.get(feature);
    if (number < 0) {
      number = this.#numbers.size;
      this.#numbers.set(feature, number);
    }
    return number;
  }
}

/**
 * A number of 30 bits, which engines keep without a box. Two pairs seldom share one. It is made of
 * the words, not of their numbers, so that the sample is the same whichever lesson was read first.
 */
function pairKey(a: number, b: number, apart: number): number {
  const mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + apart * 0x10001, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}
