import { commonWords } from './lexicon/common-words';
import { titles } from './lexicon/grammar';
import { nicknames } from './lexicon/nicknames';
import { plain } from './words';

interface Named {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

export interface Roster {
  readonly people: readonly Named[];
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** As they are written, of scripts that put no space between words. */
  readonly unspaced: readonly string[];
  /** What a word was found to be near to; rosters are small, texts are not. */
  readonly near: Map<string, boolean>;
  readonly keys: ReadonlySet<string>;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'van der den de la las los del von zu bin bint ibn ben al el da das do dos di du le st abu'.split(
    ' ',
  ),
);
export const isParticle = (word: string): boolean => PARTICLES.has(word);

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No class list is longer; a page may say anything. */
const MOST_NAMES = 2000;
const LONGEST_NAME = 80;

function wordsOf(part: string): string[] {
  return part
    .trim()
    .split(/\s+/)
    .map((word) => plain(word.replaceAll('.', '')))
    .filter((word) => word !== '' && !titles.has(word));
}

function split(name: string): Named {
  const [last = '', first] = name.split(',');
  if (first !== undefined) return { given: wordsOf(first), family: wordsOf(last) };
  const all = wordsOf(name);
  if (all.length < 2) {
    // "Ms. Adair": of staff only the family name is known.
    const titled = /^\p{L}+\.?\s/u.test(name.trim());
    return titled ? { given: [], family: all } : { given: all, family: [] };
  }
  const from = all.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  const cut = from > 0 ? from : all.length - 1;
  return { given: all.slice(0, cut), family: all.slice(cut) };
}

function initialsOf({ given, family }: Named): string[] {
  const first = given.map((word) => word[0] ?? '');
  const last = family.filter((word) => !PARTICLES.has(word)).map((word) => word[0] ?? '');
  const all = [...first, ...last].join('');
  return [all, all.slice(0, 2), `${first[0] ?? ''}${last.at(-1) ?? ''}`].filter(
    (letters) => letters.length > 1,
  );
}

export function readRoster(names: readonly string[]): Roster {
  const listed = names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
  const people = listed.map(split);
  const given = new Set<string>();
  const family = new Set<string>();
  for (const person of people) {
    person.given.forEach((word, at) => {
      if (at > 0 && (commonWords.has(word) || PARTICLES.has(word))) return;
      if (word.length > 1) given.add(word);
      if (word.includes('-'))
        for (const part of word.split('-')) if (part.length > 2) given.add(part);
    });
    for (const word of person.family) if (word.length > 1 && !PARTICLES.has(word)) family.add(word);
  }
  return {
    people,
    given,
    family,
    initials: new Set(people.flatMap(initialsOf)),
    unspaced: listed
      .filter((name) => UNSPACED.test(name))
      .flatMap((name) => {
        const bare = name.replaceAll(/[\s·・]/g, '');
        const letters = Array.from(bare);
        return letters.length === 3 && /^\p{Script=Han}+$/u.test(bare)
          ? [bare, letters.slice(1).join('')]
          : [bare];
      })
      .filter((name) => Array.from(name).length > 1),
    near: new Map(),
    keys: new Set([...given].filter((word) => word.length > 3).map(soundOf)),
  };
}

/** Spellings of one sound come out alike: Mackenzie, McKenzie; Philippa, Phillipa. */
function soundOf(word: string): string {
  return word
    .replaceAll('-', '')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/ck|c(?![eih])|q|kh/g, 'k')
    .replaceAll(/(?<!^)gh|h/g, '')
    .replaceAll(/c(?=[ei])|z/g, 's')
    .replaceAll(/j/g, 'y')
    .replaceAll(/[aeiouy]+/g, 'a')
    .replaceAll(/(.)\1+/g, '$1');
}

/** Edits between two words, a swap of neighbors counting as one. */
function edits(word: string, name: string): number {
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
  return rows[word.length]?.[name.length] ?? word.length;
}

function isMisspelled(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 2 || word.length < 4 || name.length < 4) return false;
  const allowed = Math.min(word.length, name.length) > 6 ? 2 : 1;
  return word[0] === name[0] && edits(word, name) <= allowed;
}

function isShortForm(word: string, name: string): boolean {
  if (nicknames.get(word)?.has(name) === true) return true;
  if (word.length >= 3 && word.length < name.length && name.startsWith(word)) return true;
  // Mattie, Davey, Josie; Lupita, Juanito: the beginning of the name and an ending.
  const stem = /^(\p{L}{3,}?)(?:ie|ey|y|i|ito|ita|cito|cita|illo|illa|in)$/u.exec(word)?.[1];
  if (stem !== undefined && stem.length >= 3) {
    const single = stem.replace(/(.)\1$/, '$1');
    const soft = single.replace(/qu$/, 'c').replace(/gu$/, 'g');
    if (name.startsWith(stem) || name.startsWith(single) || name.startsWith(soft)) return true;
  }
  // Gigi, Mimi, Coco; and the end of a long name: Lani, Tina.
  const twice = /^(\p{L}{2})\1$/u.exec(word)?.[1];
  if (twice !== undefined && name.startsWith(twice)) return true;
  return word.length >= 4 && name.length >= word.length + 2 && name.endsWith(word);
}

/** Whether a capitalised word is likely a short form or another spelling of a given name on the roster. */
export function isNearRoster(word: string, roster: Roster): boolean {
  if (word.length < 2 || word.length > 24 || roster.given.size === 0) return false;
  const known = roster.near.get(word);
  if (known !== undefined) return known;
  let near = word.length > 3 && roster.keys.has(soundOf(word));
  if (!near)
    for (const name of roster.given)
      if (isShortForm(word, name) || isMisspelled(word, name)) {
        near = true;
        break;
      }
  if (!near && word.length > 5)
    for (const name of roster.family)
      if (name.length > 5 && isMisspelled(word, name)) {
        near = true;
        break;
      }
  roster.near.set(word, near);
  return near;
}

/** Whether these words, given and family name in any order, are one person's. */
export function isOnePerson(words: readonly string[], roster: Roster): boolean {
  return roster.people.some(
    ({ given, family }) =>
      words.some((word) => given.includes(word)) &&
      words.some((word) => family.includes(word)) &&
      words.every(
        (word) =>
          given.includes(word) ||
          family.includes(word) ||
          PARTICLES.has(word) ||
          (word.length === 1 && [...given, ...family].some((part) => part.startsWith(word))),
      ),
  );
}
