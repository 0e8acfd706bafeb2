import type { LessonText } from '../../../shared/text';
import {
  both,
  dayDeleted,
  dayInserted,
  dayInsertedFirst,
  daysReversed,
  daysSwapped,
  paragraphsDeleted,
  paragraphsMerged,
  paragraphsMoved,
  paragraphsSplit,
  typography,
  wordsEdited,
  type Edit,
} from './edits';
import { letters, planner, prose, unit } from './lessons';
import { Random } from './random';
import type { Truth } from './score';
import { Laid, WordIds, type TrackedBlock, type TrackedLesson } from './tracked';

/** One lesson before and after, with passages and where they truly stand now. */
export interface Case {
  readonly from: LessonText;
  readonly to: LessonText;
  readonly passages: readonly { start: number; end: number; truth: Truth }[];
}

/**
 * Which passages, if not any dozen words: only lines every day repeats, only what was deleted, one
 * or two words, or the end of one block with the beginning of the next.
 */
type Which = 'recurring' | 'deleted' | 'short' | 'across';

const LESSONS = { prose, letters, planner, unit };

export interface Scenario {
  readonly name: string;
  readonly lesson: keyof typeof LESSONS;
  readonly edit: Edit;
  readonly of: Which | undefined;
}

const RATES = [0, 0.01, 0.05, 0.15];
const MOVES: readonly [string, Edit][] = [
  ['paragraphs moved', paragraphsMoved],
  ['moved + 5 %', both(paragraphsMoved, wordsEdited(0.05))],
  ['split', paragraphsSplit],
  ['split + 5 %', both(paragraphsSplit, wordsEdited(0.05))],
  ['merged', paragraphsMerged],
  ['merged + 5 %', both(paragraphsMerged, wordsEdited(0.05))],
  ['typography', typography],
];
const DAYS: readonly [string, Edit][] = [
  ['a day inserted first', dayInsertedFirst],
  ['a day inserted', dayInserted],
  ['a day deleted', dayDeleted],
  ['two days swapped', daysSwapped],
  ['all days reversed', daysReversed],
];

const COMMON: readonly [string, Edit, Scenario['of']?][] = [
  ...RATES.map((rate): [string, Edit] => [`${100 * rate} % of words edited`, wordsEdited(rate)]),
  ...MOVES,
  ['paragraph deleted', both(paragraphsDeleted, wordsEdited(0.02)), 'deleted'],
];

const PLANNER: readonly [string, Edit, Scenario['of']?][] = DAYS.flatMap(
  ([name, edit]): [string, Edit, Scenario['of']?][] => [
    [`${name}: recurring lines`, edit, 'recurring'],
    [`${name} + 5 %: recurring lines`, both(edit, wordsEdited(0.05)), 'recurring'],
    [name, edit],
  ],
);

const OTHER_PASSAGES: readonly [string, Edit, Scenario['of']?][] = [
  ['5 %: one or two words', wordsEdited(0.05), 'short'],
  ['moved + 5 %: one or two words', both(paragraphsMoved, wordsEdited(0.05)), 'short'],
  ['5 %: across two blocks', wordsEdited(0.05), 'across'],
  ['merged + 5 %: across two blocks', both(paragraphsMerged, wordsEdited(0.05)), 'across'],
];

/** Sections with the same lines and the same headings, told apart by what they hold alone. */
const UNIT: readonly [string, Edit, Scenario['of']?][] = [
  ...COMMON,
  ...OTHER_PASSAGES,
  ['two lessons swapped: recurring lines', daysSwapped, 'recurring'],
  ['two lessons swapped + 5 %', both(daysSwapped, wordsEdited(0.05))],
  ['all lessons reversed: recurring lines', daysReversed, 'recurring'],
];

export const SCENARIOS: readonly Scenario[] = [
  ...COMMON.map(([name, edit, of]): Scenario => ({ lesson: 'letters', name, edit, of })),
  ...[...COMMON, ...OTHER_PASSAGES].map(([name, edit, of]): Scenario => ({
    lesson: 'prose',
    name,
    edit,
    of,
  })),
  ...UNIT.map(([name, edit, of]): Scenario => ({ lesson: 'unit', name, edit, of })),
  ...[...COMMON, ...PLANNER].map(([name, edit, of]): Scenario => ({
    lesson: 'planner',
    name,
    edit,
    of,
  })),
];

/** Fewer standing words than this, and it is anyone's guess where the passage is. */
const STANDING = 0.4;

/** A lesson of about `size` UTF-16 code units and at most `count` passages of it. */
export function makeCase(
  { lesson, edit, of }: Scenario,
  { seed, size, count }: { seed: number; size: number; count: number },
): Case {
  const random = new Random(seed);
  const ids = new WordIds();
  const before = LESSONS[lesson](random, ids, size);
  const after = edit(before, random, ids);
  const from = new Laid(before);
  const to = new Laid(after);
  const passages: Case['passages'][number][] = [];
  const blocks = before.filter((block) => (of === 'recurring' ? block.recurs : true));
  const choose = (): number[] => {
    if (of === 'across') return somewhereAcross(before, random);
    return somePassage(random.pick(blocks), random, of);
  };
  for (let tries = 0; tries < 20 * count && passages.length < count; tries += 1) {
    const words = choose();
    const place = from.hull(words);
    if (!place) continue;
    const standing = to.standing(words);
    if (of === 'deleted' ? standing > 0 : standing < STANDING) continue;
    passages.push({ ...place, truth: to.hull(words) });
  }
  return { from: from.lesson, to: to.lesson, passages };
}

/** About 60 letters in a row of one block, or a word or two; all of a recurring line. */
function somePassage({ words }: TrackedBlock, random: Random, of: Scenario['of']): number[] {
  if (of === 'recurring') return words.map(({ id }) => id);
  const wanted = of === 'short' ? 1 + random.below(2) : 3 + random.below(12);
  const length = Math.min(words.length, wanted);
  const at = random.below(words.length - length + 1);
  return words.slice(at, at + length).map(({ id }) => id);
}

function somewhereAcross(lesson: TrackedLesson, random: Random): number[] {
  const at = random.below(lesson.length - 1);
  const before = lesson[at]?.words.slice(-2 - random.below(8)) ?? [];
  const after = lesson[at + 1]?.words.slice(0, 2 + random.below(8)) ?? [];
  return [...before, ...after].map(({ id }) => id);
}
