import { firstShown } from './first-shown';
import { isHost } from './is-host';
import type { Surface } from './surface';
import { firstText } from './text-of';

const DOCUMENT = /^\/ultra\/courses\/(_\d+_1)\/(?:cl\/)?document\/(_\d+_1)/u;

/** Blackboard Learn Ultra: the old page stays under the new address for a while. */
export const blackboard: Surface = {
  id: 'blackboard',
  name: 'Blackboard Ultra',
  tier: 'reads',
  words: 'page',
  lingers: true,

  matches: (url, document) =>
    isHost(url, 'blackboard.com') ||
    (url.pathname.startsWith('/ultra/') &&
      document.querySelector('[data-analytics-id^="content.item"], bb-rich-text-editor') !== null),
  mayHold: ({ pathname }) => DOCUMENT.test(pathname),

  find(document, url) {
    const [, course, item] = DOCUMENT.exec(url.pathname) ?? [];
    if (course === undefined || item === undefined) return null;
    const editor = firstShown(document, [
      'bb-rich-text-editor [contenteditable="true"]',
      '.bb-editor-root .ql-editor[contenteditable="true"]',
      '.bb-editor-root .ck-editor__editable',
    ]);
    const root = editor ?? firstShown(document, ['.bbml-editor .bb-editor-root']);
    if (!root) return null;
    return {
      root,
      key: `blackboard:${url.host}:${course}/${item}`,
      title: firstText(document, ['main h1', 'h1']),
      meta: firstText(document, ['.course-title', 'a[href*="/ultra/courses/"][href$="/outline"]']),
      mode: editor ? 'edit' : 'view',
    };
  },
};
