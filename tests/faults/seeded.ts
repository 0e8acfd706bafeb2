/** Chance that can be had again: everything a run decides comes from one seed. */
export interface Seeded {
  /** From 0 up to 1. */
  next(): number;
  below(n: number): number;
  chance(p: number): boolean;
  pick<T>(from: readonly T[]): T | undefined;
  shuffled<T>(from: readonly T[]): T[];
  /** A well-formed UUID. */
  id(): string;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for choosing faults. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    chance: (p) => next() < p,
    pick: (from) => from[below(from.length)],
    shuffled: (from) =>
      from
        .map((each) => [next(), each] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, each]) => each),
    id() {
      const hex = Array.from({ length: 32 }, () => below(16).toString(16));
      hex[12] = '7';
      hex[16] = '8';
      return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
  };
}
