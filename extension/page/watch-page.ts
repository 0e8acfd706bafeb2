import { settled, type Settling } from './settled';

/**
 * Tells when the page may show another lesson: nodes came or went, or the address changed without
 * a load. Says only that it is time to look for the surface again; what changed is not looked at.
 */
export function watchPage(document: Document, onSettled: () => void, options: Settling): void {
  const { signal } = options;
  const view = document.defaultView;
  if (signal.aborted || !view) return;
  const settle = settled(onSettled, options);
  const observer = new MutationObserver(settle);
  // The document, not its root element: a frame's page may be opened and written anew.
  observer.observe(document, { childList: true, subtree: true });
  view.addEventListener('popstate', settle, { signal });
  view.addEventListener('hashchange', settle, { signal });
  if ('navigation' in view) {
    (view.navigation as EventTarget).addEventListener('navigatesuccess', settle, { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
