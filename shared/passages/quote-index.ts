import { normalise } from '../text';
import type { IndexedLesson } from './indexed-lesson';
import { JoinedText } from './joined-text';
import type { Steps } from './steps';

/** One place where the quoted words stand, quotes, dashes, spaces and case aside. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** Offset into the index's normalised text. */
  readonly at: number;
}

/** More places than this tell nothing apart, and a page of one repeated word must stay cheap. */
const LIMIT = 200;

/** All places of a quote in one lesson. */
export class QuoteIndex {
  readonly #indexed: IndexedLesson;
  #joined: JoinedText | null = null;

  constructor(indexed: IndexedLesson) {
    this.#indexed = indexed;
  }

  /** To be run to its end before the first question: most passages are placed without one. */
  *ready(): Steps<void> {
    this.#joined ??= yield* JoinedText.of(this.#indexed);
  }

  get #normal(): JoinedText {
    if (!this.#joined) throw new Error('A quote index is asked before it is ready.');
    return this.#joined;
  }

  /** In reading order. */
  places(quote: string): Occurrence[] {
    const wanted = normalise(quote).text;
    const found: Occurrence[] = [];
    if (wanted === '') return found;
    const { text } = this.#normal;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      found.push({
        start: this.#normal.toOriginal(at),
        end: this.#normal.toOriginalEnd(at + wanted.length),
        at,
      });
      if (found.length >= LIMIT) break;
    }
    return found;
  }

  /**
   * The share of the stored context that stands around a place, 0 to 1; 1 where none was stored
   * (the passage is a whole block).
   */
  contextAt(place: Occurrence, prefix: string, suffix: string): number {
    const before = normalise(prefix).text;
    const after = normalise(suffix).text;
    if (before.length + after.length === 0) return 1;
    const { text } = this.#normal;
    const endAt = this.#normal.toNormal(place.end - 1) + 1;
    const left = commonEnd(before, text.slice(0, place.at).trimEnd());
    const right = commonStart(after, text.slice(endAt, endAt + after.length + 1).trimStart());
    return (left + right) / (before.length + after.length);
  }
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}
