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
 * How many sample points of a box lie on a line of text under `root`: 0 for a place where
 * something of ours hides no word. Sees through our own host.
 */
export function textUnder(box: Box, root: Element): number {
  const { x, y } = frameOffset(root);
  const local = shifted(box, -x, -y);
  const tree = root.getRootNode();
  if (!canHitTest(tree)) return 0;
  const lines = new Map<Element, Box[]>();
  let covered = 0;
  for (let top = local.top + 2; top < local.bottom; top += SAMPLE) {
    for (let left = local.left + 2; left < local.right; left += SAMPLE) {
      const point = { left, top, right: left + 1, bottom: top + 1 };
      const under = tree.elementsFromPoint(left, top).find((other) => root.contains(other));
      if (!under) continue;
      let own = lines.get(under);
      if (!own) {
        own = ownLines(under);
        lines.set(under, own);
      }
      if (own.some((line) => overlaps(line, point))) covered += 1;
    }
  }
  return covered;
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
