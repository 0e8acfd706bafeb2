/** By what it can do, not instanceof: a frame's elements have the frame's own constructors. */
export function canFocus(element: Element): element is HTMLElement {
  return 'focus' in element;
}
