/** The body of a same-origin frame once it is there; null for other origins and for no frame. */
export function frameBody(element: Element): HTMLElement | null {
  if (!isFrame(element)) return null;
  try {
    return element.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** By tag, not instanceof: an element of a frame has that frame's own constructors. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.tagName === 'IFRAME' || element.tagName === 'FRAME';
}
