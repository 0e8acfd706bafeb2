import {
  carryRevisionsSteps,
  type CitedRevision,
  type Placement,
  Vocabulary,
} from '../../shared/passages';
import type { LessonText } from '../../shared/text';

/** Carries passages of several revisions to the lesson as it is now, in small steps. */
export type Carry = (
  revisions: readonly CitedRevision[],
  to: LessonText,
) => Generator<void, Placement[][]>;

/** So many times the texts of one pass: most of them are gone from the page. */
const GONE = 4;

/** Keeps what it has read of the texts for the next time, until most of it is of texts long gone. */
export function createCarrier(): Carry {
  let vocabulary = new Vocabulary();
  /** How many texts of blocks it knew after its first pass. */
  let first = 0;
  return function* carry(revisions, to) {
    const using = vocabulary;
    const placements = yield* carryRevisionsSteps(revisions, to, using);
    first ||= using.texts;
    if (using.texts > GONE * first) {
      vocabulary = new Vocabulary();
      first = 0;
    }
    return placements;
  };
}
