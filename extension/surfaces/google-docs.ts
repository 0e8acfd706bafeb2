import { isHost } from './is-host';
import type { Surface } from './surface';
import { fieldText } from './text-of';

const DOCUMENT = /^\/document\/(?:u\/\d+\/)?d\/([\w-]{10,})/u;

/**
 * Google Docs draws its words on a canvas: nothing on the page can be read or painted. The saved
 * document can be asked for from inside the page, with her own sign-in, where she allows it; else
 * she pastes its words into the panel.
 */
export const googleDocs: Surface = {
  id: 'docs',
  name: 'Google Docs',
  tier: 'activate',
  words: 'fetched',
  // Sheets and forms hold what students wrote: nothing else reads there.
  matches: (url) => isHost(url, 'docs.google.com'),
  mayHold: ({ pathname }) => DOCUMENT.test(pathname),

  find(document, url) {
    const id = DOCUMENT.exec(url.pathname)?.[1];
    if (id === undefined) return null;
    const name = fieldText(document, 'input.docs-title-input');
    return {
      root: document.body,
      // The whole document, whichever of its tabs is in front: that is what its export holds.
      key: `docs:${url.host}:${id}`,
      title: name === '' ? document.title.replace(/ [-–] Google Docs$/u, '').trim() : name,
      meta: url.hostname,
      mode: 'edit',
      apart: { in: 'export', path: `/document/d/${id}/export?format=md` },
    };
  },
};
