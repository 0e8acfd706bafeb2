/** Whether there is a word in an element: asked on every change of a page, however long it is. */
export function holdsWords(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S/u.test(node.nodeValue ?? '')) return true;
  return false;
}
