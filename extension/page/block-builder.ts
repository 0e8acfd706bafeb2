import type { Block, BlockKind } from '../../shared/text';

/** Text shown unchanged: `length` units of `node` from offset `from` stand at `at`. */
export interface Segment {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

export interface ReadBlock {
  readonly block: Block;
  /** `at` counts from the block's start; rising, never overlapping. */
  readonly segments: readonly Segment[];
}

/** How a text node's white space is shown: CSS `white-space-collapse`, near enough. */
export type WhiteSpace = 'collapse' | 'keep' | 'keep-breaks';

export interface BlockFacts {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly row?: number;
  readonly path?: string;
}

/** A text node's words from offset `start` up to `end`. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** How much of a lesson is taken. */
export interface Limit {
  readonly blocks: number;
  /** Of all blocks as JSON in UTF-8, near enough and never more. */
  readonly bytes: number;
}

/** What a reading has taken so far, of what it may take. */
export class Budget {
  readonly limit: Limit;
  blocks = 0;
  /** Blocks that were begun; one of nothing but kept spaces ends as none. */
  opened = 0;
  bytes = 0;
  /** Nothing more is taken: there were more words than the limit lets in. */
  isFull = false;

  constructor(limit: Limit) {
    this.limit = limit;
  }

  /** What was read before and is taken over as it is. */
  add({ opened, bytes }: Taken): void {
    this.blocks += opened;
    this.opened += opened;
    this.bytes += bytes;
  }

  /** In whatever order it was taken: no limit can have been met on the way. */
  get isWithin(): boolean {
    const { blocks, bytes } = this.limit;
    return !this.isFull && this.opened <= blocks && this.bytes <= bytes;
  }
}

export interface Taken {
  readonly opened: number;
  readonly bytes: number;
}

/** What a block takes as JSON besides its text and path, at most. */
const BLOCK_BYTES = 64;

const LINE = '\n';

/** Collects the text of one block after another, white space collapsed as the page shows it. */
export class BlockBuilder {
  opened = 0;
  bytes = 0;
  readonly #budget: Budget;
  readonly #emit: (block: ReadBlock) => void;
  /** Pieces, not one growing string: a page may hold all its words in one block. */
  #pieces: string[] = [];
  #length = 0;
  #segments: { node: Text; from: number; at: number; length: number }[] = [];
  #facts: BlockFacts | null = null;

  constructor(budget: Budget, emit: (block: ReadBlock) => void) {
    this.#budget = budget;
    this.#emit = emit;
  }

  /** Ends the open block. The next text opens one. */
  close(): void {
    const text = this.#pieces.join('').trimEnd();
    if (text !== '' && this.#facts) {
      const segments: Segment[] = [];
      for (const { node, from, at, length } of this.#segments) {
        const left = Math.min(length, text.length - at);
        if (left > 0) segments.push({ node, from, at, length: left });
      }
      this.#emit({ block: { ...this.#facts, text }, segments });
      this.#budget.blocks += 1;
    }
    this.#pieces = [];
    this.#length = 0;
    this.#segments = [];
    this.#facts = null;
  }

  lineBreak(): void {
    const last = this.#pieces.pop();
    if (last === undefined) return;
    const kept = last.endsWith(' ') ? last.slice(0, -1) : last;
    this.#pieces.push(kept, LINE);
    this.#length += kept.length - last.length + 1;
  }

  add({ node, start, end }: Piece, space: WhiteSpace, facts: BlockFacts): void {
    const { data } = node;
    const collapses = (code: number): boolean =>
      isWhite(code) && space !== 'keep' && (space !== 'keep-breaks' || code !== 0x0a);
    let at = start;
    const budget = this.#budget;
    while (at < end && !budget.isFull) {
      const code = data.charCodeAt(at);
      if (collapses(code)) {
        if (this.#length > 0 && !/[ \n]$/u.test(this.#pieces.at(-1) ?? ''))
          this.#take(node, at, ' ', 1);
        at += 1;
        continue;
      }
      // What is kept before the first word indents it; breaks there show nothing.
      if (this.#length === 0 && isWhite(code) && code !== 0x20) {
        at += 1;
        continue;
      }
      if (!this.#opens(facts)) return;
      let past = at;
      let bytes = 0;
      while (past < end) {
        const next = data.charCodeAt(past);
        const isBetweenWords =
          next === 0x20 && past + 1 < end && !isWhite(data.charCodeAt(past + 1));
        if (collapses(next) && !isBetweenWords) break;
        const more = bytesOf(next);
        if (budget.bytes + bytes + more > budget.limit.bytes) break;
        bytes += more;
        past += 1;
      }
      budget.isFull = past === at;
      if (budget.isFull) return;
      this.#take(node, at, data.slice(at, past), bytes);
      at = past;
    }
  }

  /** Whether there is a block to add to, or room for one more. */
  #opens(facts: BlockFacts): boolean {
    if (this.#facts) return true;
    const budget = this.#budget;
    const bytes = BLOCK_BYTES + 6 * (facts.path?.length ?? 0);
    budget.isFull =
      budget.blocks >= budget.limit.blocks || budget.bytes + bytes > budget.limit.bytes;
    if (budget.isFull) return false;
    this.opened += 1;
    budget.opened += 1;
    this.#facts = facts;
    this.#count(bytes);
    return true;
  }

  #take(node: Text, from: number, piece: string, bytes: number): void {
    const last = this.#segments.at(-1);
    const at = this.#length;
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += piece.length;
    } else {
      this.#segments.push({ node, from, at, length: piece.length });
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#count(bytes);
  }

  #count(bytes: number): void {
    this.bytes += bytes;
    this.#budget.bytes += bytes;
  }
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

/** Of one UTF-16 code unit in JSON: a quote, a backslash and a line break are escaped. */
function bytesOf(code: number): number {
  if (code < 0x80) return code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : 1;
  // A lone surrogate is written as an escape; of a pair, each half is two.
  return code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 6 : 3;
}
