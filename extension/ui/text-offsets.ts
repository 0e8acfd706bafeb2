/** The element that holds one block's words; it knows at which offset of the lesson they begin. */
const BLOCK = '[data-start]';

/** The lesson's own text nodes in a block, without the numbers we put between them. */
function textNodes(block: Element): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT, {
    acceptNode: ({ parentElement }) =>
      parentElement?.closest('.cm-ref') === null
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
  });
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

const startOf = (block: Element): number => Number(block.getAttribute('data-start'));

/** The ranges, one for each text node touched, of the lesson's text from `start` to `end`. */
export function rangesOf(root: Element, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const block of root.querySelectorAll(BLOCK)) {
    let at = startOf(block);
    for (const node of textNodes(block)) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, node.length);
      if (from < to) {
        const range = root.ownerDocument.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
      at += node.length;
    }
  }
  return ranges;
}

/** The offsets of a selection in the lesson's text; null where it holds none of it. */
export function offsetsOf(root: Element, range: Range): { start: number; end: number } | null {
  let start = Infinity;
  let end = -Infinity;
  for (const block of root.querySelectorAll(BLOCK)) {
    if (!range.intersectsNode(block)) continue;
    let at = startOf(block);
    for (const node of textNodes(block)) {
      if (range.intersectsNode(node)) {
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        if (from < to) {
          start = Math.min(start, at + from);
          end = Math.max(end, at + to);
        }
      }
      at += node.length;
    }
  }
  return start < end ? { start, end } : null;
}
