import { firstFrame, firstShown } from './first-shown';
import { holdsWords } from './holds-words';
import { isHost } from './is-host';
import type { FoundLesson, Surface } from './surface';
import { fieldText, firstText, textOf } from './text-of';

type Type = 'wiki_page' | 'assignment' | 'syllabus' | 'discussion_topic';

/** `[data-resource-type]` values that are a lesson, with the older markup that lacks them. */
const BODIES: readonly { readonly type: Type; readonly older: string | null }[] = [
  { type: 'wiki_page', older: '#wiki_page_show .show-content.user_content' },
  { type: 'assignment', older: '#assignment_show .description.user_content' },
  { type: 'syllabus', older: '#course_syllabus.user_content' },
  // The older discussion does not say who began it: it may be a student.
  { type: 'discussion_topic', older: null },
];

const EDITORS: readonly { readonly type: Type; readonly frame: string }[] = [
  { type: 'wiki_page', frame: 'iframe#wiki_page_body_ifr' },
  { type: 'assignment', frame: 'iframe#assignment_description_ifr' },
  { type: 'syllabus', frame: 'iframe#course_syllabus_body_ifr' },
  { type: 'discussion_topic', frame: 'iframe#discussion-topic-message-body_ifr' },
];

/** Pages only; in the page's own document. */
const BLOCK_EDITOR = '#block_editor';

/** Beside the name of who began a discussion; a student's has none. */
const STAFF = ['Teacher', 'TA', 'Designer']
  .flatMap((role) => [`[data-testid="pill-${role}"]`, `[data-testid="mobile-${role}"]`])
  .join();

const TITLES = [
  '#content h1.page-title',
  '#assignment_show h1.title',
  '[data-testid="discussion-topic-container"] h1',
  '#content h1',
];
const TITLE_FIELDS = 'input#title, input#wikipage-title-input, input#assignment_name';

const COURSE = /^\/courses\/(\d+)(?:\/|$)/u;
const PAGE = /^\/courses\/\d+\/pages\/([^/]+)/u;
const NUMBERED: Readonly<Record<string, RegExp>> = {
  assignment: /^\/courses\/\d+\/assignments\/(\d+)/u,
  discussion_topic: /^\/courses\/\d+\/discussion_topics\/(\d+)/u,
};
const MAY_HOLD =
  /^\/courses\/\d+(?:\/?$|\/wiki|\/pages\/[^/]+|\/assignments\/(?:\d+|syllabus|new)|\/discussion_topics\/(?:\d+|new))(?:\/edit)?\/?$/u;

/**
 * Canvas. A page's slug follows its title and changes on rename, so the key is the numeric resource
 * id where the page gives one; older Canvas gives none for pages, and there the slug must do.
 */
export const canvas: Surface = {
  id: 'canvas',
  name: 'Canvas',
  tier: 'verified',
  words: 'page',

  matches(url, document) {
    return (
      isHost(url, 'instructure.com') ||
      document.querySelector('#application.ic-app') !== null ||
      document.querySelector('body[class*="context-course_"]') !== null
    );
  },

  mayHold: ({ pathname }) => MAY_HOLD.test(pathname),

  find(document, url) {
    return findEditor(document, url) ?? findBody(document, url);
  },
};

function findBody(document: Document, url: URL): FoundLesson | null {
  for (const { type, older } of BODIES) {
    const marked = document.querySelector(`[data-resource-type="${type}.body"][data-resource-id]`);
    const root = marked ?? (older === null ? null : document.querySelector(older));
    // A body with nothing in it is one whose words have not arrived; one of pictures is a lesson.
    if (!root || !(holdsWords(root) || root.childElementCount > 0)) continue;
    if (type === 'discussion_topic' && !isByStaff(root)) continue;
    const id = marked?.getAttribute('data-resource-id') ?? idOf(type, document, url);
    if (id === null) continue;
    return {
      root,
      key: keyOf(url, type, id),
      title: titleOf(document),
      meta: courseName(document),
      mode: 'view',
    };
  }
  return null;
}

function isByStaff(prompt: Element): boolean {
  const topic = prompt.closest('[data-testid="discussion-topic-container"]');
  return topic?.querySelector(STAFF) != null;
}

function findEditor(document: Document, url: URL): FoundLesson | null {
  const editors = EDITORS.map(({ type, frame }) => ({ type, root: firstFrame(document, [frame]) }));
  const blocks = PAGE.test(url.pathname) ? firstShown(document, [BLOCK_EDITOR]) : null;
  for (const { type, root } of [...editors, { type: 'wiki_page' as const, root: blocks }]) {
    if (!root) continue;
    const id = idOf(type, document, url);
    if (id === null) continue;
    const title = fieldText(document, TITLE_FIELDS);
    return {
      root,
      key: keyOf(url, type, id),
      title: title === '' ? titleOf(document) : title,
      meta: courseName(document),
      mode: 'edit',
    };
  }
  return null;
}

function idOf(type: Type, document: Document, url: URL): string | null {
  const marked = document.querySelector(`[data-resource-type="${type}.body"][data-resource-id]`);
  const id = marked?.getAttribute('data-resource-id');
  if (id != null) return id;
  const course = COURSE.exec(url.pathname)?.[1] ?? null;
  if (type === 'syllabus') return course;
  if (type !== 'wiki_page') return NUMBERED[type]?.exec(url.pathname)?.[1] ?? null;
  const slug = PAGE.exec(url.pathname)?.[1];
  const page = numberInScripts(document);
  return page ?? (course === null || slug === undefined ? null : `${course}/${slug}`);
}

/** The form to edit a page has its number nowhere but in the data that Canvas puts into a script. */
function numberInScripts(document: Document): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent;
    const at = text.indexOf('"WIKI_PAGE":{');
    const id = at < 0 ? undefined : /(?<!\\)"page_id":(\d+)/u.exec(text.slice(at))?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

function keyOf(url: URL, type: Type, id: string): string {
  return `canvas:${url.host}:${type}:${id}`;
}

function titleOf(document: Document): string {
  const title = firstText(document, TITLES);
  return title === '' ? (document.title.split(':')[0]?.trim() ?? '') : title;
}

/** The breadcrumb's second link; the first is the dashboard. */
function courseName(document: Document): string {
  const crumb = document.querySelector('#breadcrumbs a[href*="/courses/"]');
  return textOf(crumb?.querySelector('.ellipsible') ?? crumb ?? null);
}
