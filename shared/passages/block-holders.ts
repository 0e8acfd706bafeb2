import type { IndexedLesson } from './indexed-lesson';
import type { Steps } from './steps';

/** Words read between two pauses. */
const PAUSE = 20_000;

/** In which blocks of a lesson each word stands. */
export class BlockHolders {
  static readonly none = new BlockHolders(new Int32Array(1), new Int32Array());

  /** By word, where its blocks begin in `#blocks`; one more at the end. */
  readonly #starts: Int32Array;
  readonly #blocks: Int32Array;

  private constructor(starts: Int32Array, blocks: Int32Array) {
    this.#starts = starts;
    this.#blocks = blocks;
  }

  /** Only the blocks that are `wanted`, by index. */
  static *of(
    { blocks, vocabulary }: IndexedLesson,
    wanted: (index: number) => boolean,
  ): Steps<BlockHolders> {
    const indexes: number[] = [];
    for (let index = 0; index < blocks.length; index += 1) if (wanted(index)) indexes.push(index);
    const starts = new Int32Array(vocabulary.size + 1);
    let pause = PAUSE;
    let read = 0;
    for (const index of indexes) {
      const distinct = blocks[index]?.distinct ?? NONE;
      for (let n = 0; n < distinct.length; n += 1) {
        const word = distinct[n] ?? 0;
        starts[word] = (starts[word] ?? 0) + 1;
      }
      read += distinct.length;
      if (read < pause) continue;
      pause = read + PAUSE;
      yield;
    }
    // Each word's end for now; filled from behind, it becomes its beginning.
    for (let word = 1; word < starts.length; word += 1) {
      starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
    }
    const held = new Int32Array(read);
    pause = read - PAUSE;
    for (const index of indexes.toReversed()) {
      const distinct = blocks[index]?.distinct ?? NONE;
      for (let n = 0; n < distinct.length; n += 1) {
        const word = distinct[n] ?? 0;
        const at = (starts[word] ?? 0) - 1;
        starts[word] = at;
        held[at] = index;
      }
      read -= distinct.length;
      if (read > pause) continue;
      pause = read - PAUSE;
      yield;
    }
    return new BlockHolders(starts, held);
  }

  count(word: number): number {
    return Math.max(0, (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0));
  }

  /** In reading order. */
  blocksWith(word: number): Int32Array {
    return this.#blocks.subarray(this.#starts[word] ?? 0, this.#starts[word + 1] ?? 0);
  }
}

const NONE: readonly number[] = [];
