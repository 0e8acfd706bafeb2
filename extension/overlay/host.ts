import { holdsSheets } from '../page/page-sheet';
import { build } from './build';

import components from '../ui/components.css?inline';
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

/**
 * The one node we add to a page: on `documentElement`, outside `body`, so that no editor saves it
 * and no re-render of the page removes it. Its shadow root is closed.
 */
export function createHost(document: Document, region: string, signal: AbortSignal): Host {
  // One left by an earlier run of the extension (an update, a reload) has no one to answer it.
  for (const stale of document.querySelectorAll(`:root > ${TAG}`)) stale.remove();

  const element = document.createElement(TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  dress(shadow, [tokens, components, overlayCss]);
  const wrapper = build(document, 'div', { class: 'cm cmo', role: 'region', 'aria-label': region });
  shadow.append(wrapper);
  for (const type of STOPPED) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return { element, wrapper, shadow };
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
