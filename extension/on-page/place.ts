import { carryPassages } from '../../shared/passages';
import type { PassageSelector, Placement } from '../../shared/passages/types';
import { lessonText, type LessonText } from '../../shared/text';
import type { Mark, PageMarks } from '../messages/to-page';

/** A mark at its place in the lesson as it is now. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

interface Placed {
  readonly marks: readonly PlacedMark[];
  /** What became of every note's passage, by note id. */
  readonly placements: Readonly<Record<string, Placement>>;
}

/** Carries every mark from the revision it was made on to the lesson as it is now. */
export function placeMarks({ groups, spans }: PageMarks, lesson: LessonText): Placed {
  const marks: PlacedMark[] = [];
  const placements: Record<string, Placement> = {};
  for (const group of groups) {
    const from = group.blocks === null ? lesson : lessonText([...group.blocks]);
    const passages: PassageSelector[] = group.marks.map(({ passage }) => passage);
    for (const [index, placement] of carryPassages(passages, lesson, from).entries()) {
      const mark = group.marks[index];
      if (mark === undefined) continue;
      placements[mark.id] = placement;
      const { start, end } = placement;
      if (start !== undefined && end !== undefined) marks.push({ mark, start, end });
    }
  }
  for (const span of spans) marks.push({ mark: span, start: span.start, end: span.end });
  return { marks: marks.toSorted((a, b) => a.start - b.start || a.end - b.end), placements };
}
