import type { Steps } from './steps';
import type { Vocabulary } from './vocabulary';

/** Words in a row that must stand once in each lesson to say that a run moved. */
const GRAM = 4;
/** Words gone through between two pauses. */
const PAUSE = 10_000;

export interface Run {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** One lesson's words by number, and which of them are still nobody's. */
export interface OpenWords {
  readonly words: Int32Array;
  readonly blockOfWord: Int32Array;
  readonly vocabulary: Vocabulary;
  isOpen(word: number): boolean;
}

/**
 * Runs of words that left their place: four in a row that stand once in each lesson, are nobody's
 * on either side and within one block, grown both ways while the words are the same. In the order
 * of the old lesson.
 */
export function* movedRuns(old: OpenWords, now: OpenWords): Steps<Run[]> {
  const wanted: Wanted = { grams: new Set(), begins: new Set() };
  for (let at = 0; at + GRAM <= old.words.length; at += 1) {
    if (isOpenGram(old, at)) {
      wanted.grams.add(gramAt(old, at));
      wanted.begins.add(old.words[at] ?? -1);
    }
    if (at % PAUSE === 0) yield;
  }
  if (wanted.grams.size === 0) return [];
  const mine = yield* onlyPlaces(old, wanted);
  const theirs = yield* onlyPlaces(now, wanted);
  const runs: Run[] = [];
  let done = 0;
  for (const [gram, a] of [...mine].toSorted((left, right) => left[1] - right[1])) {
    const b = theirs.get(gram) ?? -1;
    if (a < done || b < 0 || !isOpenGram(old, a) || !isOpenGram(now, b)) continue;
    const run = grown(old, now, { old: a, now: b });
    if (run.length < GRAM) continue;
    runs.push(run);
    done = run.old + run.length;
  }
  return runs;
}

function grown(old: OpenWords, now: OpenWords, at: { old: number; now: number }): Run {
  const isSame = (step: number): boolean => {
    const a = at.old + step;
    const b = at.now + step;
    return (
      old.words[a] !== undefined &&
      old.words[a] === now.words[b] &&
      old.blockOfWord[a] === old.blockOfWord[at.old] &&
      now.blockOfWord[b] === now.blockOfWord[at.now] &&
      old.isOpen(a) &&
      now.isOpen(b)
    );
  };
  let from = 0;
  let to = 0;
  while (isSame(from - 1)) from -= 1;
  while (isSame(to)) to += 1;
  return { old: at.old + from, now: at.now + from, length: to - from };
}

/** Runs of four words by number, and the words they begin with. */
interface Wanted {
  readonly grams: Set<number>;
  readonly begins: Set<number>;
}

/** Where each wanted gram stands if it stands once, open or not; -1 if more often. */
function* onlyPlaces(side: OpenWords, { grams, begins }: Wanted): Steps<Map<number, number>> {
  const places = new Map<number, number>();
  const isBeginning = new Uint8Array(side.vocabulary.size);
  for (const word of begins) isBeginning[word] = 1;
  for (let at = 0; at + GRAM <= side.words.length; at += 1) {
    if (at % PAUSE === 0) yield;
    if (isBeginning[side.words[at] ?? 0] !== 1) continue;
    const gram = gramAt(side, at);
    if (grams.has(gram)) places.set(gram, places.has(gram) ? -1 : at);
  }
  for (const [gram, at] of places) if (at < 0) places.delete(gram);
  return places;
}

function isOpenGram(side: OpenWords, at: number): boolean {
  if (side.blockOfWord[at] !== side.blockOfWord[at + GRAM - 1]) return false;
  for (let n = 0; n < GRAM; n += 1) if (!side.isOpen(at + n)) return false;
  return true;
}

/** 30 bits of four words: a meeting of two is found out when the run is grown. */
function gramAt({ words }: OpenWords, at: number): number {
  let mixed = 0;
  for (let n = 0; n < GRAM; n += 1) {
    mixed = Math.imul(mixed ^ ((words[at + n] ?? 0) + 1), 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed & 0x3fffffff;
}
