import type { MarkKind } from '../page/paint';

/** Every word the overlay shows, in the language of the reader. */
export interface OverlayText {
  /** Names the region for screen readers. */
  readonly region: string;
  readonly toolbar: string;
  readonly reflect: string;
  readonly askCoach: string;
  readonly strategies: string;
  /** The card frame's title. */
  readonly card: string;
  readonly close: string;
}

/** One line shown on hover or focus: what the note says first, and who can see it. */
export interface PinGloss {
  readonly text: string;
  readonly who: string;
  readonly isPrivate: boolean;
}

export interface Pin {
  readonly id: string;
  readonly kind: MarkKind;
  readonly range: Range;
  /** Kind, quoted words and audience, as one sentence for a screen reader. */
  readonly label: string;
  readonly gloss: PinGloss | null;
  /** Its words are gone: it marks where they stood, and none are painted. */
  readonly isRemoved?: true;
}

export interface LauncherState {
  readonly label: string;
  /** The kind of what is new since the last look; a dot, never a count. */
  readonly news: MarkKind | null;
}

export interface CardRequest {
  /** Must begin with the overlay's `frameUrl`. */
  readonly src: string;
  readonly kind: MarkKind;
  /** Beside this pin, else beside this passage, else as a sheet. */
  readonly pin?: string;
  readonly range?: Range;
  /** CSS pixels before the frame has said its own height. */
  readonly height?: number;
}

/** What people do in the overlay. Ranges are copies; read their offsets at once. */
export interface OverlayEvents {
  reflect(range: Range): void;
  askCoach(range: Range): void;
  strategies(range: Range): void;
  openPin(id: string): void;
  launcher(): void;
  closeCard(): void;
  /** The page takes us off again and again: nothing more is drawn on it. */
  gaveUp(): void;
  /** A pin gained or lost hover or focus: light its passage. */
  pointAt?(id: string | null): void;
}
