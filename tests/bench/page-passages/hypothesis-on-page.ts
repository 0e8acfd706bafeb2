import { byQuote } from '../passages/hypothesis';
import type { Stored } from '../passages/peer';

/** What Hypothesis keeps of a passage besides its words: the element and the offsets in it. */
interface Path {
  readonly xpath: string;
  readonly start: number;
  readonly end: number;
}

export interface Annotation extends Stored {
  readonly path: Path;
}

/**
 * Hypothesis' order of attempts on the nodes of a page, from its description: XPath with offsets,
 * then the text position, each accepted if the range says the quote; then the quote wherever it is
 * most alike. The page's text is made anew for every passage that needs it, as it is there.
 */
export function anchor(root: Element, annotation: Annotation): Range | null {
  const { exact, start, end, path } = annotation;
  const element = elementAt(root, path.xpath);
  const byPath = element && rangeAt(element, path.start, path.end);
  if (byPath?.toString() === exact) return byPath;
  const byPosition = rangeAt(root, start, end);
  if (byPosition?.toString() === exact) return byPosition;
  const found = byQuote(textOf(root), annotation);
  return found && rangeAt(root, found.start, found.end);
}

/** Wraps every text node of a range, as its highlighter does. */
export function highlight(range: Range): void {
  const texts = textsIn(range.commonAncestorContainer).filter((text) => range.intersectsNode(text));
  for (const text of texts) {
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.length;
    if (to <= from) continue;
    const words = from > 0 ? text.splitText(from) : text;
    if (to - from < words.length) words.splitText(to - from);
    const span = document.createElement('hypothesis-highlight');
    span.className = 'hypothesis-highlight';
    words.replaceWith(span);
    span.append(words);
  }
}

/** The path of the element in which a passage begins, and its offsets in that element's text. */
export function pathOf(root: Element, { start, end }: Stored): Path {
  let before = 0;
  for (const element of root.children) {
    const { length } = element.textContent;
    if (start < before + length) {
      const nth = [...root.children].filter(({ tagName }) => tagName === element.tagName);
      const place = nth.indexOf(element) + 1;
      const xpath = `./${element.localName}[${place}]`;
      return { xpath, start: start - before, end: end - before };
    }
    before += length;
  }
  return { xpath: './p[1]', start: 0, end: 0 };
}

function elementAt(root: Element, xpath: string): Element | null {
  const { singleNodeValue } = document.evaluate(
    xpath,
    root,
    null,
    XPathResult.FIRST_ORDERED_NODE_TYPE,
  );
  return singleNodeValue instanceof Element ? singleNodeValue : null;
}

function rangeAt(root: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  let before = 0;
  let isOpen = false;
  for (const text of textsIn(root)) {
    if (!isOpen && start < before + text.length) {
      range.setStart(text, start - before);
      isOpen = true;
    }
    if (isOpen && end <= before + text.length) {
      range.setEnd(text, end - before);
      return range;
    }
    before += text.length;
  }
  return null;
}

/** Its text of a page is that of a copy of all its nodes, in which line breaks are spaces. */
function textOf(root: Element): string {
  const copy = document.importNode(root, true);
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return copy.textContent;
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = root instanceof Text ? [root] : [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}
