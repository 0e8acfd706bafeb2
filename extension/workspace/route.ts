import { type ReadonlySignal, signal } from '@preact/signals';

/** Where in the workspace a reader is: it lives in the address, so Back works and a link can be kept. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'set-for-me' }
  | { readonly at: 'reading'; readonly lesson: string; readonly note: string | null };

export function parseRoute(hash: string): Route {
  if (hash === setForMeHref) return { at: 'set-for-me' };
  const [lesson, note] =
    /^#\/reading\/([0-9a-f]{64})(?:\/([0-9a-f-]{36}))?$/.exec(hash)?.slice(1) ?? [];
  return lesson === undefined ? { at: 'home' } : { at: 'reading', lesson, note: note ?? null };
}

export const homeHref = '#/';
export const setForMeHref = '#/set-for-me';
export const readingHref = (lesson: string): string => `#/reading/${lesson}`;

/** Follows the address for as long as the page lives. */
export function followRoute(view: Window): ReadonlySignal<Route> {
  const route = signal(parseRoute(view.location.hash));
  view.addEventListener('hashchange', () => {
    route.value = parseRoute(view.location.hash);
  });
  return route;
}
