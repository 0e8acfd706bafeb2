import { findContactData } from './contact-data';
import { commonOpeners } from './known-names';
import { likelyNames, TITLES } from './likely-names';
import { isWordName, meetsRoster, readRoster, type Roster } from './roster-names';
import type { Finding } from './types';
import { withoutOverlaps } from './without-overlaps';
import { readWords, type Word } from './words';

// What may follow a word that is also a name when it is meant as one: "Mark marked", "Grace still
// hasn't". A plain present or "the" reads as a verb or a noun: "Mark the text", "April is".
const PERSON_VERB =
  /^(?:was|were|wasn['’]t|told|said|asked|wouldn['’]t|got|had|went|kept|gave|took|came|did|didn['’]t|hasn['’]t|wouldn['’]t|couldn['’]t|can['’]t|won['’]t|doesn['’]t|needs|still|share|and|tried|left|lost|made|wrote|read|sat|thinks|wants|\p{L}{2,}ed|no|se|le|\p{L}+ó)$/u;

const AS_OBJECT =
  /^(?:redirect|redirected|told|tell|gave|give|asked|ask|called|helped|help|pulled|moved|with|for|con|a|but|and|y|pero|proud)$/u;

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly roster: Roster;
}

function touches(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return (
    one !== undefined && other !== undefined && /^[ \t-]$/.test(text.slice(one.end, other.start))
  );
}

/** Whether a word that is also a common word is meant as the student here. */
function meansStudent({ text, words, roster }: Place, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word === undefined || !word.capital) return false;
  if (after !== undefined && touches(text, word, after) && after.capital)
    return roster.all.has(after.word);
  if (before !== undefined && /^(?:of|in|the)$/.test(before.word)) return false;
  if (/^[’']s/.test(text.slice(word.end, word.end + 2))) return true;
  if (after !== undefined && touches(text, word, after) && PERSON_VERB.test(after.word))
    return true;
  const joined = before !== undefined && touches(text, before, word);
  return joined && !word.opens && (AS_OBJECT.test(before.word) || isBesideName(words, at, roster));
}

function isBesideName(words: readonly Word[], at: number, roster: Roster): boolean {
  const joiner = words[at - 1]?.word;
  const other = words[at - 2];
  return (
    (joiner === 'and' || joiner === 'y') &&
    other !== undefined &&
    other.capital &&
    roster.given.has(other.word)
  );
}

function isStudent(place: Place, at: number, staff: Roster): boolean {
  const { text, words, roster } = place;
  const word = words[at];
  if (word === undefined) return false;
  const match = meetsRoster(word, roster);
  if (match === undefined) return false;
  const before = words[at - 1];
  if (
    before !== undefined &&
    TITLES.has(before.word) &&
    /^\.?\s$/.test(text.slice(before.end, word.start))
  )
    return false;
  const after = words[at + 1];
  const fullName =
    touches(text, word, after) && after !== undefined && roster.surnames.has(after.word);
  if (staff.all.has(word.word) && !fullName) return false;
  if (match === 'near' && (commonOpeners.has(word.word) || isWordName(word.word))) return false;
  // Someone who only shares the first name: "Amelia Earhart".
  if (
    match !== 'surname' &&
    after !== undefined &&
    touches(text, word, after) &&
    after.capital &&
    after.raw.length > 2 &&
    !/^\p{Lu}+$/u.test(after.raw) &&
    meetsRoster(after, roster) === undefined
  )
    return false;
  if (match === 'surname') return word.capital;
  return isWordName(word.word) || (match === 'near' && word.opens && commonOpeners.has(word.word))
    ? meansStudent(place, at)
    : true;
}

/** An initial before or after, a particle, a comma between surname and given name: one name. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  const lead =
    /(?:^|[\s(])((?:\p{Lu}\.\s|(?:van|von|de|del|bin|al)\s(?:der\s|den\s|la\s)?))$/u.exec(
      text.slice(Math.max(0, start - 12), start),
    );
  const tail = /^ \p{Lu}(?=\.?(?:[\s,;:)!?]|$))/u.exec(text.slice(end, end + 4));
  return { start: start - (lead?.[1]?.length ?? 0), end: end + (tail?.[0].length ?? 0) };
}

/**
 * Finds what may identify a student, or a student's family, in words a teacher is about to share.
 * `roster` and `staff` are full names as the school writes them and stay on the device. Staff, authors
 * and people in the curriculum are left alone. Findings are in the order of the text and do not overlap.
 *
 * Errs on the side of a warning too many for names on the roster, and of silence for names it can only
 * guess from the sentence.
 */
export function findStudentData(
  text: string,
  roster: readonly string[] = [],
  staff: readonly string[] = [],
): Finding[] {
  const known = readRoster(roster);
  const colleagues = readRoster(staff);
  const words = readWords(text);
  const place: Place = { text, words, roster: known };
  const found = findContactData(text, (email) => isStaffEmail(email, colleagues));
  const addName = (first: number, last: number, suggestion: string): void => {
    const from = words[first];
    const to = words[last];
    if (from === undefined || to === undefined) return;
    const span = widen(text, from.start, to.end);
    found.push({ ...span, kind: 'name', suggestion });
  };
  for (let first = 0; first < words.length; first += 1) {
    if (!isStudent(place, first, colleagues)) continue;
    let last = first;
    while (continuesName(place, last)) last += 1;
    addName(first, last, 'a student');
    first = last;
  }
  for (const { first, last, family } of likelyNames(text, words)) {
    if (isStaffWord(words[first], colleagues) || isStaffWord(words[last], colleagues)) continue;
    addName(first, last, family ? 'a family member' : 'a student');
  }
  return withoutOverlaps(found);
}

function isStaffWord(word: Word | undefined, staff: Roster): boolean {
  return word !== undefined && staff.all.has(word.word);
}

function continuesName({ text, words, roster }: Place, at: number): boolean {
  const here = words[at];
  const next = words[at + 1];
  if (here === undefined || next === undefined || !next.capital) return false;
  const between = text.slice(here.end, next.start);
  if (between === ' ') return roster.all.has(next.word);
  return (
    between === ', ' && roster.surnames.has(here.word) && meetsRoster(next, roster) === 'given'
  );
}

function isStaffEmail(email: string, staff: Roster): boolean {
  const parts = email
    .slice(0, email.indexOf('@'))
    .toLowerCase()
    .split(/[._+-]/);
  return parts.some((part) => staff.surnames.has(part));
}
