import { commonWords, isCommon } from './lexicon/common-words';
import { characterNames, curriculumNames, placeNames } from './lexicon/curriculum';
import { givenNames } from './lexicon/given-names';
import { acronyms, family as relatives, titles } from './lexicon/grammar';
import { nicknames } from './lexicon/nicknames';
import { wordNames } from './lexicon/word-names';
import { isParticle, type Roster } from './roster-names';
import type { Word } from './words';

/** Words that stand together as one name may: indexes into the words of the text. */
export interface NameGroup {
  readonly first: number;
  readonly last: number;
}

export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly roster: Roster;
  readonly staff: Roster;
}

/** A word of daily use, a month, a place: as a name it proves nothing. */
export function isWordy(word: string): boolean {
  return wordNames.has(word) || commonWords.has(word) || placeNames.has(word);
}

export function isGiven(word: string): boolean {
  return (
    givenNames.has(word) ||
    (word.includes('-') &&
      word.split('-').some((part) => givenNames.has(part) && !wordNames.has(part)))
  );
}

export function onRoster(word: string, roster: Roster): boolean {
  return (
    roster.given.has(word) ||
    (word.includes('-') &&
      word.split('-').some((part) => part.length > 2 && roster.given.has(part) && !isWordy(part)))
  );
}

export const joined = (word: Word | undefined): word is Word =>
  word !== undefined && /^[ \t]$/.test(word.gap);

/** Nicknames that are words of the day in small letters: "todo mundo", "jazz". */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'bella caro cata mundo chela coco jazz kitty mame mago nata fina cuco nena dolly missy yoyo vita chuck curro neto davy'.split(
    ' ',
  ),
);

const UNCASED = /^\p{Lo}/u;

function mayStart(word: Word, { roster, words }: Place, at: number): boolean {
  if (word.capital) {
    const next = words[at + 1];
    if (titles.has(word.word) && next !== undefined && next.capital && /^\.? $/.test(next.gap))
      return false;
    if (onRoster(word.word, roster) || roster.family.has(word.word)) return true;
    if (word.initials) return isInitials(word, words[at - 1], roster);
    return !isCommon(word.word) || wordNames.has(word.word);
  }
  if (UNCASED.test(word.raw)) return true;
  if (commonWords.has(word.word) || word.word.length < 3) return false;
  if (onRoster(word.word, roster)) return !isWordy(word.word);
  const before = words[at - 1];
  return (
    (givenNames.has(word.word) || (nicknames.has(word.word) && !SMALL_WORDS.has(word.word))) &&
    !isWordy(word.word) &&
    (word.word.length > 3 || (before !== undefined && relatives.has(before.word)))
  );
}

const COUNTED: ReadonlySet<string> = new Set(
  'grade room plan part section step group table option vitamin type appendix point line figure angle side pre period period grado grupo mesa inciso plan'.split(
    ' ',
  ),
);

function isInitials(word: Word, before: Word | undefined, roster: Roster): boolean {
  if (word.word.length > 1 && roster.initials.has(word.word)) return true;
  if (word.word.length === 1)
    return !/^[IAXYOEU]$/.test(word.raw) && !(before !== undefined && COUNTED.has(before.word));
  return (
    word.word.length < 4 &&
    !acronyms.has(word.word) &&
    (word.raw.includes('.') || word.word.length === 2)
  );
}

const known = (word: Word, roster: Roster): boolean =>
  isGiven(word.word) || onRoster(word.word, roster);

function mayFollow(word: Word, roster: Roster): boolean {
  if (!word.capital) return false;
  if (onRoster(word.word, roster) || roster.family.has(word.word)) return true;
  if (/^\p{Lu}$/u.test(word.raw)) return word.raw !== 'I';
  if (word.initials && !word.raw.includes('.')) return false;
  return !isCommon(word.word);
}

/** The index of the last word of the name that starts at `first`. */
function endOf(place: Place, first: number): number {
  const { words, roster } = place;
  let last = first;
  const start = words[first];
  if (start === undefined) return last;
  // In lower case only a family name of the roster goes on.
  if (!start.capital && !UNCASED.test(start.raw)) {
    const next = words[first + 1];
    return joined(next) &&
      (roster.family.has(next.word) || roster.given.has(next.word)) &&
      !start.possessive &&
      !commonWords.has(next.word)
      ? first + 1
      : first;
  }
  for (let steps = 0; steps < 6; steps += 1) {
    const here = words[last];
    const next = words[last + 1];
    if (here === undefined || next === undefined || here.possessive) break;
    const dotted = here.initials && next.gap === '. ';
    if (!joined(next) && !dotted) break;
    if (
      mayFollow(next, roster) ||
      (next.capital && isParticle(next.word) && !commonWords.has(next.word))
    ) {
      last += 1;
      continue;
    }
    // "María del Carmen", "Femke van den Heuvel"
    let over = last + 1;
    while (over < last + 4 && isParticle(words[over]?.word ?? '') && joined(words[over])) over += 1;
    const beyond = words[over];
    if (
      over === last + 1 ||
      !joined(beyond) ||
      !mayFollow(beyond, roster) ||
      beyond.word.length < 2
    )
      break;
    // "Dulce de León" but not "Axel la Ximena": the name must go on as a family name does.
    if (known(beyond, roster) && !roster.family.has(beyond.word) && !known(here, roster)) break;
    last = over;
  }
  return last;
}

function startsWithParticle({ words, roster }: Place, first: number): number {
  let from = first;
  for (let at = first - 1; at >= first - 3; at -= 1) {
    const word = words[at];
    const after = words[at + 1];
    if (word === undefined || !joined(after) || !isParticle(word.word)) break;
    const whole = roster.people.some(
      ({ family: names }) => names.includes(word.word) && names.includes(words[first]?.word ?? ''),
    );
    if (!whole) break;
    from = at;
  }
  return from;
}

/** Every run of words that may be a name, in order and apart from each other. */
export function nameGroups(place: Place): NameGroup[] {
  const { words, roster, text } = place;
  const groups: NameGroup[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !mayStart(word, place, at)) continue;
    let first = at;
    let last = endOf(place, first);
    // "Nudged Amara": an unknown word that opens the sentence, before a known name, is the verb.
    const next = words[first + 1];
    if (
      last > first &&
      word.opens &&
      next !== undefined &&
      !known(word, roster) &&
      !roster.family.has(word.word) &&
      !curriculumNames.has(word.word) &&
      (known(next, roster) || (word.word.endsWith('ed') && !characterNames.has(word.word)))
    )
      first += 1;
    first = Math.max(startsWithParticle(place, first), (groups.at(-1)?.last ?? -1) + 1);
    // "van den Heuvel, Femke": family name first.
    const given = words[last + 1];
    if (given !== undefined && given.gap === ', ' && given.capital) {
      const family = words.slice(first, last + 1).map((one) => one.word);
      const listed = roster.people.some(
        (one) =>
          one.given.includes(given.word) && family.every((part) => one.family.includes(part)),
      );
      const tabled =
        word.opens &&
        !known(word, roster) &&
        isGiven(given.word) &&
        /^ ?[-–—:(]/.test(text.slice(given.end, given.end + 2));
      if (listed || tabled) last += 1;
    }
    groups.push({ first, last });
    at = last;
  }
  return groups;
}
