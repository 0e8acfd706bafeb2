import type { LessonText } from '../../../shared/text';

/** Offsets into the new text; null where the method gives up. */
export type Anchor = { readonly start: number; readonly end: number } | null;

/** A passage as a peer stores it: words, 32 letters of context either side, position. */
export interface Stored {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export interface Peer {
  readonly name: string;
  /** Relative cost: how many passages of a row it is asked for at most. */
  readonly atMost: number;
  /** Readies one new text; then anchors passages of the old one in it. */
  open(from: LessonText, to: LessonText): (passage: Stored) => Anchor | Promise<Anchor>;
}

/** The length of context that Hypothesis keeps, given to every peer. UTF-16 code units. */
const CONTEXT = 32;

export function stored(text: string, { start, end }: NonNullable<Anchor>): Stored {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
