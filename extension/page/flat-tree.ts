import { isFrame } from './frame-body';
import { insideOf } from './look';
import { isClosedDetails } from './shown';

/** What is shown inside an element: its shadow tree, its slotted nodes, its frame's page. */
export function childrenOf(element: Element): Iterable<Node> {
  const inside = insideOf(element);
  if (isFrame(element)) return inside ? [inside] : [];
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (isClosedDetails(element)) {
    return [...element.children].filter((child) => child.tagName === 'SUMMARY').slice(0, 1);
  }
  return (inside ?? element).childNodes;
}

/** The node inside which a node is shown: the way back from `childrenOf`. */
export function shownIn(node: Node): Node | null {
  if ((isElement(node) || isText(node)) && node.assignedSlot) return node.assignedSlot;
  if (node.parentNode) return node.parentNode;
  if (isShadowRoot(node)) return node.host;
  return isDocument(node) ? frameOf(node) : null;
}

function frameOf({ defaultView }: Document): Element | null {
  try {
    return defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

export function isSlot(node: Node): node is HTMLSlotElement {
  return isElement(node) && node.tagName === 'SLOT' && 'assignedNodes' in node;
}

export function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

/** By node type, not instanceof: a frame's nodes have the frame's own constructors. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

export function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}
