/** A lexicon is written as words between spaces: it reads, compresses and diffs well. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
