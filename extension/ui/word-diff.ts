/** A run of words that stayed, or that stand in only one of two texts. */
export interface Run {
  readonly kept: boolean;
  readonly text: string;
}

const words = (text: string): string[] => text.match(/\s*\S+/gu) ?? [];

/** Longer passages than this are shown whole: marking single words would help nobody. */
const LIMIT = 400;

/** Passages with less in common were rewritten: a stray "the" that stayed says nothing. */
const LIKENESS = 0.4;

const whole = (before: string, now: string): { before: Run[]; now: Run[] } => ({
  before: [{ kept: false, text: before }],
  now: [{ kept: false, text: now }],
});

/**
 * Which words of `before` and `now` are common to both: longest common subsequence, O(n·m) words.
 */
export function wordDiff(before: string, now: string): { before: Run[]; now: Run[] } {
  const a = words(before);
  const b = words(now);
  if (a.length > LIMIT || b.length > LIMIT) return whole(before, now);
  const common = commonTable(a, b);
  const kept = { a: new Set<number>(), b: new Set<number>() };
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.trim() === b[j]?.trim()) {
      kept.a.add(i);
      kept.b.add(j);
      i += 1;
      j += 1;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  if (kept.a.size < LIKENESS * Math.max(a.length, b.length)) return whole(before, now);
  return { before: runs(a, kept.a), now: runs(b, kept.b) };
}

/** `table[i][j]`: the length of the longest common subsequence of `a` from i and `b` from j. */
function commonTable(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    const below = table[i + 1] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] =
        a[i]?.trim() === b[j]?.trim()
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

function runs(all: readonly string[], kept: ReadonlySet<number>): Run[] {
  const found: { kept: boolean; text: string }[] = [];
  for (const [index, text] of all.entries()) {
    const last = found.at(-1);
    if (last?.kept === kept.has(index)) last.text += text;
    else found.push({ kept: kept.has(index), text });
  }
  return found;
}
