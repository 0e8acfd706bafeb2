import { commonOpeners, curriculumNames } from './known-names';
import type { Word } from './words';

// A first name without a roster: only where the sentence treats it as a student.

const AFTER: ReadonlySet<string> = new Set(
  (
    "struggled asked said tried got had went finished forgot missed cried needs hasn't wouldn't couldn't can't didn't won't doesn't isn't wasn't still kept keeps told gave solved noticed explained answered raised refused moved left sat helped wrote read drew shared copied lost turned started stopped seemed looked seems was ended did came " +
    'no entendio copio escribio dijo pregunto explico discutio'
  ).split(' '),
);

const BEFORE: ReadonlySet<string> = new Set(
  'redirect redirected pulled seat moved cold-called called told tell gave give helped help remind reminded reteach paired between conference conferenced asked praise praised'.split(
    ' ',
  ),
);

const BELONGINGS: ReadonlySet<string> = new Set(
  'iep 504 mom mother dad father mama parents parent sister brother aunt uncle grandma grandmother guardian seat paper draft notebook score grade behavior behaviour accommodations aide desk medication diagnosis attendance family'.split(
    ' ',
  ),
);

const FAMILY: ReadonlySet<string> = new Set(
  'mom mother dad father mama papa parent sister brother aunt uncle grandma grandmother grandpa grandfather cousin guardian madre padre tia tio abuela hermana hermano senora'.split(
    ' ',
  ),
);

export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr coach principal professor prof maestra maestro profesor profesora don dona sir lady king queen president mayor saint st'.split(
    ' ',
  ),
);

const PLACE: ReadonlySet<string> = new Set(['of', 'in', 'the', 'en']);

function couldBeName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.capital &&
    word.raw.length > 2 &&
    !/^\p{Lu}+$/u.test(word.raw) &&
    !commonOpeners.has(word.word) &&
    !curriculumNames.has(word.word)
  );
}

/** Indexes of words, first and last, that read like a student's or a relative's name. */
export function* likelyNames(
  text: string,
  words: readonly Word[],
): Generator<{ first: number; last: number; family: boolean }> {
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (word === undefined || !couldBeName(word)) continue;
    let last = first;
    while (couldBeName(words[last + 1]) && isNextTo(text, words[last], words[last + 1])) last += 1;
    const before = words[first - 1];
    const end = words[last]?.end ?? word.end;
    const after = words[last + 1];
    const nextTo = before !== undefined && /^[\s,.]{1,3}$/.test(text.slice(before.end, word.start));
    const curriculum =
      (nextTo && (TITLES.has(before.word) || curriculumNames.has(before.word))) ||
      (after !== undefined && curriculumNames.has(after.word));
    if (!curriculum) {
      const possessive = /^[’']s/.test(text.slice(end, end + 2));
      const follows = text.slice(end, after?.start ?? end).trim() === '';
      const family = nextTo && FAMILY.has(before.word);
      const acts =
        !possessive &&
        !(nextTo && PLACE.has(before.word)) &&
        follows &&
        after !== undefined &&
        (AFTER.has(after.word.replace('’', "'")) || /[^e]ió$|[^aeiou]ó$/.test(after.raw));
      const owns = possessive && after !== undefined && BELONGINGS.has(after.word);
      const isGiven =
        nextTo && BEFORE.has(before.word) && !text.slice(before.end, word.start).includes('.');
      const proud =
        /(?:proud of|worked? with|check(?:ed)? in with|grupo de|respuestas de|off task:[^.\n]{0,80})\s*$/i.test(
          text.slice(Math.max(0, word.start - 100), word.start),
        );
      const remark = /^\s\((?!\d{4})[a-z]{3,12}!?\)/.test(text.slice(end, end + 18));
      if (family || acts || owns || isGiven || proud || remark) yield { first, last, family };
    }
    first = last;
  }
}

function isNextTo(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';
}
