import type { BlockFacts, ReadBlock, Taken } from './block-builder';
import type { Look } from './look';

/**
 * An element whose start and end are the ends of blocks, with what was read in it. It is what can
 * be read alone: its words hang on nothing outside it but the facts and the style it inherits.
 *
 * Times are counts of marks, never of a clock: what was marked while it was being read is marked
 * still when the reading is done.
 */
export interface Unit {
  readonly element: Element;
  readonly parent: Unit | null;
  /** Units whose nearest unit this is, those of a reading that is under way too. */
  children: Set<Unit>;
  /** What was read in it, in reading order. */
  parts: readonly (ReadBlock | Unit)[];
  outer: BlockFacts;
  facts: BlockFacts;
  look: Look;
  /** Inline and hidden elements that were met in reading it. */
  looks: readonly Look[];
  /** Of its own blocks. */
  own: Taken;
  /** With its children's. */
  all: Taken;
  marked: number;
  readAt: number;
  markedInside: number;
  readInsideAt: number;
}

export const isStale = ({ marked, readAt }: Unit): boolean => marked > readAt;

export const isStaleInside = ({ markedInside, readInsideAt }: Unit): boolean =>
  markedInside > readInsideAt;

export const isUnit = (part: ReadBlock | Unit): part is Unit => 'element' in part;

/** All blocks under a unit, in reading order. */
export function blocksIn(unit: Unit): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const stack: { readonly parts: readonly (ReadBlock | Unit)[]; at: number }[] = [
    { parts: unit.parts, at: 0 },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const part = top.parts[top.at];
    top.at += 1;
    if (part === undefined) stack.pop();
    else if (isUnit(part)) stack.push({ parts: part.parts, at: 0 });
    else blocks.push(part);
  }
  return blocks;
}

export function sumOf(own: Taken, children: Iterable<Unit>): Taken {
  let { opened, bytes } = own;
  for (const { all } of children) {
    opened += all.opened;
    bytes += all.bytes;
  }
  return { opened, bytes };
}
