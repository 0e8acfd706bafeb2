import {
  BlockBuilder,
  type BlockFacts,
  type Limit,
  type ReadBlock,
  type WhiteSpace,
} from './block-builder';
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

/** A text node longer than this is taken in pieces. UTF-16 code units. */
const PIECE = 20_000;
/** The longest id of an element that is kept; a page can put anything there. */
const LONGEST_PATH = 500;

/** An element whose children are being read. */
interface Open {
  readonly facts: BlockFacts;
  readonly space: WhiteSpace;
  readonly isVisible: boolean;
  /** Whether its end is the end of a block. */
  readonly ends: boolean;
  readonly children: Iterator<Node>;
}

interface Read {
  readonly blocks: readonly ReadBlock[];
  /** There is more on the page than the limit let in. */
  readonly isCut: boolean;
}

/** The shown text under `root`, block by block; its own stack, so that it can rest anywhere. */
export function* readBlocks(root: Element, limit: Limit): Generator<void, Read> {
  const builder = new BlockBuilder(limit);
  const stack: Open[] = [];
  const enter = (element: Element, outer: BlockFacts): void => {
    const opened = openElement(element, outer, builder);
    if (opened) stack.push(opened);
  };
  enter(root, { kind: 'paragraph' });
  for (let open = stack.at(-1); open && !builder.isFull; open = stack.at(-1)) {
    const { value: child, done } = open.children.next();
    if (done === true) {
      if (open.ends) builder.close();
      stack.pop();
    } else if (isText(child)) {
      const { length } = child;
      for (let start = 0; open.isVisible && start < length; start += PIECE) {
        const end = Math.min(length, start + PIECE);
        builder.add({ node: child, start, end }, open.space, open.facts);
        yield;
      }
    } else if (isElement(child)) {
      enter(child, open.facts);
      yield;
    }
  }
  builder.close();
  return { blocks: builder.blocks, isCut: builder.isFull };
}

/** Begins an element; null where nothing of it is read, and after a line break. */
function openElement(element: Element, outer: BlockFacts, builder: BlockBuilder): Open | null {
  if (element.tagName === 'BR') {
    builder.lineBreak();
    return null;
  }
  if (isSkipped(element) || (element.tagName === 'BUTTON' && outer.kind !== 'heading')) return null;
  const style = shownStyle(element);
  if (style === 'hidden') return null;

  const isBlock = BLOCKS.has(element.tagName) || !INLINE_DISPLAY.test(style?.display ?? '');
  const facts = factsOf(element, outer);
  const ends = isBlock || facts.kind !== outer.kind;
  if (ends) builder.close();
  return {
    facts,
    space: whiteSpaceOf(element, style),
    isVisible: style === null || style.visibility === '' || style.visibility === 'visible',
    ends,
    children: childrenOf(element)[Symbol.iterator](),
  };
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
  const id = element.getAttribute('data-block-id') ?? element.id;
  const path = id.length > LONGEST_PATH ? '' : id;
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
