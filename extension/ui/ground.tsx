import type { Signal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { PassageSelector, Placement } from '../../shared/passages/types';
import type { LessonText } from '../../shared/text/lesson-text';
import type { LessonPage } from './host';

/** The text that notes stand in and can be put into, as a view has it at hand. */
export interface Ground {
  /** The shared revision it is; null: the lesson on the tab. */
  readonly revision: string | null;
  /** Null until it is there: a view asks for it only where a note is not at its place. */
  readonly text: LessonText | null;
  /** Words just selected in it. */
  readonly selection: PassageSelector | null;
  readonly headings: LessonPage['headings'];
  /** The note whose new words are being chosen: what is selected meanwhile is for it. */
  readonly choosing: Signal<string | null>;
  /** Brings words into view. */
  readonly show: (range: { readonly start: number; readonly end: number }) => void;
}

const GroundContext = createContext<Ground | null>(null);

interface Props {
  ground: Ground | null;
  children: ComponentChildren;
}

export const GroundProvider = ({ ground, children }: Props) => (
  <GroundContext.Provider value={ground}>{children}</GroundContext.Provider>
);

/** Null where no text is at hand: notes then only say what is known of their place. */
export const useGround = (): Ground | null => useContext(GroundContext);

/** The words at a placement today; null where they are not at hand. */
export function wordsNow(ground: Ground | null, placement: Placement | undefined): string | null {
  if (placement?.start === undefined || placement.end === undefined) return null;
  if (ground?.text) return ground.text.text.slice(placement.start, placement.end);
  return placement.now ?? null;
}
