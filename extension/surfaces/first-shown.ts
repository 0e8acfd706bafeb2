import { frameBody } from '../page/frame-body';
import { holdsWords } from './holds-words';

/** Hosts that go from lesson to lesson without a load keep the old one in the page, hidden. */
export const isShown = (element: Element): boolean =>
  !('checkVisibility' in element) || element.checkVisibility();

/** The first shown element with words in it, by the first selector that has one; none within `not`. */
export function firstShown(
  scope: ParentNode,
  selectors: readonly string[],
  not?: string,
): Element | null {
  for (const selector of selectors)
    for (const element of scope.querySelectorAll(selector))
      if (
        isShown(element) &&
        holdsWords(element) &&
        (not === undefined || element.closest(not) === null)
      )
        return element;
  return null;
}

/** The body of the first of these editors' frames that is there, empty or not. */
export function firstFrame(document: Document, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const frame = document.querySelector(selector);
    const body = frame && isShown(frame) ? frameBody(frame) : null;
    if (body) return body;
  }
  return null;
}
