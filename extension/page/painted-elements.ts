import { isVeryLong } from './very-long';

/** Painted elements beyond which each is no longer named. */
const MOST = 400;

/**
 * What has to stand before `::highlight()` for these ranges to be painted: on a very long page the
 * elements that hold their words, by their place among their siblings, which has to be asked again
 * after a change there. Null elsewhere: rules for all, which hold wherever the page moves its words.
 */
export function selectorsFor(
  document: Document,
  ranges: readonly Range[],
): readonly string[] | null {
  if (ranges.length > MOST || !isVeryLong(document)) return null;
  const selectors = new Map<Element, string>();
  for (const range of ranges) {
    for (const element of holders(range)) {
      if (selectors.size > MOST) return null;
      if (!selectors.has(element)) selectors.set(element, selectorOf(element));
    }
  }
  return [...new Set(selectors.values())].toSorted();
}

/** The elements that hold a range's text: not every browser lets highlights be inherited. */
function* holders(range: Range): Generator<Element> {
  const { commonAncestorContainer: tree, startContainer, endContainer } = range;
  const walker = (tree.ownerDocument ?? document).createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (node.parentElement) yield node.parentElement;
    if (node === endContainer) return;
  }
}

function selectorOf(element: Element): string {
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) place += 1;
  return `${CSS.escape(element.localName)}:nth-child(${place})`;
}
