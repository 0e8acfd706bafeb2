/** What is selected inside a lesson, cut to the lesson; null for nothing, or only white space. */
export function selectionIn(root: Element): Range | null {
  const selection = root.ownerDocument.getSelection();
  const tree = root.getRootNode();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = root.ownerDocument.createRange();
  const selected = isShadow(tree) ? composedRange(selection, tree) : selection.getRangeAt(0);
  if (!selected) return null;
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  if (!range.intersectsNode(root)) return null;
  const whole = root.ownerDocument.createRange();
  whole.selectNodeContents(root);
  if (range.compareBoundaryPoints(0, whole) < 0) {
    range.setStart(whole.startContainer, whole.startOffset);
  }
  if (range.compareBoundaryPoints(2, whole) > 0) range.setEnd(whole.endContainer, whole.endOffset);
  return range.collapsed || range.toString().trim() === '' ? null : range;
}

/** Inside a shadow tree `getRangeAt` answers with the tree's host: not the words. */
function composedRange(selection: Selection, shadow: ShadowRoot): StaticRange | null {
  if (!('getComposedRanges' in selection)) return null;
  const range = selection.getComposedRanges({ shadowRoots: [shadow] })[0];
  return range && shadow.contains(range.startContainer) && shadow.contains(range.endContainer)
    ? range
    : null;
}

function isShadow(node: Node): node is ShadowRoot {
  return 'host' in node;
}
