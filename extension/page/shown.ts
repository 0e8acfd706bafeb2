import type { WhiteSpace } from './block-builder';

/** Not the lesson's words: code, navigation, controls, media, and what we draw ourselves. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV HEAD TITLE META LINK SVG CANVAS AUDIO VIDEO OBJECT EMBED ' +
    'INPUT TEXTAREA SELECT DATALIST OPTION PROGRESS METER DIALOG COACHMARK-OVERLAY'
  ).split(' '),
);

/** By tag or attribute alone, before any style is computed. `aria-hidden` text is shown: kept. */
export function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'DIALOG') return !element.hasAttribute('open');
  return SKIPPED.has(tag) || element.hasAttribute('hidden');
}

/** The computed style of a shown element, null where the page has none, else 'hidden'. */
export function shownStyle(element: Element): CSSStyleDeclaration | 'hidden' | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
  if (!style) return null;
  if (style.display === 'none' || style.contentVisibility === 'hidden') return 'hidden';
  return isForScreenReadersOnly(style) ? 'hidden' : style;
}

/**
 * The usual clipped 1 px box. Canvas puts such words ("Links to an external site.") into links
 * after the page has loaded, and no teacher sees or wrote them.
 */
function isForScreenReadersOnly(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const width = Number.parseFloat(style.width);
  const height = Number.parseFloat(style.height);
  return width <= 1 && height <= 1 && style.overflow !== 'visible';
}

export function isClosedDetails(element: Element): boolean {
  return element.tagName === 'DETAILS' && !element.hasAttribute('open');
}

export function whiteSpaceOf(element: Element, style: CSSStyleDeclaration | null): WhiteSpace {
  const value = style?.whiteSpace ?? '';
  const collapse = style?.getPropertyValue('white-space-collapse') ?? '';
  if (collapse === 'preserve-breaks' || value === 'pre-line') return 'keep-breaks';
  if (collapse === 'preserve' || collapse === 'break-spaces') return 'keep';
  if (/^(?:pre|break-spaces)/u.test(value)) return 'keep';
  return element.tagName === 'PRE' && value === '' ? 'keep' : 'collapse';
}
