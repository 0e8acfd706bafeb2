import { firstShown } from './first-shown';
import { isHost } from './is-host';
import type { Surface } from './surface';
import { firstText, textOf } from './text-of';

/** `/u/N/` says which of her accounts, not which lesson. A student's work has addresses of its own. */
const ITEM = /^(?:\/u\/\d+)?\/c\/([\w-]+)\/(?:a|m|sa|p)\/([\w-]+)(?:\/details)?\/?$/u;

/** Google Classroom: one page for all, whose classes are hashed and whose words come late. */
export const classroom: Surface = {
  id: 'classroom',
  name: 'Google Classroom',
  tier: 'reads',
  words: 'page',
  lingers: true,
  matches: (url) => isHost(url, 'classroom.google.com'),
  mayHold: ({ pathname }) => ITEM.test(pathname),

  find(document, url) {
    const [, course, item] = ITEM.exec(url.pathname) ?? [];
    // Only the instructions: the page around them holds class comments.
    const root = firstShown(document, ['[guidedhelpid="assignmentInstructionsGH"]']);
    if (!root || course === undefined || item === undefined) return null;
    const main = root.closest('[role="main"]');
    const title = textOf(main?.querySelector('h1') ?? null);
    return {
      root,
      key: `classroom:${url.host}:${course}/${item}`,
      title: title === '' ? document.title.trim() : title,
      meta: firstText(document, ['header a[href*="/c/"]', 'nav a[href*="/c/"]']),
      mode: 'view',
    };
  },
};
