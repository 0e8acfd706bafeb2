/** What a block is on the page. `cell` is one table cell; `caption` a table's or figure's caption. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption';

/** One block of a lesson as a surface gives it. */
export interface Block {
  readonly kind: BlockKind;
  /** The words as the reader sees them, whitespace collapsed unless the page preserves it. */
  readonly text: string;
  /** Headings only: 1 to 6. */
  readonly level?: number;
  /** Cells only: their row within their table, from 0. For showing; no part of a revision's id. */
  readonly row?: number;
  /** The surface's own stable id of the element, where it has one. */
  readonly path?: string;
}

/** A block at its place: `text.slice(start, end)` of the lesson is the block's text. */
export interface PlacedBlock extends Block {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A lesson as text. Every offset anywhere in Coachmark is in UTF-16 code units into `text`.
 */
export interface LessonText {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}
