/** A box in CSS pixels of the top document's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Farther apart than the smallest line of text is high, a sample could miss one. CSS pixels. */
const SAMPLE = 12;

export function shifted(box: Box, x: number, y: number): Box {
  return {
    left: box.left + x,
    top: box.top + y,
    right: box.right + x,
    bottom: box.bottom + y,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How far a node's own viewport lies from the top document's: the frames around it. */
export function frameOffset(node: Node): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let view = node.ownerDocument?.defaultView ?? null;
  while (view) {
    const frame = frameElementOf(view);
    if (!frame) break;
    const rect = frame.getBoundingClientRect();
    x += rect.left + frame.clientLeft;
    y += rect.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return { x, y };
}

/** Reading `frameElement` throws across origins in some browsers. */
export function frameElementOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** The first and the last line of a range; null where nothing of it is laid out. */
export function rangeLines(range: Range): { first: Box; last: Box } | null {
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return null;
  const { x, y } = frameOffset(range.startContainer);
  return { first: shifted(first, x, y), last: shifted(last, x, y) };
}

/** What of an element can be seen: its box within the frames it lies in. */
export function visibleBox(element: Element): Box {
  const { x, y } = frameOffset(element);
  return shifted(element.getBoundingClientRect(), x, y);
}

/**
 * Whether sample points of a box lie on a line of text under `root`, from its middle outwards: no
 * for all of them where something of ours hides no word. Sees through our own host. On a very long
 * page each point takes milliseconds: a caller stops when it has looked for long enough.
 */
export function* textUnder(box: Box, root: Element): Generator<boolean> {
  const { x, y } = frameOffset(root);
  const tree = root.getRootNode();
  if (!canHitTest(tree)) return;
  const lines = new Map<Element, Box[]>();
  for (const { left, top } of samplesOf(shifted(box, -x, -y))) {
    const under = tree.elementsFromPoint(left, top).find((other) => root.contains(other));
    const own = under ? (lines.get(under) ?? ownLines(under)) : [];
    if (under) lines.set(under, own);
    const point = { left, top, right: left + 1, bottom: top + 1 };
    yield own.some((line) => overlaps(line, point));
  }
}

function samplesOf({ left, top, right, bottom }: Box): { left: number; top: number }[] {
  const points: { left: number; top: number; away: number }[] = [];
  for (let y = top + 2; y < bottom; y += SAMPLE) {
    for (let x = left + 2; x < right; x += SAMPLE) {
      const away = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
      points.push({ left: x, top: y, away });
    }
  }
  return points.toSorted((a, b) => a.away - b.away);
}

function canHitTest(tree: Node): tree is Node & DocumentOrShadowRoot {
  return 'elementsFromPoint' in tree;
}

/** The line boxes of an element's own text nodes. */
function ownLines(element: Element): Box[] {
  const lines: Box[] = [];
  const range = element.ownerDocument.createRange();
  for (const child of element.childNodes) {
    if (child.nodeType !== 3 || (child.nodeValue ?? '').trim() === '') continue;
    range.selectNodeContents(child);
    lines.push(...range.getClientRects());
  }
  return lines;
}
