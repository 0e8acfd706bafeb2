/** Words that can be asked after. */
export interface Lexicon {
  has(word: string): boolean;
}

/** Words with others each. */
export interface LexiconMap extends Lexicon {
  get(word: string): ReadonlySet<string> | undefined;
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/**
 * A lexicon is written as words between spaces: it reads, compresses and diffs well. It is read when it is
 * first asked: a background that wakes for something else does not pay for it.
 */
export function wordSet(words: string): Lexicon {
  let set: ReadonlySet<string> | undefined;
  return {
    has(word) {
      set ??= new Set(split(words));
      return set.has(word);
    },
  };
}

/** "word:one,other" between spaces; a word that comes twice has the others of both. */
export function wordMap(entries: string): LexiconMap {
  let map: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const read = (): ReadonlyMap<string, ReadonlySet<string>> => {
    const made = new Map<string, Set<string>>();
    for (const entry of split(entries)) {
      const [word = '', others = ''] = entry.split(':');
      const known = made.get(word) ?? new Set();
      for (const other of others.split(',')) known.add(other);
      made.set(word, known);
    }
    return made;
  };
  return {
    has(word) {
      map ??= read();
      return map.has(word);
    },
    get(word) {
      map ??= read();
      return map.get(word);
    },
  };
}
