import type { IndexedLesson } from './indexed-lesson';

/** How much sharing a word says about two blocks: rare words much, template words little. */
export class WordWeights {
  readonly #lessons: readonly IndexedLesson[];
  readonly #weights: number[] = [];
  readonly #blocks: number;

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
      weight = Math.log(1 + (2 + this.#blocks) / (1 + holding));
      this.#weights[word] = weight;
    }
    return weight;
  }
}
