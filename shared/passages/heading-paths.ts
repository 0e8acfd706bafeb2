import { normalise } from '../text';
import { headingsAbove, type IndexedLesson } from './indexed-lesson';
import type { Steps } from './steps';

/**
 * What the headings say of a place: `same` above it as above the passage; `numbered`, the same,
 * but a number that other headings count with, which an inserted day takes over; `elsewhere`, the
 * passage's own heading stands above other blocks; `unknown`, it had none or it is gone.
 */
export type HeadingEvidence = 'same' | 'numbered' | 'elsewhere' | 'unknown';

/** Blocks gone through between two pauses. */
const PAUSE = 500;

/** The headings of one lesson, read once for all its passages. */
export class HeadingPaths {
  readonly #lesson: IndexedLesson;
  readonly #standing = new Map<string, number>();
  readonly #series = new Map<string, number>();
  readonly #above = new Map<number, readonly string[]>();

  private constructor(lesson: IndexedLesson) {
    this.#lesson = lesson;
  }

  static *of(lesson: IndexedLesson): Steps<HeadingPaths> {
    const paths = new HeadingPaths(lesson);
    for (const { block, normal } of lesson.blocks) {
      if (block.index % PAUSE === 0) yield;
      if (block.kind === 'heading') paths.#add(normal.text);
    }
    return paths;
  }

  #add(heading: string): void {
    this.#standing.set(heading, (this.#standing.get(heading) ?? 0) + 1);
    const series = masked(heading);
    this.#series.set(series, (this.#series.get(series) ?? 0) + 1);
  }

  /** A renamed title above does not matter while the nearest heading stands, and stands once. */
  at(block: number, headings: readonly string[]): HeadingEvidence {
    const wanted = headings.map((heading) => normalise(heading).text);
    const now = this.#pathOf(block);
    const last = wanted.at(-1) ?? '';
    if (last === '') return 'unknown';
    const standing = this.#standing.get(last) ?? 0;
    const isSame =
      (standing === 1 && now.at(-1) === last) ||
      (wanted.length === now.length && wanted.every((heading, i) => heading === now[i]));
    if (!isSame) return standing > 0 ? 'elsewhere' : 'unknown';
    const series = masked(last);
    return series !== last && (this.#series.get(series) ?? 0) > 1 ? 'numbered' : 'same';
  }

  #pathOf(block: number): readonly string[] {
    const { sectionOf, lesson } = this.#lesson;
    const section = sectionOf[block];
    const isHeading = lesson.blocks[block]?.kind === 'heading';
    const key = isHeading || !section ? -2 - block : section.heading;
    let path = this.#above.get(key);
    if (!path) {
      path = headingsAbove(lesson, block).map((heading) => normalise(heading).text);
      this.#above.set(key, path);
    }
    return path;
  }
}

/** A heading without its numbers. */
export function masked(heading: string): string {
  return heading.replace(/\p{N}+/gu, '#');
}
