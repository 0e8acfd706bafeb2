import type { PlacedBlock } from '../../shared/text/lesson-text';

/** Blocks that stand together: one list, one table, or a block of its own. */
export interface BlockGroup {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'cells';
  readonly blocks: readonly PlacedBlock[];
}

const kinds = {
  heading: 'heading',
  paragraph: 'paragraph',
  caption: 'paragraph',
  item: 'list',
  cell: 'cells',
} as const;

/** Puts neighboring items into lists and neighboring cells into tables. */
export function blockGroups(blocks: readonly PlacedBlock[]): BlockGroup[] {
  const groups: { kind: BlockGroup['kind']; blocks: PlacedBlock[] }[] = [];
  for (const block of blocks) {
    if (block.text.trim() === '') continue;
    const kind = kinds[block.kind];
    const last = groups.at(-1);
    const joins = kind === 'list' || kind === 'cells';
    if (joins && last?.kind === kind) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}
