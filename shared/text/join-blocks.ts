import type { Block, LessonText, PlacedBlock } from './lesson-text';

/** What stands between two blocks in `LessonText.text`. */
const GAP = '\n\n';

/** A lesson from the blocks a surface read, in reading order. */
export function lessonText(blocks: readonly Block[]): LessonText {
  const placed: PlacedBlock[] = [];
  let start = 0;
  for (const [index, block] of blocks.entries()) {
    const end = start + block.text.length;
    placed.push({ ...block, index, start, end });
    start = end + GAP.length;
  }
  return { text: blocks.map((block) => block.text).join(GAP), blocks: placed };
}
