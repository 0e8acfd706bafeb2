import { BlockBuilder, type BlockFacts, type ReadBlock } from './block-builder';
import { frameBody } from './frame-body';
import { isClosedDetails, isSkipped, shownStyle, whiteSpaceOf } from './shown';

/** Elements that start a block of their own whatever a style sheet says. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN OL P PRE SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL BODY'
  ).split(' '),
);
const INLINE_DISPLAY = /^(?:inline|contents|ruby|none|$)/u;

/** The shown text under `root`, block by block. */
export function readBlocks(root: Element): ReadBlock[] {
  const builder = new BlockBuilder();
  readElement(root, { kind: 'paragraph' }, builder);
  builder.close();
  return builder.blocks;
}

function readElement(element: Element, outer: BlockFacts, builder: BlockBuilder): void {
  if (element.tagName === 'BR') {
    builder.lineBreak();
    return;
  }
  if (isSkipped(element) || (element.tagName === 'BUTTON' && outer.kind !== 'heading')) return;
  const style = shownStyle(element);
  if (style === 'hidden') return;

  const isBlock = BLOCKS.has(element.tagName) || !INLINE_DISPLAY.test(style?.display ?? '');
  const facts = factsOf(element, outer);
  if (isBlock || facts.kind !== outer.kind) builder.close();
  const space = whiteSpaceOf(element, style);
  const isVisible = style === null || style.visibility === '' || style.visibility === 'visible';
  for (const child of childrenOf(element)) {
    if (isText(child)) {
      if (isVisible) builder.add(child, space, facts);
    } else if (isElement(child)) {
      readElement(child, facts, builder);
    }
  }
  if (isBlock || facts.kind !== outer.kind) builder.close();
}

/** What is shown inside an element: its shadow tree, its slotted nodes, its frame's page. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
    const body = frameBody(element);
    return body ? [body] : [];
  }
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (isClosedDetails(element)) {
    return [...element.children].filter((child) => child.tagName === 'SUMMARY').slice(0, 1);
  }
  return (element.shadowRoot ?? element).childNodes;
}

function factsOf(element: Element, outer: BlockFacts): BlockFacts {
  const path = element.getAttribute('data-block-id') ?? element.id;
  const own = path === '' ? outer.path : path;
  const withPath = own === undefined ? {} : { path: own };
  const level = headingLevel(element);
  if (level !== null) return { kind: 'heading', level, ...withPath };
  switch (element.tagName) {
    case 'LI':
    case 'DT':
    case 'DD':
      return { kind: 'item', ...withPath };
    case 'TD':
    case 'TH':
      return { kind: 'cell', ...rowOf(element), ...withPath };
    case 'CAPTION':
    case 'FIGCAPTION':
      return { kind: 'caption', ...withPath };
    default:
      return path === '' ? outer : { ...outer, path };
  }
}

/** Where a cell's row stands in its own table. */
function rowOf(cell: Element): { row?: number } {
  const row = cell.closest('tr')?.rowIndex ?? -1;
  return row < 0 ? {} : { row };
}

function headingLevel(element: Element): number | null {
  const byTag = /^H([1-6])$/u.exec(element.tagName)?.[1];
  if (byTag !== undefined) return Number(byTag);
  if (element.getAttribute('role') !== 'heading') return null;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return Number.isInteger(level) && level >= 1 ? Math.min(6, level) : 2;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.tagName === 'SLOT' && 'assignedNodes' in element;
}

/** By node type, not instanceof: a frame's nodes have the frame's own constructors. */
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
