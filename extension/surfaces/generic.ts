import { frameBody } from '../page/frame-body';
import { isShown } from './first-shown';
import { holdsWords } from './holds-words';
import type { FoundLesson, Surface } from './surface';
import { textOf } from './text-of';

/** Query parameters that say how someone came here, not what is shown. */
const NOISE =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|_ga|_gl|igshid|ref|ref_src|session.*|sid|token|auth.*|module_item_id)$/iu;

const ROOTS = ['main', '[role="main"]', 'article', 'body'];
/** The one editor on a page, whichever it is. */
const EDITORS =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Any page, when the teacher asks for it there. */
export const generic: Surface = {
  id: 'web',
  name: 'Web page',
  tier: 'activate',
  words: 'page',

  matches(url) {
    return url.protocol === 'https:' || url.protocol === 'http:' || url.protocol === 'file:';
  },
  mayHold: () => true,
  find: (document, url) => findAnywhere('web', document, url),
};

/** The page's main part, or the editor that is most of it. */
export function findAnywhere(id: string, document: Document, url: URL): FoundLesson | null {
  const main = rootOf(document);
  const editor = onlyEditor(document);
  const root = editor ?? main;
  if (!root) return null;
  const heading = textOf(main?.querySelector('h1') ?? null);
  return {
    root,
    key: `${id}:${url.host}:${canonicalPath(url)}`,
    title: heading === '' ? document.title.trim() : heading,
    meta: url.hostname,
    mode: editor ? 'edit' : 'view',
  };
}

/** The page's one main part; of several articles none is the lesson, so the whole body is. */
function rootOf(document: Document): Element | null {
  for (const selector of ROOTS) {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) => !element.hasAttribute('hidden') && holdsWords(element),
    );
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

/** Of several editors each is a part of the page, and the whole of it is the lesson. */
function onlyEditor(document: Document): Element | null {
  const editors = [...document.querySelectorAll(EDITORS), ...framedEditors(document)].filter(
    (element) => element.parentElement?.closest(EDITORS) == null && holdsWords(element),
  );
  const [only] = editors;
  return editors.length === 1 && only !== undefined && isShown(only) ? only : null;
}

/** TinyMCE and its like: a frame whose whole body is written in. */
const framedEditors = (document: Document): Element[] =>
  [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const body = isShown(frame) ? frameBody(frame) : null;
    return body?.isContentEditable === true ? [body] : [];
  });

function canonicalPath(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !NOISE.test(name));
  const query = new URLSearchParams(kept.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))));
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/u, '') : url.pathname;
  return query.size > 0 ? `${path}?${query}` : path;
}
