import { lessonText, type LessonText } from '../../shared/text';
import type { ReadBlock, Segment } from './block-builder';
import { isText } from './flat-tree';

/**
 * A surface as text, with the way back to its nodes. A snapshot: after a mutation read again, and
 * trust no Range made before it.
 */
export interface PageText {
  readonly lesson: LessonText;
  /** The page holds more words than were read. */
  readonly isCut: boolean;
  /**
   * The nodes that show `[start, end)`. Null when nothing is shown there, when the nodes have left
   * the page or say something else by now, or when the two ends lie in different trees (a frame,
   * a shadow root).
   */
  rangeOf(start: number, end: number): Range | null;
  /** The text a Range covers, without white space the page does not show; null for none of it. */
  offsetsOf(range: Range): { start: number; end: number } | null;
  /** How far below the top of the browser's window a block begins; null where it is not shown. */
  readonly topOf: (block: number) => number | null;
}

/** In steps: a lesson may be long. */
export function* pageText(read: readonly ReadBlock[], isCut: boolean): Generator<void, PageText> {
  const lesson = lessonText(read.map(({ block }) => block));
  yield;
  let shown: ShownNodes | undefined;
  return {
    lesson,
    isCut,
    rangeOf: (start, end) => rangeOf({ lesson, read }, start, end),
    offsetsOf: (range) => offsetsOf((shown ??= shownNodes({ lesson, read })), range),
    topOf: (block) => topOf(read[block]?.segments[0]?.node.parentElement ?? null),
  };
}

function topOf(element: Element | null): number | null {
  if (!element?.isConnected) return null;
  let top = 0;
  for (
    let at: Element | null = element;
    at;
    at = at.ownerDocument.defaultView?.frameElement ?? null
  ) {
    top += at.getBoundingClientRect().top;
  }
  return top;
}

/** Only asked for once something is selected: most readings never are. */
function shownNodes({ lesson, read }: Shown): ShownNodes {
  const shown = new Map<Text, Place[]>();
  for (const [index, { segments }] of read.entries()) {
    const start = lesson.blocks[index]?.start ?? 0;
    for (const segment of segments) {
      const place = { segment, start: start + segment.at };
      const places = shown.get(segment.node);
      if (places) places.push(place);
      else shown.set(segment.node, [place]);
    }
  }
  return shown;
}

/** A segment at its place in the lesson. */
interface Place {
  readonly segment: Segment;
  readonly start: number;
}

interface Shown {
  readonly lesson: LessonText;
  readonly read: readonly ReadBlock[];
}

function rangeOf({ lesson, read }: Shown, start: number, end: number): Range | null {
  if (end <= start) return null;
  const { blocks } = lesson;
  const firstBlock = firstIndex(blocks, (block) => block.end > start);
  const lastBlock = firstIndex(blocks, (block) => block.start >= end) - 1;
  const first = placeIn({ lesson, read }, firstBlock, (segments, from) =>
    firstIndex(segments, ({ at, length }) => from + at + length > start),
  );
  const last = placeIn(
    { lesson, read },
    lastBlock,
    (segments, from) => firstIndex(segments, ({ at }) => from + at >= end) - 1,
  );
  if (!first || !last || last.start < first.start) return null;
  const { node } = first.segment;
  if (!node.isConnected || node.getRootNode() !== last.segment.node.getRootNode()) return null;
  if (!stillSays(first, lesson.text, start, end) || !stillSays(last, lesson.text, start, end))
    return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, first.segment.from + Math.max(0, start - first.start));
  const { from, length } = last.segment;
  range.setEnd(last.segment.node, from + Math.min(length, end - last.start));
  return range;
}

function placeIn(
  { lesson, read }: Shown,
  index: number,
  find: (segments: readonly Segment[], from: number) => number,
): Place | null {
  const block = lesson.blocks[index];
  const segments = read[index]?.segments;
  if (!block || !segments) return null;
  const segment = segments[find(segments, block.start)];
  return segment ? { segment, start: block.start + segment.at } : null;
}

/** An editor may have changed the node since it was read: no Range is better than a wrong one. */
function stillSays({ segment, start }: Place, text: string, from: number, to: number): boolean {
  const low = Math.max(from, start);
  const high = Math.min(to, start + segment.length);
  const now = segment.node.data.slice(low - start + segment.from, high - start + segment.from);
  const then = text.slice(low, high);
  return now === then || plain(now) === plain(then);
}

/** White space is shown in other ways than it is written. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

type ShownNodes = ReadonlyMap<Node, readonly Place[]>;

/** From either end to the first words that are the lesson's: a page may be all selected. */
function offsetsOf(shown: ShownNodes, range: Range): { start: number; end: number } | null {
  const first = firstCovered(shown, range);
  const last = first && lastCovered(shown, range);
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

function firstCovered(shown: ShownNodes, range: Range): Covered | null {
  const walker = textsOf(range);
  const { startContainer, startOffset } = range;
  const child = startContainer.childNodes[startOffset];
  walker.currentNode = child ?? lastWithin(startContainer);
  let node: Node | null = isText(walker.currentNode) ? walker.currentNode : walker.nextNode();
  for (; node && range.comparePoint(node, 0) <= 0; node = walker.nextNode()) {
    const covered = coveredOf(shown, node, range);
    if (covered) return covered;
  }
  return null;
}

function lastCovered(shown: ShownNodes, range: Range): Covered | null {
  const walker = textsOf(range);
  const { endContainer, endOffset } = range;
  const child = endContainer.childNodes[endOffset - 1];
  walker.currentNode = child ? lastWithin(child) : endContainer;
  let node: Node | null = isText(walker.currentNode) ? walker.currentNode : walker.previousNode();
  for (; node && range.comparePoint(node, node.nodeValue?.length ?? 0) >= 0;) {
    const covered = coveredOf(shown, node, range);
    if (covered) return covered;
    node = walker.previousNode();
  }
  return null;
}

const textsOf = ({ commonAncestorContainer: tree }: Range): TreeWalker =>
  (tree.ownerDocument ?? document).createTreeWalker(tree, NodeFilter.SHOW_TEXT);

function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

interface Covered {
  readonly start: number;
  readonly end: number;
}

/** What of one node's shown words lies in the range. */
function coveredOf(shown: ShownNodes, node: Node, range: Range): Covered | null {
  const low = node === range.startContainer ? range.startOffset : 0;
  const high = node === range.endContainer ? range.endOffset : Infinity;
  const parts = (shown.get(node) ?? []).flatMap(({ segment, start }) => {
    const left = Math.max(low, segment.from);
    const right = Math.min(high, segment.from + segment.length);
    const shift = start - segment.from;
    return right > left ? [{ start: left + shift, end: right + shift }] : [];
  });
  const [first] = parts;
  return first ? { start: first.start, end: parts.at(-1)?.end ?? first.end } : null;
}

/** The first index for which `holds` is true, given that it stays true from there on. */
function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
