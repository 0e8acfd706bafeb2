/** How a host shows a class list: where, in which rows, and which of them are staff. */
interface ClassList {
  readonly path: RegExp;
  readonly rows: string;
  readonly name: string;
  /** Inside a row: said of people who are no students. */
  readonly isStaff: (row: Element) => boolean;
}

const LISTS: readonly ClassList[] = [
  {
    // Canvas, Course > People
    path: /^\/courses\/\d+\/users\/?$/u,
    rows: 'tr.rosterUser',
    name: 'a.roster_user_name',
    isStaff: (row) => !row.classList.contains('StudentEnrollment'),
  },
  {
    // Moodle, Course > Participants
    path: /\/user\/index\.php$/u,
    rows: 'table#participants tbody tr',
    name: 'th a[href*="/user/"], td.c1 a[href*="/user/"]',
    isStaff: (row) =>
      /teacher|manager|coach|admin|profesor|docente/iu.test(
        row.querySelector('[data-itemtype="user_roles"]')?.textContent ?? '',
      ),
  },
];

/** UTF-16 code units; and people on one list. */
const LONGEST_NAME = 200;
const MOST = 1000;

const listAt = ({ pathname }: URL): ClassList | undefined =>
  LISTS.find(({ path }) => path.test(pathname));

/** Whether this is the page of a class list, by its address alone. */
export const isClassList = (url: URL): boolean => listAt(url) !== undefined;

/** The students' names that the list on this page shows now. */
export function readClassList(document: Document, url: URL): string[] {
  const list = listAt(url);
  if (list === undefined) return [];
  return [...document.querySelectorAll(list.rows)]
    .slice(0, MOST)
    .filter((row) => !list.isStaff(row))
    .map((row) => nameIn(row.querySelector(list.name)))
    .filter((name) => name !== '');
}

/** Text nodes of the link itself: an avatar's initials and a pronoun stand in elements of their own. */
function nameIn(link: Element | null): string {
  const own = [...(link?.childNodes ?? [])]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '')
    .join(' ');
  return own.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
}
