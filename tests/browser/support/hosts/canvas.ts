import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage, STUDENTS } from './host-site.ts';

export const CANVAS_HOST = 'district.instructure.com';
const AT = `https://${CANVAS_HOST}`;
const COURSE = 'Science 7, period 3';

/** The same course as it was copied for another year: the page is there under another number. */
export const COPY_PATH = '/courses/8/pages/trees';

const shell = (title: string, main: string, scripts = '', course = COURSE): string =>
  htmlPage(
    `${title}: ${course}`,
    `<div id="application" class="ic-app">
<nav id="breadcrumbs"><ul><li><a href="/">Dashboard</a></li><li><a href="/courses/7"><span class="ellipsible">${course}</span></a></li></ul></nav>
<main id="content">${main}</main></div>${scripts}`,
    'class="context-course_7"',
  );

/** The rich content editor: TinyMCE 5 in a frame that it opens and writes itself. */
const editor = (id: string, body: string, titleField = ''): string => `
${titleField}<div class="tox-edit-area"><iframe id="${id}_ifr" class="tox-edit-area__iframe" title="Rich Text Area"></iframe></div>
<button id="save" class="btn btn-primary">Save</button>
<script>
const frame = document.querySelector('#${id}_ifr');
const inside = frame.contentDocument;
inside.open();
inside.write('<!doctype html><html><body id="tinymce" class="mce-content-body" contenteditable="true">' + ${JSON.stringify(body)} + '</body></html>');
inside.close();
document.querySelector('#save').addEventListener('click', async () => {
  await fetch(location.href, { method: 'PUT', body: inside.body.innerHTML });
  location.href = location.pathname.replace(/\\/edit$/, '');
});
</script>`;

/** A page's body comes by script, and is drawn anew as a whole when it is published. */
const wikiPage = (id: number, title: string, body: string, course = COURSE): string =>
  shell(
    title,
    `<div id="wiki_page_show"></div><button id="publish">Publish</button>`,
    `<script>
const draw = () => { document.querySelector('#wiki_page_show').innerHTML = '<h1 class="page-title">' + ${JSON.stringify(title)} + '</h1><div class="show-content user_content clearfix enhanced" data-resource-type="wiki_page.body" data-resource-id="${id}" data-lti-page-content="true">' + ${JSON.stringify(body)} + '</div>'; };
setTimeout(draw, 60);
document.querySelector('#publish').addEventListener('click', draw);
</script>`,
    course,
  );

const env = (id: number): string =>
  `<script>//<![CDATA[\nINST = {}; ENV = {"COURSE_ID":"7","WIKI_PAGE":{"title":"Trees","body":"\\u003cp\\u003eSay {this} \\"page_id\\":9","page_id":${id},"published":true}};\n//]]></script>`;

const topic = (role: string, body: string): string =>
  shell(
    'Where did the mass come from?',
    `<div data-testid="discussion-topic-container"><h1>Where did the mass come from?</h1>
<span>Ana Torres</span>${role}<div class="userMessage"><div class="user_content enhanced" data-resource-type="discussion_topic.body" data-resource-id="88">${body}</div></div></div>
<div data-testid="discussion-root-entry-container"><div class="userMessage"><div class="user_content enhanced" data-resource-type="discussion_topic.reply" data-resource-id="501"><p>${STUDENTS}</p></div></div></div>
<div data-testid="DiscussionEdit-container"><textarea id="message-body-reply">${STUDENTS}</textarea></div>`,
  );

export function canvasSite(): HostSite {
  let saved = lessonHtml;
  const pages: Readonly<Record<string, () => string>> = {
    '/login/canvas': () =>
      htmlPage(
        'Log in to Canvas',
        '<form id="login_form" action="/"><input id="pseudonym_session_unique_id"><input id="pseudonym_session_password" type="password"><input type="submit" value="Log In"></form>',
      ),
    '/': () => htmlPage('Dashboard', '<div id="application" class="ic-app"></div>'),
    [COPY_PATH]: () =>
      wikiPage(142, 'Trees', lessonHtml.replace('Wednesday', 'Monday'), 'Science 7, next year'),
    '/courses/7/pages/trees': () => wikiPage(42, 'Trees', saved),
    '/courses/7/pages/trees-renamed': () => wikiPage(42, 'Trees, renamed', saved),
    '/courses/7/pages/trees/edit': () =>
      shell(
        'Trees',
        editor('wiki_page_body', saved, '<input id="wikipage-title-input" value="Trees">'),
        env(42),
      ),
    '/courses/7/pages/blocks': () => wikiPage(43, 'Blocks', lessonHtml),
    '/courses/7/pages/blocks/edit': () =>
      shell(
        'Blocks',
        `<input id="title" value="Blocks"><div id="block_editor"><div contenteditable="true">${lessonHtml}</div></div>`,
        env(43),
      ),
    '/courses/7/pages/older': () =>
      shell(
        'Older',
        `<div id="wiki_page_show"><h1 class="page-title">Older</h1><div class="show-content user_content">${lessonHtml}</div></div>`,
      ),
    '/courses/7/assignments/5': () =>
      shell(
        'Willow',
        `<div id="assignment_show"><h1 class="title">Willow</h1><div class="description user_content" data-resource-type="assignment.body" data-resource-id="5">${lessonHtml}</div></div>
<aside id="sidebar_content"><div class="submission-details">${STUDENTS}</div><div class="comments">${STUDENTS}</div></aside>`,
      ),
    '/courses/7/assignments/5/edit': () =>
      shell(
        'Willow',
        editor('assignment_description', lessonHtml, '<input id="assignment_name" value="Willow">'),
      ),
    '/courses/7/assignments/syllabus': () =>
      shell(
        'Syllabus',
        `<h1>Course Syllabus</h1><div id="course_syllabus" class="user_content" data-resource-type="syllabus.body" data-resource-id="7">${lessonHtml}</div><a class="edit_syllabus_link">Edit</a><div id="edit"></div>`,
        `<script>document.querySelector('.edit_syllabus_link').addEventListener('click', () => {
  document.querySelector('#course_syllabus').style.display = 'none';
  document.querySelector('#edit').innerHTML = '<iframe id="course_syllabus_body_ifr"></iframe>';
  document.querySelector('#course_syllabus_body_ifr').contentDocument.body.innerHTML = ${JSON.stringify(lessonHtml)};
});</script>`,
      ),
    '/courses/7/discussion_topics/88': () =>
      topic('<span data-testid="pill-Teacher">Teacher</span>', lessonHtml),
    '/courses/7/discussion_topics/88/edit': () =>
      shell('Discussion', editor('discussion-topic-message-body', lessonHtml)),
    '/courses/7/discussion_topics/89': () => topic('', `<p>${STUDENTS}</p>`),
    '/courses/7/grades': () => shell('Grades', `<h1>Grades</h1><p>${STUDENTS}</p>`),
  };
  const key = (type: string, id: string | number): string => `canvas:${CANVAS_HOST}:${type}:${id}`;
  return {
    hosts: [CANVAS_HOST],
    page: ({ pathname }) => pages[pathname]?.(),
    save: (_, html) => {
      saved = html;
    },
    cases: [
      {
        surface: 'canvas',
        what: 'a page',
        view: `${AT}/courses/7/pages/trees`,
        key: key('wiki_page', 42),
        title: 'Trees',
        meta: COURSE,
        mode: 'view',
        same: [
          { why: 'in its editor', address: `${AT}/courses/7/pages/trees/edit`, mode: 'edit' },
          { why: 'renamed', address: `${AT}/courses/7/pages/trees-renamed`, mode: 'view' },
          {
            why: 'from a module',
            address: `${AT}/courses/7/pages/trees?module_item_id=9#top`,
            mode: 'view',
          },
        ],
      },
      {
        surface: 'canvas',
        what: 'a page in the block editor',
        view: `${AT}/courses/7/pages/blocks`,
        key: key('wiki_page', 43),
        title: 'Blocks',
        meta: COURSE,
        mode: 'view',
        same: [
          { why: 'in its editor', address: `${AT}/courses/7/pages/blocks/edit`, mode: 'edit' },
        ],
      },
      {
        surface: 'canvas',
        what: 'a page of an older Canvas',
        view: `${AT}/courses/7/pages/older`,
        key: key('wiki_page', '7/older'),
        title: 'Older',
        meta: COURSE,
        mode: 'view',
      },
      {
        surface: 'canvas',
        what: 'an assignment',
        view: `${AT}/courses/7/assignments/5`,
        key: key('assignment', 5),
        title: 'Willow',
        meta: COURSE,
        mode: 'view',
        same: [
          { why: 'in its editor', address: `${AT}/courses/7/assignments/5/edit`, mode: 'edit' },
        ],
      },
      {
        surface: 'canvas',
        what: 'a syllabus',
        view: `${AT}/courses/7/assignments/syllabus`,
        key: key('syllabus', 7),
        title: 'Course Syllabus',
        meta: COURSE,
        mode: 'view',
        editsInPlace: "document.querySelector('.edit_syllabus_link').click()",
      },
      {
        surface: 'canvas',
        what: "a discussion's prompt",
        view: `${AT}/courses/7/discussion_topics/88`,
        key: key('discussion_topic', 88),
        title: 'Where did the mass come from?',
        meta: COURSE,
        mode: 'view',
        same: [
          {
            why: 'in its editor',
            address: `${AT}/courses/7/discussion_topics/88/edit`,
            mode: 'edit',
          },
        ],
      },
    ],
  };
}
