import { holdsSheets } from '../page/page-sheet';
import { build } from './build';

import core from '../ui/core.css?inline';
import tokens from '../ui/tokens.css?inline';
import overlayCss from './overlay.css?inline';

const TAG = 'coachmark-overlay';

/** Stopped at our edge: a host's shortcuts, focus traps and "click outside" are not about us. */
const STOPPED = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const;

export interface Host {
  readonly element: HTMLElement;
  /** Holds everything; carries theme and direction. */
  readonly wrapper: HTMLElement;
  readonly shadow: ShadowRoot;
}

interface Options {
  /** Names it for screen readers. */
  readonly region: string;
  /** The page takes it off whenever it is put on: it stays off. */
  readonly gaveUp: () => void;
  readonly signal: AbortSignal;
}

/**
 * How often it is put back where a page took it off. A page that rewrites itself does so a few
 * times; one that goes on would have us at it for as long as it is open.
 */
const MOST_RETURNS = 5;

/**
 * The one node we add to a page: on `documentElement`, outside `body`, so that no editor saves it
 * and no re-render of the page removes it. Its shadow root is closed.
 */
export function createHost(document: Document, { region, gaveUp, signal }: Options): Host {
  // One left by an earlier run of the extension (an update, a reload) has no one to answer it.
  for (const stale of document.querySelectorAll(`:root > ${TAG}`)) stale.remove();

  const element = document.createElement(TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  dress(shadow, [tokens, core, overlayCss]);
  const wrapper = build(document, 'div', { class: 'cm cmo', role: 'region', 'aria-label': region });
  shadow.append(wrapper);
  for (const type of STOPPED) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  document.documentElement.append(element);
  keepOn(element, gaveUp, signal);
  signal.addEventListener('abort', () => element.remove());
  return { element, wrapper, shadow };
}

/** Watches the top of the document alone: what a page does within its body is not looked at. */
function keepOn(element: HTMLElement, gaveUp: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (returns === MOST_RETURNS) {
      observer.disconnect();
      gaveUp();
      return;
    }
    returns += 1;
    document.documentElement?.append(element);
    follow();
  });
  // A page may rewrite its whole document under us: then its root element is another one.
  const follow = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  follow();
  signal.addEventListener('abort', () => observer.disconnect());
}

function dress(shadow: ShadowRoot, styles: readonly string[]): void {
  const { ownerDocument: document } = shadow;
  const view = document.defaultView ?? globalThis;
  if (holdsSheets(shadow)) {
    shadow.adoptedStyleSheets = styles.map((css) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    return;
  }
  // Such a browser does not hold what an extension writes to the page’s policy.
  for (const css of styles) {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
