import { frameBody } from '../page/frame-body';
import type { Surface } from './surface';

const PAD = /^((?:\/[^/]+)*)\/p\/([^/]+)/u;

/** Etherpad: the words are in a frame in a frame, both of the same site; always being edited. */
export const etherpad: Surface = {
  id: 'etherpad',
  name: 'Etherpad',
  tier: 'reads',
  words: 'page',

  matches: (url, document) =>
    PAD.test(url.pathname) && document.querySelector('#editorcontainer') !== null,
  mayHold: ({ pathname }) => PAD.test(pathname),

  find(document, url) {
    const [, folder = '', pad] = PAD.exec(url.pathname) ?? [];
    const outer = frameOf(document, 'iframe[name="ace_outer"]');
    const root = outer && frameOf(outer.ownerDocument, 'iframe[name="ace_inner"]');
    if (!root || pad === undefined) return null;
    const name = decoded(pad);
    return {
      root,
      key: `etherpad:${url.host}:${folder.slice(1)}${folder === '' ? '' : '/'}${pad}`,
      title: name,
      meta: url.hostname,
      mode: 'edit',
    };
  },
};

function frameOf(document: Document, selector: string): Element | null {
  const frame = document.querySelector(selector);
  return frame && frameBody(frame);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    return name;
  }
}
