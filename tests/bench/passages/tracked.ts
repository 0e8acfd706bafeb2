import { lessonText, type BlockKind, type LessonText } from '../../../shared/text';
import type { Truth } from './score';

/** A word that keeps its id whatever is done to the lesson around it. */
export interface TrackedWord {
  readonly id: number;
  readonly text: string;
  /** It took the place of the word `id`; that word itself is gone. */
  readonly isSubstitute?: boolean;
}

export interface TrackedBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  /** The day of a planner the block belongs to. */
  readonly day?: number;
  /** A line that every day repeats. */
  readonly recurs?: boolean;
  readonly words: readonly TrackedWord[];
  /** No space stands between its words: each is a letter. */
  readonly isUnspaced?: boolean;
}

export type TrackedLesson = readonly TrackedBlock[];

interface Place {
  readonly start: number;
  readonly end: number;
  readonly isSubstitute: boolean;
}

/** The text of a tracked lesson, with the place of every word. */
export class Laid {
  readonly lesson: LessonText;
  readonly #places = new Map<number, Place>();

  constructor(blocks: TrackedLesson) {
    this.lesson = lessonText(
      blocks.map(({ kind, level, words, isUnspaced }) => ({
        kind,
        text: words.map(({ text }) => text).join(isUnspaced === true ? '' : ' '),
        ...(level === undefined ? {} : { level }),
      })),
    );
    for (const [index, { words, isUnspaced }] of blocks.entries()) {
      let start = this.lesson.blocks[index]?.start ?? 0;
      for (const { id, text, isSubstitute } of words) {
        const end = start + text.length;
        this.#places.set(id, { start, end, isSubstitute: isSubstitute === true });
        start = isUnspaced === true ? end : end + 1;
      }
    }
  }

  /** From the first of the words still there to the last; null if none is. */
  hull(ids: readonly number[]): Truth {
    const places = ids.flatMap((id) => this.#places.get(id) ?? []);
    if (places.every(({ isSubstitute }) => isSubstitute)) return null;
    return {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    };
  }

  /** The share of these words that still stand, 0 to 1. */
  standing(ids: readonly number[]): number {
    const standing = ids.filter((id) => this.#places.get(id)?.isSubstitute === false);
    return standing.length / ids.length;
  }
}

/** Words get numbers of their own from here on, so that no two lessons' words are confused. */
export class WordIds {
  #last = 0;

  words(text: string): TrackedWord[] {
    return text.split(' ').map((word) => ({ id: ++this.#last, text: word }));
  }
}
