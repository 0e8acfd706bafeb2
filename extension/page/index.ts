import { lessonText, type LessonText } from '../../shared/text';
import type { Segment } from './block-builder';
import { readBlocks } from './read-blocks';

export { createPainter, type Mark, type MarkKind, type Painter } from './paint';
export { pageTheme, type PageTheme } from './page-theme';
export { watchLesson, watchPage, type WatchOptions } from './watch';

/**
 * A surface as text, with the way back to its nodes. A snapshot: after a mutation read again, and
 * trust no Range made before it.
 */
export interface PageText {
  readonly lesson: LessonText;
  /**
   * The nodes that show `[start, end)`. Null when nothing is shown there, when the nodes have left
   * the page, or when the two ends lie in different trees (a frame, a shadow root).
   */
  rangeOf(start: number, end: number): Range | null;
  /** The text a Range covers, without white space the page does not show; null for none of it. */
  offsetsOf(range: Range): { start: number; end: number } | null;
}

/** Reads what is shown under `root`, in DOM order. Changes nothing in the page. */
export function readLesson(root: Element): PageText {
  const read = readBlocks(root);
  const lesson = lessonText(read.map(({ block }) => block));
  const segments: Segment[] = [];
  for (const [index, { segments: own }] of read.entries()) {
    const shift = lesson.blocks[index]?.start ?? 0;
    for (const { node, from, at, length } of own) {
      segments.push({ node, from, at: at + shift, length });
    }
  }
  return {
    lesson,
    rangeOf: (start, end) => rangeOf(segments, start, end),
    offsetsOf: (range) => offsetsOf(segments, range),
  };
}

function rangeOf(segments: readonly Segment[], start: number, end: number): Range | null {
  const first = segments[firstIndex(segments, ({ at, length }) => at + length > start)];
  const last = segments[firstIndex(segments, ({ at }) => at >= end) - 1];
  if (!first || !last || end <= start || last.at < first.at) return null;
  if (!first.node.isConnected || first.node.getRootNode() !== last.node.getRootNode()) return null;
  const startOffset = first.from + Math.max(0, start - first.at);
  const endOffset = last.from + Math.min(last.length, end - last.at);
  // An editor may have shortened the node since it was read: no Range is better than a throw.
  if (startOffset > first.node.length || endOffset > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, startOffset);
  range.setEnd(last.node, endOffset);
  return range;
}

function offsetsOf(
  segments: readonly Segment[],
  range: Range,
): { start: number; end: number } | null {
  const root = range.commonAncestorContainer.getRootNode();
  let start = -1;
  let end = -1;
  for (const { node, from, at, length } of segments) {
    if (node.getRootNode() !== root || !range.intersectsNode(node)) continue;
    const low = node === range.startContainer ? range.startOffset : 0;
    const high = node === range.endContainer ? range.endOffset : node.length;
    const left = Math.max(low, from);
    const right = Math.min(high, from + length);
    if (right <= left) continue;
    if (start < 0) start = at + left - from;
    end = at + right - from;
  }
  return start < 0 ? null : { start, end };
}

/** The first index for which `holds` is true, given that it stays true from there on. */
function firstIndex(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment && holds(segment)) high = middle;
    else low = middle + 1;
  }
  return low;
}
