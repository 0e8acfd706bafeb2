import type { PlacedBlock } from '../../shared/text/lesson-text';

/** Blocks that stand together: one list, one table, or a block of its own. */
export interface BlockGroup {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table';
  readonly blocks: readonly PlacedBlock[];
}

const kinds = {
  heading: 'heading',
  paragraph: 'paragraph',
  caption: 'paragraph',
  item: 'list',
  cell: 'table',
} as const;

/** Puts neighboring items into lists and neighboring cells into tables. */
export function blockGroups(blocks: readonly PlacedBlock[]): BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; blocks: PlacedBlock[] }[] = [];
  for (const block of blocks) {
    if (block.text.trim() === '') continue;
    const kind = kinds[block.kind];
    const last = groups.at(-1);
    if (last?.kind === kind && joins(kind, last.blocks.at(-1), block)) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}

function joins(
  kind: BlockGroup['kind'],
  last: PlacedBlock | undefined,
  block: PlacedBlock,
): boolean {
  // Rows that count from the top again are another table's.
  if (kind === 'table') return (block.row ?? 0) >= (last?.row ?? 0);
  return kind === 'list';
}

/** A table's cells, row by row. A cell that does not say its row has one to itself. */
export function tableRows(cells: readonly PlacedBlock[]): PlacedBlock[][] {
  const rows: PlacedBlock[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (cell.row !== undefined && last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}
