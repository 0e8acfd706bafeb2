import { bareNumbers, contactData } from './contact-data';
import { healthWords } from './health-data';
import { placeNames, placesOrNames } from './lexicon/curriculum';
import { wordNames } from './lexicon/word-names';
import { ENOUGH, type Evidence, evidenceFor, topicOf } from './name-evidence';
import { isGiven, isWordy, type NameGroup, nameGroups, type Place } from './name-groups';
import { readRoster, type Roster } from './roster-names';
import { standIns } from './stand-ins';
import type { Finding } from './types';
import { withoutOverlaps } from './without-overlaps';
import { readWords } from './words';

interface Judged {
  readonly group: NameGroup;
  readonly evidence: Evidence;
}

/** What stands between two names of a list. */
const LISTS = /^(?:\s?[,/&+]\s?|,? (?:and|or|y|e|o|u|&|with|con) |, )$/u;

/** "Sierra Leone, Georgia and Chad", but not "Georgia and Chad", nor anybody of the roster. */
function arePlaces({ words }: Place, list: readonly Judged[]): boolean {
  const named = list.map(({ group }) => words.slice(group.first, group.last + 1));
  return (
    list.length > 1 &&
    list.every(({ evidence }) => !evidence.isRoster) &&
    named.flat().every(({ word }) => placeNames.has(word) || placesOrNames.has(word)) &&
    named.some((one) => one.some(({ word }) => !isGiven(word) && !wordNames.has(word)))
  );
}

/** A list is of one kind: beside a student stand students, beside an author authors, beside a place places. */
function withNeighbors(place: Place, judged: readonly Judged[]): number[] {
  const { text, words } = place;
  const points = judged.map(({ evidence }) => evidence.points);
  const linked = judged.map((one, at) => {
    const next = judged[at + 1];
    const from = words[one.group.last];
    const to = next === undefined ? undefined : words[next.group.first];
    if (from === undefined || to === undefined || to.start - from.end > 60) return false;
    // "Dax (late), Kimora (no book)"
    return LISTS.test(
      text.slice(from.end, to.start).replace(/^(?:['’]s?)? ?\([^)]{0,40}\)|^\./, ''),
    );
  });
  const lend = (at: number, from: number): void => {
    const own = judged[at];
    const other = judged[from];
    if (own === undefined || other === undefined || own.evidence.excluded) return;
    const first = words[own.group.first];
    if (first === undefined) return;
    if (other.evidence.excluded) {
      if (!own.evidence.isRoster) points[at] = (points[at] ?? 0) - 1.5;
      return;
    }
    const mayBeNamed = first.capital || (isGiven(first.word) && !isWordy(first.word));
    if ((points[from] ?? 0) >= ENOUGH && mayBeNamed && (points[at] ?? 0) > -1)
      points[at] = Math.max(points[at] ?? 0, (points[at] ?? 0) + 2);
    else if (own.evidence.isRoster && other.evidence.isRoster) points[at] = (points[at] ?? 0) + 1;
  };
  let begin = 0;
  linked.forEach((goesOn, end) => {
    if (goesOn) return;
    if (arePlaces(place, judged.slice(begin, end + 1)))
      for (let at = begin; at <= end; at += 1) points[at] = (points[at] ?? 0) - 4;
    begin = end + 1;
  });
  for (let at = 1; at < judged.length; at += 1) if (linked[at - 1] === true) lend(at, at - 1);
  for (let at = judged.length - 2; at >= 0; at -= 1) if (linked[at] === true) lend(at, at + 1);
  return points;
}

function* unspacedNames({ text, roster }: Place): Generator<{ start: number; end: number }> {
  for (const name of roster.unspaced)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      yield { start: at, end: at + name.length };
}

function isStaffEmail(email: string, staff: Roster): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  if (/student|alumno|estudiante/.test(domain)) return false;
  const parts = local.split(/[._+-]/).map((part) => part.replace(/\d+$/, ''));
  return staff.people.some(({ given, family }) => {
    const hasFamily = parts.some((part) => family.includes(part));
    const rest = parts.filter((part) => part !== '' && !family.includes(part));
    const isHers = (part: string): boolean =>
      given.some((name) => name === part || name[0] === part) ||
      (given.length === 0 && !isGiven(part));
    if (hasFamily) return rest.every(isHers);
    // rlindqvist, devinm
    const whole = parts.join('');
    return (
      family.some((last) =>
        given.some(
          (first) =>
            whole === `${first[0] ?? ''}${last}` ||
            whole === `${first}${last}` ||
            whole === `${first}${last[0] ?? ''}` ||
            whole === `${last}${first[0] ?? ''}`,
        ),
      ) ||
      (parts.length === 1 && given.includes(whole))
    );
  });
}

/** How sure to be before something is said. */
interface Care {
  /** Points a name must have that the roster holds, and one that it does not. */
  readonly roster: number;
  readonly likely: number;
  readonly health: boolean;
}

const NOTE: Care = { roster: ENOUGH, likely: ENOUGH, health: true };
/** In a lesson's text stand authors, characters and the people of word problems. */
const LESSON: Care = { roster: 3, likely: 5, health: false };

function find(text: string, roster: Roster, staff: Roster, care: Care): Finding[] {
  const words = readWords(text);
  const place: Place = { text, words, roster, staff };
  const topic = topicOf(text, words);
  const { student, relative, leftOut } = standIns[topic.spanish ? 'es' : 'en'];
  const judged = nameGroups(place).map((group) => ({
    group,
    evidence: evidenceFor(place, topic, group),
  }));
  const points = withNeighbors(place, judged);
  const names: Finding[] = Array.from(unspacedNames(place), ({ start, end }) => ({
    start,
    end,
    kind: 'name',
    suggestion: student,
  }));
  judged.forEach(({ group, evidence }, at) => {
    const enough = evidence.isRoster ? care.roster : care.likely;
    const first = words[group.first];
    const last = words[group.last];
    if (
      evidence.excluded ||
      (points[at] ?? 0) < enough ||
      first === undefined ||
      last === undefined
    )
      return;
    names.push({
      start: first.start,
      end: last.end,
      kind: 'name',
      suggestion: evidence.isFamily ? relative : student,
    });
  });
  const contacts = [...contactData(text, leftOut, (email) => isStaffEmail(email, staff))];
  const found = [...contacts, ...names];
  if (names.length > 0) {
    found.push(...bareNumbers(text, leftOut));
    if (care.health)
      for (const span of healthWords(text))
        found.push({ ...span, kind: 'health', suggestion: leftOut });
  }
  return withoutOverlaps(found);
}

/**
 * Finds what may identify a student, or a student's family, in words a teacher is about to share.
 * `roster` and `staff` are full names as the school writes them and stay in memory. Staff, authors and people
 * in the curriculum are left alone. Findings are in the order of the text and do not overlap.
 */
export function findStudentData(
  text: string,
  roster: readonly string[] = [],
  staff: readonly string[] = [],
): Finding[] {
  return find(text, readRoster(roster), readRoster(staff), NOTE);
}

/**
 * The same for the text of a lesson, where many names are an author's: only names on the roster, and what
 * is sure without it.
 */
export function findInLesson(
  text: string,
  roster: readonly string[] = [],
  staff: readonly string[] = [],
): Finding[] {
  return find(text, readRoster(roster), readRoster(staff), LESSON);
}
