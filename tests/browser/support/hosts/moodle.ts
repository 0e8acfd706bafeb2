import { escapeHtml } from '../../../../tools/demo/escape-html.ts';
import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage, STUDENTS } from './host-site.ts';

export const MOODLE_HOST = 'learn.lakeside.example';
/** The whole site in a folder, as many schools have it. */
const AT = `https://${MOODLE_HOST}/moodle`;
const COURSE = 'Science 7';

const shell = (
  { id, classes }: { readonly id: string; readonly classes: string },
  title: string,
  main: string,
): string =>
  htmlPage(
    `${title} | ${COURSE}`,
    `<div id="page"><header id="page-header"><div class="page-header-headings"><h1>${title}</h1></div>
<nav><ol class="breadcrumb"><li><a href="${AT}/my/">Dashboard</a></li><li><a href="${AT}/course/view.php?id=3" title="${COURSE}">SCI7</a></li></ol></nav></header>
<section id="region-main"><div role="main">${main}</div></section></div>`,
    `id="${id}" class="format-topics path-mod ${classes} course-3 context-99 pagelayout-incourse"`,
  );

const activity = (module: string, cmid: number, title: string, main: string): string =>
  shell({ id: `page-mod-${module}-view`, classes: `path-mod-${module} cmid-${cmid}` }, title, main);

/** A real Moodle's forms differ by editor alone: TinyMCE 7 in `srcdoc`, Atto, or a plain text field. */
const form = (module: string, cmid: number, field: string, editor: string): string =>
  shell(
    { id: `page-mod-${module}-mod`, classes: `path-mod-${module} cmid-${cmid}` },
    'Updating',
    `<form class="mform"><input id="id_name" value="Trees">${editor}<button type="button" id="id_submitbutton2">Save and display</button></form>
<script>
document.querySelector('#id_submitbutton2').addEventListener('click', async () => {
  const frame = document.querySelector('iframe#${field}_ifr');
  const rich = frame ? frame.contentDocument.body.innerHTML : (document.querySelector('#${field}editable')?.innerHTML ?? document.querySelector('#${field}').value);
  await fetch(location.href, { method: 'PUT', body: rich });
  location.href = '${AT}/mod/${module}/view.php?id=${cmid}';
});
</script>`,
  );
const tiny = (field: string, body: string): string =>
  `<textarea id="${field}" hidden aria-hidden="true"></textarea><iframe id="${field}_ifr" class="tox-edit-area__iframe" srcdoc="${escapeHtml(`<!doctype html><html><body id="tinymce" class="mce-content-body" contenteditable="true">${body}</body></html>`)}"></iframe>`;
const atto = (field: string, body: string): string =>
  `<textarea id="${field}" hidden></textarea><div class="editor_atto_content_wrap"><div id="${field}editable" class="editor_atto_content" contenteditable="true" role="textbox">${body}</div></div>`;
const plain = (field: string, text: string): string =>
  `<textarea id="${field}" name="page[text]" rows="20" cols="80">${escapeHtml(text)}</textarea>`;

const intro = (body: string): string =>
  `<div id="intro" class="activity-description"><div class="no-overflow">${body}</div></div>`;
const label = (cmid: number, body: string): string =>
  `<li class="activity label modtype_label" id="module-${cmid}" data-id="${cmid}"><div class="activity-altcontent"><div class="no-overflow">${body}</div></div></li>`;

const chapter = `<div class="book_toc"><ul><li><strong>Trees</strong></li><li><a href="view.php?id=12&chapterid=4">Soil</a></li></ul></div>
<div id="mod_book-chapter" class="book_content"><h3>Trees</h3><div class="no-overflow">${lessonHtml}</div></div>
<a href="${AT}/mod/book/tool/print/index.php?id=12&chapterid=3">Print this chapter</a>`;

export function moodleSite(): HostSite {
  let saved = lessonHtml;
  const pages: Readonly<Record<string, () => string>> = {
    '/login/index.php': () =>
      htmlPage(
        'Log in',
        `<form action="${AT}/mod/page/view.php"><input type="hidden" name="id" value="11"><input id="username"><input id="password" type="password"><button id="loginbtn">Log in</button></form>`,
        'id="page-login-index"',
      ),
    '/mod/page/view.php?id=11': () =>
      activity(
        'page',
        11,
        'Trees',
        `<div class="box generalbox"><div class="no-overflow">${saved}</div></div>`,
      ),
    '/course/modedit.php?update=11': () => form('page', 11, 'id_page', tiny('id_page', saved)),
    '/course/modedit.php?update=11&atto': () => form('page', 11, 'id_page', atto('id_page', saved)),
    '/course/modedit.php?update=11&plain': () =>
      form('page', 11, 'id_page', plain('id_page', saved)),
    '/mod/book/view.php?id=12': () => activity('book', 12, 'Matter', chapter),
    '/mod/book/view.php?id=12&chapterid=3': () => activity('book', 12, 'Matter', chapter),
    '/mod/book/edit.php?cmid=12&id=3': () =>
      form(
        'book',
        12,
        'id_content_editor',
        `<input id="id_title" value="Trees">${tiny('id_content_editor', lessonHtml)}`,
      ),
    '/mod/assign/view.php?id=13': () =>
      activity(
        'assign',
        13,
        'Willow',
        `${intro(lessonHtml)}<div class="submissionstatustable"><p>${STUDENTS}</p></div>`,
      ),
    '/mod/assign/view.php?id=13&action=grader': () =>
      activity(
        'assign',
        13,
        'Willow',
        `<div class="submissionstatustable"><div class="no-overflow">${STUDENTS}</div></div>`,
      ),
    '/course/modedit.php?update=13': () =>
      form('assign', 13, 'id_introeditor', tiny('id_introeditor', lessonHtml)),
    '/mod/forum/view.php?id=14': () =>
      activity(
        'forum',
        14,
        'Soil talk',
        `${intro(lessonHtml)}<article class="forum-post-container"><div class="post-content-container"><div class="no-overflow">${STUDENTS}</div></div></article><textarea id="id_message">${STUDENTS}</textarea>`,
      ),
    '/mod/forum/discuss.php?d=6': () =>
      shell(
        { id: 'page-mod-forum-discuss', classes: 'path-mod-forum cmid-14' },
        'Soil talk',
        `<article class="forum-post-container"><div class="no-overflow">${STUDENTS}</div></article>`,
      ),
    '/course/view.php?id=3': () =>
      shell(
        { id: 'page-course-view-topics', classes: 'path-course path-course-view' },
        COURSE,
        `<ul>${label(15, '<p>Welcome.</p>')}${label(16, `<h3>Trees</h3>${lessonHtml}`)}</ul>`,
      ),
    '/course/modedit.php?update=16': () =>
      form('label', 16, 'id_introeditor', tiny('id_introeditor', lessonHtml)),
    '/grade/report/index.php?id=3': () =>
      shell({ id: 'page-grade-report', classes: 'path-grade' }, 'Grades', `<p>${STUDENTS}</p>`),
  };
  const key = (rest: string): string => `moodle:${MOODLE_HOST}:moodle/cm/${rest}`;
  return {
    hosts: [MOODLE_HOST],
    page: ({ pathname, search }) =>
      pages[`${pathname.replace('/moodle', '')}${search.replace('&notifyeditingon=1', '')}`]?.(),
    save: (_, html) => {
      saved = html;
    },
    cases: [
      {
        surface: 'moodle',
        what: 'a page',
        view: `${AT}/mod/page/view.php?id=11`,
        key: key('11'),
        title: 'Trees',
        meta: COURSE,
        mode: 'view',
        same: [
          { why: 'in TinyMCE', address: `${AT}/course/modedit.php?update=11`, mode: 'edit' },
          { why: 'in Atto', address: `${AT}/course/modedit.php?update=11&atto`, mode: 'edit' },
          {
            why: 'in a plain text field',
            address: `${AT}/course/modedit.php?update=11&plain`,
            mode: 'edit',
            words: 'field',
          },
          {
            why: 'with edit mode on',
            address: `${AT}/mod/page/view.php?id=11&notifyeditingon=1`,
            mode: 'view',
          },
        ],
      },
      {
        surface: 'moodle',
        what: "a book's chapter",
        view: `${AT}/mod/book/view.php?id=12&chapterid=3`,
        key: key('12/chapter/3'),
        title: 'Trees',
        meta: COURSE,
        mode: 'view',
        same: [
          {
            why: 'as the first of its book',
            address: `${AT}/mod/book/view.php?id=12`,
            mode: 'view',
          },
          { why: 'in its editor', address: `${AT}/mod/book/edit.php?cmid=12&id=3`, mode: 'edit' },
        ],
      },
      {
        surface: 'moodle',
        what: 'an assignment',
        view: `${AT}/mod/assign/view.php?id=13`,
        key: key('13'),
        title: 'Willow',
        meta: COURSE,
        mode: 'view',
        same: [
          { why: 'in its editor', address: `${AT}/course/modedit.php?update=13`, mode: 'edit' },
        ],
      },
      {
        surface: 'moodle',
        what: "a forum's prompt",
        view: `${AT}/mod/forum/view.php?id=14`,
        key: key('14'),
        title: 'Soil talk',
        meta: COURSE,
        mode: 'view',
      },
      {
        surface: 'moodle',
        what: 'a label on the course page',
        view: `${AT}/course/view.php?id=3`,
        key: key('16'),
        title: 'Trees',
        meta: COURSE,
        mode: 'list',
        same: [
          { why: 'in its editor', address: `${AT}/course/modedit.php?update=16`, mode: 'edit' },
        ],
      },
    ],
  };
}
