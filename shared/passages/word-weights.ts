import type { IndexedLesson } from './indexed-lesson';

/** How much sharing a word says about two blocks: rare words much, template words little. */
export class WordWeights {
  readonly #lessons: readonly IndexedLesson[];
  readonly #weights: number[] = [];
  readonly #blocks: number;
  /** How often each word of one block is still to be met in the other; all 0 between calls. */
  readonly #left: number[] = [];

  constructor(...lessons: readonly IndexedLesson[]) {
    this.#lessons = lessons;
    this.#blocks = lessons.reduce((sum, { blocks }) => sum + blocks.length, 0);
  }

  of(word: number): number {
    let weight = this.#weights[word];
    if (weight === undefined) {
      const holding = this.#lessons.reduce(
        (sum, { blocksWith }) => sum + (blocksWith.get(word) ?? 0),
        0,
      );
      weight = this.#rarity(holding);
      this.#weights[word] = weight;
    }
    return weight;
  }

  /** The weight of a word that stands in one block. */
  get ofOnce(): number {
    return this.#rarity(1);
  }

  #rarity(holding: number): number {
    return Math.log(1 + (2 + this.#blocks) / (1 + holding));
  }

  /** Dice's coefficient over bags of words, each weighted by how rare it is. 0 to 1. */
  likeness(a: readonly number[], b: readonly number[]): number {
    let total = 0;
    let shared = 0;
    for (const word of a) {
      this.#left[word] = (this.#left[word] ?? 0) + 1;
      total += this.of(word);
    }
    for (const word of b) {
      const weight = this.of(word);
      total += weight;
      const left = this.#left[word] ?? 0;
      if (left === 0) continue;
      this.#left[word] = left - 1;
      shared += weight;
    }
    for (const word of a) this.#left[word] = 0;
    return total > 0 ? (2 * shared) / total : 0;
  }
}
