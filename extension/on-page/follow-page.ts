import { watchPage } from '../page/watch-page';
import type { Finder } from './find-lesson';
import { LINGERS } from './lingers';

interface Deps {
  readonly document: Document;
  readonly finder: Finder;
  /** It is time to look for the lesson again. */
  readonly look: () => void;
  readonly signal: AbortSignal;
}

/**
 * Follows a page of a known host from lesson to lesson. Its nodes are observed only while its address
 * may hold one; elsewhere we wait for another address, and on a host we do not know for nothing.
 * Returns what to call when somebody else saw the address change: Firefox 140 tells no script.
 */
export function followPage({ document, finder, look, signal }: Deps): () => void {
  const view = document.defaultView;
  if (signal.aborted || view === null || finder.host() === null) return () => undefined;
  let watched: AbortController | null = null;
  let address = document.location.href;
  let late: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    if (finder.surface() === null) {
      watched?.abort();
      watched = null;
    } else if (watched === null) {
      watched = new AbortController();
      watchPage(document, look, { signal: AbortSignal.any([signal, watched.signal]) });
    }
  }

  const moved = (): void => {
    if (document.location.href === address) return;
    address = document.location.href;
    settle();
    look();
    clearTimeout(late);
    // What lingers and does not change by then is the new page.
    if (watched !== null) late = setTimeout(look, LINGERS + 100);
  };
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('hashchange', moved, { signal });
  if ('navigation' in view)
    (view.navigation as EventTarget).addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => clearTimeout(late));
  settle();
  return moved;
}
