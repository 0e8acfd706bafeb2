import { carryPassagesSteps } from '../../shared/passages';
import type { PassageSelector, Placement } from '../../shared/passages/types';
import { lessonText, type LessonText } from '../../shared/text';
import type { Mark, PageMarks } from '../messages/to-page';
import { besidePoint } from './beside-point';

/** A mark at its place in the lesson as it is now. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

interface Placed {
  readonly marks: readonly PlacedMark[];
  /** Marks whose words were removed, beside the letter after which they stood. */
  readonly removed: readonly PlacedMark[];
  /** What became of every note's passage, by note id. */
  readonly placements: Readonly<Record<string, Placement>>;
}

/** Carries every mark from the revision it was made on to the lesson as it is now. */
export function* placeMarks(
  { groups, spans }: PageMarks,
  lesson: LessonText,
): Generator<void, Placed> {
  const marks: PlacedMark[] = [];
  const removed: PlacedMark[] = [];
  const placements: Record<string, Placement> = {};
  for (const group of groups) {
    const standing = group.blocks === null && group.marks.every((mark) => stands(mark, lesson));
    const carried = standing ? group.marks.map(inPlace) : yield* carry(group, lesson);
    for (const [index, placement] of carried.entries()) {
      const mark = group.marks[index];
      if (mark === undefined) continue;
      placements[mark.id] = placement;
      const { start, end, at } = placement;
      if (start !== undefined && end !== undefined) marks.push({ mark, start, end });
      const beside = at === undefined ? null : besidePoint(lesson, at);
      if (beside !== null) removed.push({ mark, ...beside });
    }
    yield;
  }
  for (const span of spans) marks.push({ mark: span, start: span.start, end: span.end });
  return {
    marks: marks.toSorted((a, b) => a.start - b.start || a.end - b.end),
    removed,
    placements,
  };
}

type Group = PageMarks['groups'][number];
type Passaged = Group['marks'][number];

function* carry({ blocks, marks }: Group, lesson: LessonText): Generator<void, Placement[]> {
  const passages: PassageSelector[] = marks.map(({ passage }) => passage);
  const from = blocks === null ? lesson : lessonText([...blocks]);
  yield;
  return yield* carryPassagesSteps(passages, lesson, from);
}

/** Of a mark made on the very revision the page shows: nothing has to be looked for. */
const stands = ({ passage: { quote, position } }: Passaged, { text }: LessonText): boolean =>
  quote.exact !== '' && text.slice(position.start, position.end) === quote.exact;

const inPlace = ({ passage }: Passaged): Placement => ({
  status: 'exact',
  ...passage.position,
  confidence: 1,
});
