import type { PageText } from '../../../../extension/page';

/**
 * In what two readings of the same page differ, if in anything. A browser counts a table's rows as
 * the standard says; not everything that stands in for one does.
 */
export function difference(
  one: PageText,
  other: PageText,
  { countsRows }: { countsRows: boolean },
): string | null {
  const told = (name: string, value: unknown): unknown =>
    name === 'row' && !countsRows ? undefined : value;
  const blocks = JSON.stringify(one.lesson.blocks, told);
  const others = JSON.stringify(other.lesson.blocks, told);
  if (blocks !== others) return `read ${blocks}, is ${others}`;
  if (one.lesson.text !== other.lesson.text || one.isCut !== other.isCut) return 'another text';
  const { text } = one.lesson;
  const spans = one.lesson.blocks.flatMap(({ start, end }) => [
    [start, end] as const,
    [start + ((end - start) >> 1), end] as const,
    [start, Math.min(text.length, end + 5)] as const,
  ]);
  for (const [start, end] of spans) {
    const range = one.rangeOf(start, end);
    const known = other.rangeOf(start, end);
    if (!areSame(range, known)) return `another place for ${start} to ${end}`;
    if (range === null || known === null) continue;
    const offsets = JSON.stringify(one.offsetsOf(range));
    if (offsets !== JSON.stringify(other.offsetsOf(known))) return `other offsets: ${offsets}`;
  }
  return null;
}

const areSame = (one: Range | null, other: Range | null): boolean =>
  one?.startContainer === other?.startContainer &&
  one?.startOffset === other?.startOffset &&
  one?.endContainer === other?.endContainer &&
  one?.endOffset === other?.endOffset;
