import { type ReadonlySignal, signal } from '@preact/signals';

/** Where in the workspace a reader is: it lives in the address, so Back works and a link can be kept. */
export type Route =
  | { readonly at: 'home' }
  /** All lessons with notes, and what is looked for among them. */
  | { readonly at: 'lessons'; readonly typed: string }
  | { readonly at: 'set-for-me' }
  | { readonly at: 'removed' }
  | { readonly at: 'reading'; readonly lesson: string; readonly note: string | null };

export function parseRoute(hash: string): Route {
  if (hash === setForMeHref) return { at: 'set-for-me' };
  if (hash === removedHref) return { at: 'removed' };
  const lessons = /^#\/lessons(?:\/(.*))?$/.exec(hash);
  if (lessons !== null) return { at: 'lessons', typed: decoded(lessons[1] ?? '') };
  const [lesson, note] =
    /^#\/reading\/([0-9a-f]{64})(?:\/([0-9a-f-]{36}))?$/.exec(hash)?.slice(1) ?? [];
  return lesson === undefined ? { at: 'home' } : { at: 'reading', lesson, note: note ?? null };
}

export const homeHref = '#/';
export const setForMeHref = '#/set-for-me';
export const removedHref = '#/removed';
export const readingHref = (lesson: string, note?: string): string =>
  note === undefined ? `#/reading/${lesson}` : `#/reading/${lesson}/${note}`;

/** As it is where somebody wrote half an escape into the address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Follows the address for as long as the page lives. */
export function followRoute(view: Window): ReadonlySignal<Route> {
  const route = signal(parseRoute(view.location.hash));
  view.addEventListener('hashchange', () => {
    route.value = parseRoute(view.location.hash);
  });
  return route;
}
