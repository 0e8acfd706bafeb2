import type { LessonText } from './lesson-text';
import { normalise } from './normalise';

/**
 * What a revision's hash is taken over. Canonical: two devices that read the same words in the
 * same structure get the same bytes, whatever quotes, dashes, spaces or empty blocks their pages
 * were written with. Changing this form gives every lesson a new revision.
 */
export function normalisedBlocks(lesson: LessonText): string {
  const rows: [string, number, string][] = [];
  for (const block of lesson.blocks) {
    const { text } = normalise(block.text);
    if (text !== '') rows.push([block.kind, block.level ?? 0, text]);
  }
  return JSON.stringify(rows);
}
