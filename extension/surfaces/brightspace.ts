import { frameBody } from '../page/frame-body';
import { firstShown, isShown } from './first-shown';
import { holdsWords } from './holds-words';
import { isHost } from './is-host';
import type { Surface } from './surface';
import { firstText } from './text-of';

const CLASSIC = /^\/d2l\/le\/content\/(\d+)\/viewContent\/(\d+)\/View$/iu;
const LESSONS = /^\/d2l\/le\/lessons\/(\d+)\/topics\/(\d+)/u;

const topicOf = ({ pathname }: URL): readonly string[] | null =>
  CLASSIC.exec(pathname) ?? LESSONS.exec(pathname);

/** D2L Brightspace: the lesson lies in open shadow roots, or in a frame of the same site. */
export const brightspace: Surface = {
  id: 'brightspace',
  name: 'Brightspace',
  tier: 'reads',
  words: 'page',
  lingers: true,

  matches: (url) =>
    isHost(url, 'brightspace.com', 'desire2learn.com') || url.pathname.startsWith('/d2l/'),
  mayHold: (url) => topicOf(url) !== null,

  find(document, url) {
    const [, org, topic] = topicOf(url) ?? [];
    if (org === undefined || topic === undefined) return null;
    const editor = inEditor(document);
    const root = editor ?? inBlock(document) ?? inFrame(document);
    if (!root) return null;
    return {
      root,
      key: `brightspace:${url.host}:${org}/${topic}`,
      title: firstText(document, ['.d2l-page-title', '.d2l-page-title-c', 'h1']),
      meta: firstText(document, [
        '.d2l-navigation-s-title-container a',
        'd2l-navigation a[href*="/d2l/home/"]',
        'a[href*="/d2l/home/"]',
      ]),
      mode: editor ? 'edit' : 'view',
    };
  },
};

function inBlock(document: Document): Element | null {
  for (const block of document.querySelectorAll('d2l-html-block')) {
    const shown = block.shadowRoot?.querySelector('.d2l-html-block-rendered') ?? null;
    if (shown && isShown(block) && holdsWords(shown)) return shown;
  }
  return firstShown(document, ['#ContentView']);
}

function inEditor(document: Document): Element | null {
  const shadow = document.querySelector('d2l-htmleditor')?.shadowRoot;
  if (!shadow) return null;
  const frame = shadow.querySelector('iframe');
  return (frame && frameBody(frame)) ?? shadow.querySelector('[contenteditable="true"]') ?? null;
}

/** A topic made of a file. */
function inFrame(document: Document): Element | null {
  const frame = document.querySelector('iframe[src*="/content/enforced/"]');
  const body = frame && frameBody(frame);
  return body && holdsWords(body) ? body : null;
}
