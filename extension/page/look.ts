import type { WhiteSpace } from './block-builder';
import { frameBody, isFrame } from './frame-body';
import { shownStyle, whiteSpaceOf } from './shown';

/** What reading asks of an element that a rule anywhere in the page can change. */
export interface Manner {
  readonly isHidden: boolean;
  readonly isInline: boolean;
  readonly isVisible: boolean;
  readonly space: WhiteSpace;
}

/** An element as it was when it was read: as long as it looks the same, its words do too. */
export interface Look {
  readonly element: Element;
  readonly sign: number;
  /** Its open shadow root or its frame's body, read in its place. */
  readonly inside: Node | null;
}

const INLINE_DISPLAY = /^(?:inline|contents|ruby|none|$)/u;
const SPACES: readonly WhiteSpace[] = ['collapse', 'keep', 'keep-breaks'];
const HIDDEN: Manner = { isHidden: true, isInline: true, isVisible: false, space: 'collapse' };

export function mannerOf(element: Element): Manner {
  const style = shownStyle(element);
  if (style === 'hidden') return HIDDEN;
  return {
    isHidden: false,
    isInline: INLINE_DISPLAY.test(style?.display ?? ''),
    isVisible: style === null || style.visibility === '' || style.visibility === 'visible',
    space: whiteSpaceOf(element, style),
  };
}

export function lookOf(element: Element, manner: Manner): Look {
  return { element, sign: signOf(manner), inside: insideOf(element) };
}

/** Whether a style anywhere makes the element another one to read than it was. */
export const hasChanged = ({ element, sign }: Look): boolean => signOf(mannerOf(element)) !== sign;

export const insideOf = (element: Element): Node | null =>
  isFrame(element) ? frameBody(element) : element.shadowRoot;

function signOf({ isHidden, isInline, isVisible, space }: Manner): number {
  if (isHidden) return 0;
  return 1 + Number(isInline) * 2 + Number(isVisible) * 4 + SPACES.indexOf(space) * 8;
}
