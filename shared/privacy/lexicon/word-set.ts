/** A lexicon is written as words between spaces: it reads, compresses and diffs well. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** "word:one,other" between spaces; a word that comes twice has the others of both. */
export function wordMap(entries: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const entry of wordSet(entries)) {
    const [word = '', others = ''] = entry.split(':');
    const known = map.get(word) ?? new Set();
    for (const other of others.split(',')) known.add(other);
    map.set(word, known);
  }
  return map;
}
