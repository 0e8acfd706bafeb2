import { firstShown } from './first-shown';
import { isHost } from './is-host';
import type { Surface } from './surface';
import { firstText, textOf } from './text-of';

/** A peek puts the page it shows over another into `?p=`. */
const idOf = ({ pathname, searchParams }: URL): string | null =>
  /^[0-9a-f]{32}$/u.exec(searchParams.get('p') ?? '')?.[0] ??
  /([0-9a-f]{32})$/u.exec(pathname.replaceAll(/(?<=[0-9a-f])-(?=[0-9a-f]{4,12})/gu, ''))?.[1] ??
  null;

/** Notion: one editable root with a leaf for each block; to view is to edit. */
export const notion: Surface = {
  id: 'notion',
  name: 'Notion',
  tier: 'reads',
  words: 'page',
  lingers: true,
  matches: (url) => isHost(url, 'notion.so', 'notion.site'),
  mayHold: (url) => idOf(url) !== null,

  find(document, url) {
    const id = idOf(url);
    const root = firstShown(document, [
      '.notion-peek-renderer .notion-page-content',
      '.notion-page-content',
    ]);
    if (!root || id === null) return null;
    const around = root.closest('.notion-peek-renderer, .notion-frame');
    const title = textOf(around?.querySelector('h1') ?? null);
    return {
      root,
      key: `notion:${url.host}:${id}`,
      title: title === '' ? document.title.trim() : title,
      meta: firstText(document, ['.notion-topbar .shadow-cursor-breadcrumb a']),
      mode: root.closest('[data-content-editable-root], [contenteditable="true"]')
        ? 'edit'
        : 'view',
    };
  },
};
