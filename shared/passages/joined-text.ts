import { normalise, type NormalText } from '../text';
import type { IndexedLesson } from './indexed-lesson';
import type { Steps } from './steps';

/** Blocks read between two pauses. */
const PAUSE = 500;

interface Piece {
  /** Offset into the joined text. */
  readonly at: number;
  /** Offsets into the lesson's text. */
  readonly start: number;
  readonly end: number;
  readonly normal: NormalText;
}

/**
 * A whole lesson's text normalised, put together from its blocks, which are normalised already,
 * and from the little that stands between them.
 */
export class JoinedText implements NormalText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  static *of({ lesson, blocks }: IndexedLesson): Steps<JoinedText> {
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let at = 0;
    let done = 0;
    let isApart = false;
    const add = (start: number, end: number, normal: NormalText): void => {
      if (normal.text === '') return;
      if (pieces.length > 0 && (isApart || /^\s/u.test(lesson.text.slice(start, start + 1)))) {
        parts.push(' ');
        at += 1;
      }
      pieces.push({ at, start, end, normal });
      parts.push(normal.text);
      at += normal.text.length;
      isApart = /\s$/u.test(lesson.text.slice(Math.max(0, end - 1), end));
    };
    const between = (start: number, end: number): void => {
      if (end <= start) return;
      const text = lesson.text.slice(start, end);
      const normal = text.trim() === '' ? null : normalise(text);
      if (normal && normal.text !== '') add(start, end, normal);
      else isApart ||= /\s/u.test(text);
    };
    for (const { block, normal } of blocks) {
      if (block.index % PAUSE === 0) yield;
      between(done, block.start);
      add(block.start, block.end, normal);
      done = block.end;
    }
    between(done, lesson.text.length);
    yield;
    return new JoinedText(parts.join(''), pieces);
  }

  toOriginal(i: number): number {
    const piece = this.#last(({ at }) => at <= i);
    if (!piece) return this.#pieces[0]?.start ?? 0;
    const inside = i - piece.at;
    return inside < piece.normal.text.length
      ? piece.start + piece.normal.toOriginal(inside)
      : piece.end;
  }

  toOriginalEnd(i: number): number {
    const piece = this.#last(({ at }) => at < i);
    return piece ? piece.start + piece.normal.toOriginalEnd(i - piece.at) : this.toOriginal(0);
  }

  toNormal(i: number): number {
    const index = this.#lastIndex(({ start }) => start <= i);
    const piece = this.#pieces[index];
    if (!piece) return 0;
    if (i < piece.end) return piece.at + piece.normal.toNormal(i - piece.start);
    return this.#pieces[index + 1]?.at ?? this.text.length;
  }

  #last(holds: (piece: Piece) => boolean): Piece | undefined {
    return this.#pieces[this.#lastIndex(holds)];
  }

  /** Of pieces in order, of which the first so many hold. */
  #lastIndex(holds: (piece: Piece) => boolean): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = this.#pieces[middle];
      if (piece && holds(piece)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
