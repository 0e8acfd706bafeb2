import { firstFrame, firstShown } from './first-shown';
import type { FoundLesson, Surface } from './surface';
import { fieldText, firstText, textOf } from './text-of';

const VIEW = /\/mod\/(?:page|book|assign|forum)\/view\.php$/u;
const COURSE = /\/course\/view\.php$/u;
const EDIT = /\/course\/modedit\.php$|\/mod\/book\/edit\.php$/u;
/** What stands after the address of the whole site, which may lie in a folder. */
const BELOW_ROOT = /\/(?:mod|course)\/.*$/u;

/** By the module's name in `body#page-mod-<name>-view`. An activity's intro is its teacher's. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  page: ['#region-main .box.generalbox .no-overflow', '#region-main .box.generalbox'],
  book: ['#mod_book-chapter .no-overflow', '#mod_book-chapter'],
  assign: ['#intro .no-overflow', '#intro', '.activity-description .no-overflow'],
  forum: ['#intro .no-overflow', '#intro', '.activity-description .no-overflow'],
};

/** The forms' own fields; one to answer in a forum or to hand in work is none of them. */
const FIELDS = ['id_page', 'id_introeditor', 'id_content_editor'];

/**
 * Moodle, on whatever host: known by its body's classes. A course's page shows several labels, of
 * which the one its address points at is the lesson, else the longest.
 */
export const moodle: Surface = {
  id: 'moodle',
  name: 'Moodle',
  tier: 'verified',
  words: 'page',

  matches: (_, document) =>
    document.querySelector('body[id^="page-"][class*="path-"][class*="pagelayout-"]') !== null,

  mayHold: ({ pathname }) => VIEW.test(pathname) || COURSE.test(pathname) || EDIT.test(pathname),

  find(document, url) {
    if (EDIT.test(url.pathname)) return findEditor(document, url);
    return COURSE.test(url.pathname) ? findLabel(document, url) : findActivity(document, url);
  },
};

function findActivity(document: Document, url: URL): FoundLesson | null {
  const module = /^page-mod-(\w+)-view$/u.exec(document.body.id)?.[1] ?? '';
  const id = idOf(document, url);
  const root = firstShown(document, ROOTS[module] ?? []);
  if (!root || id === null) return null;
  const chapter = module === 'book' ? chapterOf(document, url) : null;
  const title = firstText(document, ['.page-header-headings h1', '#page-header h1', 'h1']);
  const heading = chapter === null ? '' : firstText(document, ['#mod_book-chapter h3']);
  return {
    root,
    key: keyOf(url, id, chapter),
    title: heading === '' ? title : heading,
    meta: courseName(document),
    mode: 'view',
  };
}

function findLabel(document: Document, url: URL): FoundLesson | null {
  const pointed = /^#module-(\d+)$/u.exec(url.hash)?.[1];
  const labels = [...document.querySelectorAll('li.modtype_label')].flatMap((item) => {
    const id = item.getAttribute('data-id') ?? /^module-(\d+)$/u.exec(item.id)?.[1];
    const root = firstShown(item, ['.activity-altcontent .no-overflow', '.activity-altcontent']);
    return root && id !== undefined ? [{ id, root, length: textOf(root).length }] : [];
  });
  const longest = labels.reduce<(typeof labels)[number] | undefined>(
    (one, other) => (one === undefined || other.length > one.length ? other : one),
    undefined,
  );
  const label = labels.find(({ id }) => id === pointed) ?? longest;
  if (label === undefined) return null;
  const { id, root } = label;
  const course = firstText(document, ['.page-header-headings h1', 'h1']);
  const heading = textOf(root.querySelector('h1, h2, h3, h4, h5, h6'));
  return {
    root,
    key: keyOf(url, id, null),
    title: heading === '' ? course : heading,
    meta: course,
    mode: 'list',
  };
}

function findEditor(document: Document, url: URL): FoundLesson | null {
  const id = idOf(document, url);
  if (id === null) return null;
  // Of a book's chapter; of the book itself the form is as any other's.
  const chapter = url.pathname.endsWith('/mod/book/edit.php') ? url.searchParams.get('id') : null;
  const name = fieldText(document, chapter === null ? '#id_name' : '#id_title');
  const about = {
    key: keyOf(url, id, chapter),
    title: name === '' ? firstText(document, ['h1']) : name,
    meta: courseName(document),
    mode: 'edit',
  } as const;
  for (const field of FIELDS) {
    const root =
      firstFrame(document, [`iframe#${field}_ifr`]) ??
      document.querySelector(`#${field}editable[contenteditable]`);
    if (root) return { ...about, root };
    const plain = document.querySelector<HTMLTextAreaElement>(`textarea#${field}`);
    // An editor that is still loading stands before a hidden field.
    if (plain && plain.getAttribute('aria-hidden') !== 'true' && !plain.hidden)
      return { ...about, root: plain, apart: { in: 'field', field: plain } };
  }
  return null;
}

/** The course module's number, which copies, renames and moves within the course leave alone. */
function idOf({ body }: Document, url: URL): string | null {
  const byClass = /(?:^|\s)cmid-(\d+)(?:\s|$)/u.exec(body.className)?.[1];
  const { searchParams } = url;
  const asked = EDIT.test(url.pathname)
    ? (searchParams.get('update') ?? searchParams.get('cmid'))
    : searchParams.get('id');
  return byClass ?? (asked !== null && /^\d+$/u.test(asked) ? asked : null);
}

/** The first chapter is shown under the book's own address: then its link to print tells which. */
function chapterOf(document: Document, url: URL): string {
  const asked = url.searchParams.get('chapterid');
  if (asked !== null) return asked;
  const link = document.querySelector('a[href*="/tool/print/"][href*="chapterid="]');
  return /chapterid=(\d+)/u.exec(link?.getAttribute('href') ?? '')?.[1] ?? 'first';
}

function keyOf({ host, pathname }: URL, id: string, chapter: string | null): string {
  const folder = pathname.replace(BELOW_ROOT, '').replace(/^\//u, '');
  const place = [...(folder === '' ? [] : [folder]), 'cm', id];
  return `moodle:${host}:${[...place, ...(chapter === null ? [] : ['chapter', chapter])].join('/')}`;
}

/** The breadcrumb's link to the course says its short name, and its full one as a title. */
function courseName(document: Document): string {
  const crumb = document.querySelector('.breadcrumb a[href*="/course/view.php"]');
  const full = crumb?.getAttribute('title')?.trim();
  return full === undefined || full === '' ? textOf(crumb) : full;
}
