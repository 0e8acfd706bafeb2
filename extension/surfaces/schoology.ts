import { firstFrame, firstShown } from './first-shown';
import { isHost } from './is-host';
import type { Surface } from './surface';
import { fieldText, firstText } from './text-of';

const ITEM = /^\/(assignment|page)\/(\d+)/u;
const OTHER_HOSTS = /^(?:asset-|files-|api\.|support\.|developers?\.)|\.app\.schoology\.com$/u;

/** What students write under an assignment or a page. */
const NOT_HERS = '.comment, .s_comments_level, .submission, .discussion-view';

/** Schoology, also on a district's own domain. Only rich text: comments under it are students'. */
export const schoology: Surface = {
  id: 'schoology',
  name: 'Schoology',
  tier: 'reads',
  words: 'page',

  matches: (url, document) =>
    isHost(url, 'schoology.com')
      ? !OTHER_HOSTS.test(url.hostname)
      : document.querySelector('#center-top') !== null &&
        document.querySelector('#content-wrapper') !== null,
  mayHold: ({ pathname }) => ITEM.test(pathname),

  find(document, url) {
    const [, type, id] = ITEM.exec(url.pathname) ?? [];
    if (type === undefined || id === undefined) return null;
    const editor = firstFrame(document, [
      '.popups-box iframe.tox-edit-area__iframe',
      '.popups-box iframe[id$="_ifr"]',
    ]);
    const root = editor ?? firstShown(document, ['#content-wrapper .s-rte'], NOT_HERS);
    if (!root) return null;
    const name = editor ? fieldText(document, '.popups-box input[name="title"]') : '';
    return {
      root,
      key: `schoology:${url.host}:${type}/${id}`,
      title: name === '' ? firstText(document, ['#center-top .page-title', '.page-title']) : name,
      meta: firstText(document, ['#center-top .course-title', '#center-top a[href*="/course/"]']),
      mode: editor ? 'edit' : 'view',
    };
  },
};
