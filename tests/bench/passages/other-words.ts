import { lessonText, type LessonText } from '../../../shared/text';
import { prose } from './lessons';
import { Random } from './random';
import { Laid, WordIds } from './tracked';

/** A revision some edits apart from the one given, of the same length, so that offsets stand. */
export function withOtherWords({ blocks }: LessonText, n: number): LessonText {
  const other = new Laid(prose(new Random(n), new WordIds(), 100)).lesson.text;
  return lessonText(
    blocks.map((block, index) =>
      index % 20 === n
        ? { ...block, text: other.slice(0, 10).padEnd(10) + block.text.slice(10) }
        : block,
    ),
  );
}
