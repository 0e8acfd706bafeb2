import type { PassageSelector } from '../../shared/passages/types';
import type { Block } from '../../shared/text/lesson-text';

/** One passage to paint on the page, with what its pin is called; of a note's words one line. */
export interface Mark {
  readonly id: string;
  readonly kind: 'suggestion' | 'note' | 'coach';
  /** What a screen reader says of the pin. */
  readonly label: string;
  /** One line shown on hover or focus, and who can see it. */
  readonly gloss: string;
  readonly who: string;
  readonly shared: boolean;
}

/** Marks that were made on one revision of the lesson. */
export interface MarkGroup {
  /** The revision's text; null where it is the one now on the page. */
  readonly blocks: readonly Block[] | null;
  readonly marks: readonly (Mark & { readonly passage: PassageSelector })[];
}

/** All that is to be painted; suggestion spans are offsets into the text the page last sent. */
export interface PageMarks {
  /** Whether the person here coaches: the toolbar then says Comment. */
  readonly isCoach: boolean;
  /** Whether somebody wrote what she has not seen: a dot on the launcher, never a count. */
  readonly hasNews?: boolean;
  readonly groups: readonly MarkGroup[];
  readonly spans: readonly (Mark & { readonly start: number; readonly end: number })[];
}

/** What the background tells a page's content script. */
export type ToPage =
  | { readonly type: 'to-page/marks' }
  /** Her notes on the text last told, while its suggestions are still being looked for. */
  | { readonly type: 'to-page/notes'; readonly notes: PageMarks }
  | { readonly type: 'to-page/show'; readonly id: string }
  /** Brings words into view that no mark stands on, by their offsets in the text last told. */
  | { readonly type: 'to-page/show-words'; readonly start: number; readonly end: number }
  | { readonly type: 'to-page/resize-card'; readonly height: number }
  | { readonly type: 'to-page/close-card' }
  /** A key she chose for it: into the toolbar beside what is selected. */
  | { readonly type: 'to-page/toolbar' }
  /** The teacher no longer wants this page read. */
  | { readonly type: 'to-page/stop' }
  /** Asks the loader for the key of the lesson its page shows. */
  | { readonly type: 'to-page/here' };

/** What the background tells every open card. */
export interface StateChanged {
  readonly type: 'state/changed';
}

/** What a card frame shows to prove that it is the one that was asked for. */
export interface CardTicket {
  readonly nonce: string;
}
