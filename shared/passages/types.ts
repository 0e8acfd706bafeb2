/**
 * Where a passage stood in the revision it was written on: enough to find it again there, and to
 * look for it in any later revision. Quote and position are the selectors of the W3C Web
 * Annotation Data Model (sections 4.2.4 and 4.2.5); the rest are facts about its block.
 */
export interface PassageSelector {
  /** TextQuoteSelector; prefix and suffix are cut at the edges of the block. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** TextPositionSelector: offsets into `LessonText.text`. */
  readonly position: { readonly start: number; readonly end: number };
  readonly block: {
    readonly index: number;
    /** Hash of the block's normalised text. */
    readonly fingerprint: string;
    /** Offsets from the block's own start. */
    readonly start: number;
    readonly end: number;
  };
  /** The headings above the passage, outermost first. */
  readonly headings: readonly string[];
  /** The surface's own id of the element, where it has one. */
  readonly element?: string;
}

export type PlacementStatus = 'exact' | 'changed' | 'moved' | 'ambiguous' | 'orphan';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Where a passage is now; `start` and `end` only for `exact`, `changed` and `moved`. */
export interface Placement {
  readonly status: PlacementStatus;
  readonly start?: number;
  readonly end?: number;
  /** 0 to 1: about this share of such placements is right. */
  readonly confidence: number;
  /** The old words, whenever they differ from those now at the place. */
  readonly was?: string;
  /** The words at the place now; only for `changed` and `moved` passages that differ from `was`. */
  readonly now?: string;
  /** Only for `orphan`: the offset at which the passage stood, where its revision was kept. */
  readonly at?: number;
  /**
   * Best first: where an `ambiguous` passage may stand, or an `orphan`, if there is a place worth a
   * person's look. Confidences add up to no more than 1.
   */
  readonly candidates?: readonly Candidate[];
}
