import { align, type Pair } from './align';
import { withoutChance } from './islands';
import type { BlockWords } from './vocabulary';

/** More texts than one lesson's revisions can hold. */
const TEXTS = 0x400_0000;

/** Which words of a block are which words of another, for each two blocks that are ever asked for. */
export class BlockDiffs {
  readonly #known = new Map<number, readonly number[]>();

  /** Indexes of words that are the same, one of `old` and one of `now` in turn, both rising. */
  between(old: BlockWords, now: BlockWords): readonly number[] {
    const key = old.key * TEXTS + now.key;
    let diff = this.#known.get(key);
    if (!diff) {
      const letters = { a: lettersOf(old), b: lettersOf(now) };
      const ends: Pair = [old.tokens.length, now.tokens.length];
      const pairs = withoutChance(align(old.tokens, now.tokens), ends, letters);
      const flat: number[] = [];
      for (const [a, b] of pairs) flat.push(a, b);
      diff = flat;
      this.#known.set(key, diff);
    }
    return diff;
  }
}

function lettersOf({ tokenStarts, tokenEnds }: BlockWords): (from: number, to: number) => number {
  const before = new Int32Array(tokenEnds.length + 1);
  for (let n = 0; n < tokenEnds.length; n += 1) {
    before[n + 1] = (before[n] ?? 0) + (tokenEnds[n] ?? 0) - (tokenStarts[n] ?? 0);
  }
  return (from, to) => (to <= from ? 0 : (before[to] ?? 0) - (before[from] ?? 0));
}
