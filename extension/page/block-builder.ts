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

/** Collects the text of one block after another, white space collapsed as the page shows it. */
export class BlockBuilder {
  readonly blocks: ReadBlock[] = [];
  #text = '';
  #segments: { node: Text; from: number; at: number; length: number }[] = [];
  #facts: BlockFacts | null = null;

  /** Ends the open block. The next text opens one. */
  close(): void {
    const text = this.#text.trimEnd();
    if (text !== '' && this.#facts) {
      const segments: Segment[] = [];
      for (const { node, from, at, length } of this.#segments) {
        const left = Math.min(length, text.length - at);
        if (left > 0) segments.push({ node, from, at, length: left });
      }
      this.blocks.push({ block: { ...this.#facts, text }, segments });
    }
    this.#text = '';
    this.#segments = [];
    this.#facts = null;
  }

  lineBreak(): void {
    if (this.#text === '') return;
    this.#text = `${this.#text.replace(/ $/u, '')}\n`;
  }

  add(node: Text, space: WhiteSpace, facts: BlockFacts): void {
    const { data } = node;
    for (let i = 0; i < data.length; i += 1) {
      const char = data.charAt(i);
      const white =
        char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f';
      if (!white || space === 'keep' || (space === 'keep-breaks' && char === '\n')) {
        if (this.#text === '' && white && char !== ' ') continue;
        this.#facts ??= facts;
        this.#push(node, i, char);
      } else if (this.#text !== '' && !/[ \n]$/u.test(this.#text)) {
        this.#push(node, i, ' ');
      }
    }
  }

  #push(node: Text, from: number, char: string): void {
    const last = this.#segments.at(-1);
    const at = this.#text.length;
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += 1;
    } else {
      this.#segments.push({ node, from, at, length: 1 });
    }
    this.#text += char;
  }
}
