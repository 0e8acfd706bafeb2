import type { IndexedLesson } from './indexed-lesson';
import type { Steps } from './steps';
import type { BlockWords } from './vocabulary';

/** How much sharing a word says about two blocks: rare words much, template words little. */
export class WordWeights {
  /** By word number; a word read later stands nowhere in these lessons. */
  readonly #weights: Float64Array;
  readonly #blocks: number;
  /** The words of one block with their numbers there: the last that others were compared with. */
  #marked: BlockWords | null = null;
  readonly #marks: Int32Array;
  /** The weight of all words of a block, by its key. */
  readonly #totals = new Map<number, number>();

  /** By the lessons' words, in how many of their blocks each stands, and how many blocks there are. */
  private constructor(holding: Int32Array, blocks: number) {
    const size = holding.length;
    this.#blocks = blocks;
    const rarities: number[] = [];
    this.#weights = new Float64Array(size);
    for (let word = 0; word < size; word += 1) {
      const n = holding[word] ?? 0;
      this.#weights[word] = rarities[n] ??= this.#rarity(n);
    }
    this.#marks = new Int32Array(size);
  }

  static *of(...lessons: readonly IndexedLesson[]): Steps<WordWeights> {
    const size = lessons.reduce((most, { vocabulary }) => Math.max(most, vocabulary.size), 0);
    const holding = new Int32Array(size);
    for (const { blocks } of lessons) {
      for (const [index, { distinct }] of blocks.entries()) {
        for (let n = 0; n < distinct.length; n += 1) {
          const word = distinct[n] ?? 0;
          holding[word] = (holding[word] ?? 0) + 1;
        }
        if (index % PAUSE === 0) yield;
      }
    }
    return new WordWeights(
      holding,
      lessons.reduce((sum, { blocks }) => sum + blocks.length, 0),
    );
  }

  of(word: number): number {
    return this.#weights[word] ?? this.#rarity(0);
  }

  /** The weight of a word that stands in one block. */
  get ofOnce(): number {
    return this.#rarity(1);
  }

  #rarity(holding: number): number {
    return Math.log(1 + (2 + this.#blocks) / (1 + holding));
  }

  /**
   * Dice's coefficient over bags of words, each weighted by how rare it is. 0 to 1. Quickest where
   * one block is compared with several in a row.
   */
  likeness(a: BlockWords, b: BlockWords): number {
    this.#mark(a);
    const weights = this.#weights;
    const marks = this.#marks;
    const { distinct, counts } = b;
    let shared = 0;
    for (let n = 0; n < distinct.length; n += 1) {
      const word = distinct[n] ?? 0;
      const mine = marks[word] ?? 0;
      if (mine > 0) shared += Math.min(mine, counts[n] ?? 0) * (weights[word] ?? 0);
    }
    const total = this.#totalOf(a) + this.#totalOf(b);
    return total > 0 ? (2 * shared) / total : 0;
  }

  #mark(block: BlockWords): void {
    if (this.#marked === block) return;
    const before = this.#marked?.distinct ?? NONE;
    for (let n = 0; n < before.length; n += 1) this.#marks[before[n] ?? 0] = 0;
    for (let n = 0; n < block.distinct.length; n += 1) {
      this.#marks[block.distinct[n] ?? 0] = block.counts[n] ?? 0;
    }
    this.#marked = block;
  }

  #totalOf({ key, distinct, counts }: BlockWords): number {
    let total = this.#totals.get(key);
    if (total === undefined) {
      total = 0;
      for (let n = 0; n < distinct.length; n += 1) {
        total += (counts[n] ?? 0) * this.of(distinct[n] ?? 0);
      }
      this.#totals.set(key, total);
    }
    return total;
  }
}

const NONE: readonly number[] = [];
/** Blocks read between two pauses. */
const PAUSE = 500;
