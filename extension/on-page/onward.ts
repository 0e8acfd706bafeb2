import { describePassage } from '../../shared/passages/describe';
import type { PassageSelector, Placement } from '../../shared/passages/types';
import type { LessonText } from '../../shared/text';
import type { Carry } from './carrier';

const GONE: Placement = { status: 'orphan', confidence: 0 };

/**
 * Where passages of any revisions stand in `to`, by where they stood in the text before it: one text
 * to go through however many revisions there are. For the moment only: over many small changes what
 * is carried from change to change may drift, which what is carried from its own revision does not.
 */
export function* carryOnward(
  before: { readonly lesson: LessonText; readonly placements: readonly (readonly Placement[])[] },
  to: LessonText,
  carry: Carry,
): Generator<void, Placement[][]> {
  const { lesson } = before;
  const selectors: PassageSelector[] = [];
  for (const placements of before.placements) {
    for (const placement of placements) {
      const stood = standing(placement);
      if (stood) selectors.push(describePassage(lesson, stood.start, stood.end));
    }
    yield;
  }
  const [carried = []] = yield* carry([{ selectors, from: lesson }], to);
  const next = carried.values();
  return before.placements.map((placements) =>
    placements.map((placement) => {
      const now = standing(placement) && next.next().value;
      if (!now || now.start === undefined || now.end === undefined) return GONE;
      return placement.start === undefined ? { ...GONE, at: now.end } : now;
    }),
  );
}

/** Its words; of words that are gone the letter after which they stood. */
function standing({ start, end, at }: Placement): { start: number; end: number } | null {
  if (start !== undefined && end !== undefined) return { start, end };
  return at === undefined || at === 0 ? null : { start: at - 1, end: at };
}
