import type { BlockFacts } from './block-builder';

/** Elements that start a block of their own whatever a style sheet says. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN OL P PRE SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL BODY'
  ).split(' '),
);

/** The longest id of an element that is kept; a page can put anything there. */
const LONGEST_PATH = 500;

export const isAlwaysBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

/** What a block in an element is, where the words around it are `outer`. */
export function factsOf(element: Element, outer: BlockFacts): BlockFacts {
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

export const areSame = (a: BlockFacts, b: BlockFacts): boolean =>
  a === b || (a.kind === b.kind && a.level === b.level && a.row === b.row && a.path === b.path);

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
