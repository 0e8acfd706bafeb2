import type { Limit } from './block-builder';
import { Composition } from './composition';
import { isDocument, isElement, isNode, isShadowRoot, shownIn } from './flat-tree';
import { isFrame } from './frame-body';
import { LessonReader } from './lesson-reader';
import type { PageText } from './page-text';
import { settled, type Settling } from './settled';

interface Options extends Settling {
  readonly root: Element;
  readonly limit: Limit;
  /** Something changed: what was being read is no longer what the page says. */
  readonly onStir?: () => void;
  /** What changed has settled, and no word is being composed. */
  readonly onSettled: () => void;
}

export interface LiveLesson {
  /** The lesson as it is now, for `inSteps`; no more of it is read than has changed. */
  readonly read: () => Generator<void, PageText>;
  /** While a word is being composed, its end: nothing is done to a page until then. Else null. */
  readonly composed: () => Promise<void> | null;
}

const ALL: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  // Whether an element was empty before is asked by some style sheets.
  characterDataOldValue: true,
  // All of them: a style sheet may hide by any.
  attributes: true,
};

/** After these, an element may be shown in another way although no node and no attribute changed. */
const RESTYLES = ['change', 'toggle', 'transitionend', 'animationend'] as const;
const RESTYLED_BY_TRANSITION = /^(?:display|visibility|content-visibility|position|width|height)$/u;
const SHEETS = new Set(['STYLE', 'LINK']);

/**
 * A lesson that is read again when the page has changed it: its nodes, also in open shadow roots
 * and frames of this origin; the attributes of what it lies in; the page's style sheets; the
 * window's size. The root's own removal shows only to `watchPage`.
 */
export function createLiveLesson({
  root,
  limit,
  onStir,
  onSettled,
  ...times
}: Options): LiveLesson {
  const { signal } = times;
  const settle = settled(() => {
    if (!composition.isOn) onSettled();
  }, times);
  const composition = new Composition(signal, settle);
  const stir = (): void => {
    onStir?.();
    settle();
  };
  const doubt = (): void => {
    reader.doubt();
    stir();
  };
  const observer = new MutationObserver((records) => {
    reader.take(records);
    stir();
  });
  const around = new MutationObserver(doubt);

  const onRestyle = (event: Event): void => {
    const property: unknown = Reflect.get(event, 'propertyName');
    if (event.type !== 'transitionend' || RESTYLED_BY_TRANSITION.test(String(property))) doubt();
  };
  const onLoad = ({ target }: Event): void => {
    if (!isNode(target) || !isElement(target)) return;
    if (isFrame(target) || SHEETS.has(target.tagName)) doubt();
  };
  const onSlots = ({ currentTarget }: Event): void => {
    if (!isNode(currentTarget) || !isShadowRoot(currentTarget)) return;
    reader.takeSlots(currentTarget);
    stir();
  };

  /** The same listener twice is one: what is met again is followed again, whatever became of it. */
  const follow = (tree: Element | ShadowRoot | Document): void => {
    const captured = { capture: true, signal } as const;
    observer.observe(tree, ALL);
    for (const type of RESTYLES) tree.addEventListener(type, onRestyle, captured);
    if (isShadowRoot(tree)) tree.addEventListener('slotchange', onSlots, { signal });
    else followDocument(isDocument(tree) ? tree : tree.ownerDocument);
  };
  const followDocument = (document: Document): void => {
    composition.follow(document);
    document.addEventListener('load', onLoad, { capture: true, signal });
    document.defaultView?.addEventListener('resize', doubt, { signal });
  };

  const onInside = (inside: Node): void => {
    const tree = isShadowRoot(inside) ? inside : inside.ownerDocument;
    if (tree) follow(tree);
  };
  const reader = new LessonReader({ root, limit, onInside });
  if (!signal.aborted) {
    follow(root);
    for (let at = shownIn(root); at; at = shownIn(at)) {
      if (isElement(at)) around.observe(at, { attributes: true });
      if (isDocument(at) && at.head !== null) around.observe(at.head, ALL);
    }
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    around.disconnect();
  });
  return {
    *read() {
      reader.take(observer.takeRecords());
      if (around.takeRecords().length > 0) reader.doubt();
      return yield* reader.read();
    },
    composed: () => composition.over(),
  };
}
