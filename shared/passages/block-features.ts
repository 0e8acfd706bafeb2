import type { BlockWords } from './vocabulary';

/** The other pairs: words so far apart that they join what a template leaves open. */
const APART = 3;
/** Of a block with more words, one pair in four is evidence enough: a mask over its number. */
const LONG_BLOCK = 24;
const SAMPLE = 3;

/**
 * What a block is told by: the line itself, then each two neighbouring words of it and each two a
 * little apart. Numbered from 0 through all lessons of one vocabulary.
 */
export class BlockFeatures {
  readonly #hashes: readonly number[];
  readonly #numbers = new Map<number, number>();
  readonly #known = new Map<number, Int32Array>();

  /** `hashes` by word number. */
  constructor(hashes: readonly number[]) {
    this.#hashes = hashes;
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** The line first. Empty for a block without words. */
  of(block: BlockWords): Int32Array {
    let features = this.#known.get(block.key);
    if (!features) {
      features = this.#read(block);
      this.#known.set(block.key, features);
    }
    return features;
  }

  #read({ key, tokens }: BlockWords): Int32Array {
    if (key < 0) return new Int32Array();
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
    return Int32Array.from(found);
  }

  #numberOf(feature: number): number {
    let number = this.#numbers.get(feature);
    if (number === undefined) {
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
