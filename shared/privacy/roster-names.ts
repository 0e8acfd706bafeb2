import { curriculumNames, nicknames, wordNames } from './known-names';
import { plain, type Word } from './words';

interface RosterEntry {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly initials: string;
}

export interface Roster {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const PARTICLES: ReadonlySet<string> = new Set('van der den de la del von bin al el st'.split(' '));

function split(name: string): RosterEntry {
  const ordered = name.includes(',') ? name.split(',').toReversed().join(' ') : name;
  const parts = ordered
    .trim()
    .split(/\s+/)
    .map((part) => plain(part.replace(/[.’']/g, '')))
    .filter((part) => part !== '');
  const family = parts.length > 1 ? parts.length - 1 : parts.length;
  return {
    given: parts.slice(0, family),
    surnames: parts.slice(family),
    initials: parts.map((part) => part[0] ?? '').join(''),
  };
}

export function readRoster(names: readonly string[]): Roster {
  const given = new Set<string>();
  const surnames = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) {
    const entry = split(name);
    for (const part of entry.given) if (part.length > 1 && !PARTICLES.has(part)) given.add(part);
    for (const part of entry.surnames) if (part.length > 2) surnames.add(part);
    if (entry.initials.length >= 2) initials.add(entry.initials.slice(0, 2));
  }
  return { given, surnames, initials, all: new Set([...given, ...surnames]) };
}

/** Edits between two words, a swap of neighbors counting as one; stops caring above two. */
function isMisspelled(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 2 || word.length < 5 || word[0] !== name[0])
    return false;
  const rows: number[][] = [Array.from({ length: name.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= word.length; row += 1) {
    const line: number[] = [row];
    for (let column = 1; column <= name.length; column += 1) {
      const cost = word[row - 1] === name[column - 1] ? 0 : 1;
      let best = Math.min(
        (rows[row - 1]?.[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (rows[row - 1]?.[column - 1] ?? 0) + cost,
      );
      if (
        row > 1 &&
        column > 1 &&
        word[row - 1] === name[column - 2] &&
        word[row - 2] === name[column - 1]
      )
        best = Math.min(best, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      line.push(best);
    }
    rows.push(line);
  }
  const distance = rows[word.length]?.[name.length] ?? 3;
  return distance <= (word.length > 6 ? 2 : 1);
}

function isShortForm(word: string, name: string): boolean {
  if (nicknames.get(word) === name) return true;
  if (word.length >= 3 && word.length < name.length && name.startsWith(word)) return true;
  return (
    word.length >= 5 &&
    name.length >= 5 &&
    word.slice(0, 4) === name.slice(0, 4) &&
    Math.abs(word.length - name.length) <= 2
  );
}

export type Match = 'given' | 'surname' | 'initials' | 'near';

/** How a word of the text meets the roster, if it does. */
export function meetsRoster(word: Word, roster: Roster): Match | undefined {
  if (roster.given.has(word.word)) return 'given';
  if (word.word.includes('-') && word.word.split('-').some((part) => roster.given.has(part)))
    return 'given';
  if (roster.surnames.has(word.word)) return 'surname';
  if (!word.capital) return undefined;
  if (/^\p{Lu}{2}$/u.test(word.raw) && roster.initials.has(word.word)) return 'initials';
  if (curriculumNames.has(word.word) || word.word.length < 3) return undefined;
  for (const name of roster.given)
    if (isShortForm(word.word, name) || isMisspelled(word.word, name)) return 'near';
  return undefined;
}

export function isWordName(word: string): boolean {
  return wordNames.has(word);
}
