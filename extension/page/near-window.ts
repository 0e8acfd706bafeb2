import { isElement } from './flat-tree';

/** How far beyond its edges the window is still near. */
const MARGIN = '60%';

interface Place {
  /** Undefined until the browser has said so for the first time. */
  isNear: boolean | undefined;
  readonly ranges: Set<Range>;
}

/**
 * Tells of many ranges which of them are in the window or near it. For every change of a page the
 * browser makes all that is highlighted on it anew, wherever it is: what nobody sees is left out.
 */
export class NearWindow {
  readonly #observer: IntersectionObserver;
  readonly #places = new Map<Element, Place>();
  readonly #tell: (range: Range, isNear: boolean) => void;

  constructor(view: Window & typeof globalThis, tell: (range: Range, isNear: boolean) => void) {
    this.#tell = tell;
    // The document as root: in a frame that scrolls by itself a margin holds for nothing else.
    this.#observer = new view.IntersectionObserver((entries) => this.#take(entries), {
      root: view.document,
      rootMargin: `${MARGIN} 0px`,
    });
  }

  follow(range: Range): void {
    const element = elementAround(range);
    if (element === null) return;
    const place = this.#places.get(element) ?? { isNear: undefined, ranges: new Set() };
    if (!this.#places.has(element)) {
      this.#places.set(element, place);
      this.#observer.observe(element);
    }
    place.ranges.add(range);
    if (place.isNear !== undefined) this.#tell(range, place.isNear);
  }

  /** Only those of these ranges are followed from now on. */
  keep(isKept: (range: Range) => boolean): void {
    for (const [element, { ranges }] of this.#places) {
      for (const range of ranges) if (!isKept(range)) ranges.delete(range);
      if (ranges.size > 0) continue;
      this.#observer.unobserve(element);
      this.#places.delete(element);
    }
  }

  end(): void {
    this.#observer.disconnect();
    this.#places.clear();
  }

  #take(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const place = this.#places.get(target);
      if (place === undefined) continue;
      // An element without a box of its own (display: contents) is nowhere, its words are not.
      const { width, height } = boundingClientRect;
      place.isNear = isIntersecting || (width === 0 && height === 0);
      for (const range of place.ranges) this.#tell(range, place.isNear);
    }
  }
}

/** All of the range is in it: one that reaches into the window from above is near. */
function elementAround({ commonAncestorContainer: node }: Range): Element | null {
  return isElement(node) ? node : node.parentElement;
}
