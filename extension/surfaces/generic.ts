import { holdsWords } from './holds-words';
import type { Surface } from './surface';
import { textOf } from './text-of';

/** Query parameters that say how someone came here, not what is shown. */
const NOISE =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|_ga|_gl|igshid|ref|ref_src|session.*|sid|token|auth.*|module_item_id)$/iu;

const ROOTS = ['main', '[role="main"]', 'article', 'body'];

/** Any page, when the teacher asks for it there. */
export const generic: Surface = {
  id: 'web',
  name: 'Web page',
  tier: 'activate',

  matches(url) {
    return url.protocol === 'https:' || url.protocol === 'http:' || url.protocol === 'file:';
  },

  find(document, url) {
    const root = rootOf(document);
    if (!root) return null;
    const heading = textOf(root.querySelector('h1'));
    return {
      root,
      key: `web:${url.host}:${canonicalPath(url)}`,
      title: heading === '' ? document.title.trim() : heading,
      meta: url.hostname,
      mode: 'view',
    };
  },
};

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

function canonicalPath(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !NOISE.test(name));
  const query = new URLSearchParams(kept.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))));
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/u, '') : url.pathname;
  return query.size > 0 ? `${path}?${query}` : path;
}
