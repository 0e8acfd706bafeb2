import type { IndexedLesson } from './indexed-lesson';
import type { Steps } from './steps';

/** So many words next to each other may be put in or gone before a place counts as two. */
const SPREAD = 8;
/** Words read between two pauses. */
const PAUSE = 10_000;
/** A word that stands more often finds no place by itself. */
const OFTEN = 256;
/** The rarest words of what is looked for, at most. */
const SEEDS = 24;

/** A place on which words of less than this share of the best place's weight agree is no rival. */
const LEAST = 0.4;

/** Words of less than this share of the weight of all say nothing at all. */
const HOPELESS = 0.15;

/** Words of the lesson by number, both ends included. */
export type WordSpan = readonly [first: number, last: number];

/** Where each word of one lesson stands. */
export class WordPlaces {
  readonly #places = new Map<number, number[]>();

  /** To be read to its end before the first question. */
  *read({ words }: IndexedLesson): Steps<void> {
    for (const [at, word] of words.entries()) {
      const known = this.#places.get(word);
      if (known) known.push(at);
      else this.#places.set(word, [at]);
      if (at % PAUSE === 0) yield;
    }
  }

  /**
   * Where `words` would begin if they stood here, best first: the places on which most of their
   * rare words agree, a few words put in or left out allowed. `within` bounds where they stand.
   */
  likeliest(
    words: Int32Array,
    weigh: (word: number) => number,
    { most, within }: { most: number; within: WordSpan | null },
  ): number[] {
    const votes = new Map<number, number>();
    const seeds = [...words.entries()]
      .map(([at, word]) => ({ at, weight: weigh(word), places: this.#of(word, within) }))
      .filter(({ places }) => places.length > 0 && (within !== null || places.length <= OFTEN))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, SEEDS);
    for (const { at, weight, places } of seeds) {
      for (const place of places) {
        const bucket = Math.floor((place - at) / SPREAD);
        votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
      }
    }
    const joined = [...votes].map(([bucket, weight]) => ({
      bucket,
      weight: weight + (votes.get(bucket + 1) ?? 0),
    }));
    const taken = new Set<number>();
    const found: number[] = [];
    const all = words.reduce((sum, word) => sum + weigh(word), 0);
    const best = joined.reduce((top, { weight }) => Math.max(top, weight), 0);
    const least = Math.max(LEAST * best, HOPELESS * all);
    const likely = joined.filter(({ weight }) => weight >= least);
    for (const { bucket } of likely.toSorted((a, b) => b.weight - a.weight)) {
      if (taken.has(bucket) || taken.has(bucket - 1) || taken.has(bucket + 1)) continue;
      taken.add(bucket);
      found.push(bucket * SPREAD);
      if (found.length >= most) break;
    }
    return found;
  }

  #of(word: number, within: WordSpan | null): readonly number[] {
    const places = this.#places.get(word) ?? [];
    return within
      ? places.slice(firstFrom(places, within[0]), firstFrom(places, within[1] + 1))
      : places;
  }
}

function firstFrom(places: readonly number[], limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
