import type { LessonText, PlacedBlock } from '../../shared/text/lesson-text';

/** Letters of context on either side, and the longest quotation shown. UTF-16 code units. */
const AROUND = 40;
const LONGEST = 160;

export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The heading it stands under; null above the first. */
  readonly under: string | null;
}

/** Words of a lesson with a little of what stands around them in their paragraph. */
export function wordsInContext(
  { text, blocks }: LessonText,
  { start, end }: { readonly start: number; readonly end: number },
): InContext {
  const block = blocks.findLast((each) => each.start <= start);
  const from = Math.max(block?.start ?? 0, start - AROUND);
  const to = Math.max(end, Math.min(block?.end ?? text.length, end + AROUND));
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const words = text.slice(start, Math.min(end, start + LONGEST));
  return {
    before: from > (block?.start ?? 0) ? before.replace(/^\S*\s/, '… ') : before,
    words: end - start > LONGEST ? `${words.trimEnd()} …` : words,
    after: to < (block?.end ?? to) ? after.replace(/\s\S*$/, ' …') : after,
    under: headingAbove(blocks, start),
  };
}

/** The nearest heading above an offset. */
export function headingAbove(blocks: readonly PlacedBlock[], offset: number): string | null {
  return blocks.findLast(({ kind, end }) => kind === 'heading' && end <= offset)?.text ?? null;
}
