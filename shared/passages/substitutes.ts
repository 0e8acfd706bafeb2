/** Cells of the table; a longer gap is a rewriting in which single words no longer correspond. */
const TABLE_LIMIT = 2500;
/** Credit for standing at the same place though the words share no letters. */
const SAME_PLACE = 0.15;
/** From here on two words are forms of one word, wherever in the gap they stand. */
const SAME_WORD = 0.5;

/** `[index in a, index in b, likeness]`. */
export type Substitute = readonly [number, number, number];

/**
 * Words of one gap with the words that took their place, in order, by the alignment of greatest
 * total likeness (Needleman and Wunsch 1970, gaps free). Likeness is 0 to 1; words that only
 * share their place have a likeness of 0.15. Nothing for a gap too long to tell.
 */
export function pairSubstitutes(a: readonly string[], b: readonly string[]): Substitute[] {
  if (a.length * b.length > TABLE_LIMIT) return [];
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const like = new Float64Array(a.length * b.length);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const alike = wordLikeness(a[i] ?? '', b[j] ?? '');
      like[i * b.length + j] = alike;
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), alike + at(i + 1, j + 1));
    }
  }
  const pairs: Substitute[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const alike = like[i * b.length + j] ?? 0;
    if (alike > 0 && at(i, j) === alike + at(i + 1, j + 1)) pairs.push([i++, j++, alike]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function wordLikeness(a: string, b: string): number {
  const isWord = /[\p{L}\p{N}]/u;
  if (isWord.test(a) !== isWord.test(b)) return 0;
  const shared = 2 * sharedPairs(a, b);
  const likeness = shared / Math.max(1, a.length + b.length - 2);
  return likeness >= SAME_WORD ? Math.min(likeness, 0.95) : SAME_PLACE;
}

/** Neighbouring letters that both words have (Dice on bigrams). */
function sharedPairs(a: string, b: string): number {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < a.length; i += 1) pairs.push(a.slice(i, i + 2));
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i += 1) {
    const at = pairs.indexOf(b.slice(i, i + 2));
    if (at < 0) continue;
    pairs.splice(at, 1);
    shared += 1;
  }
  return shared;
}
