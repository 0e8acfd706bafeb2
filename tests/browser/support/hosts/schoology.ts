import { escapeHtml } from '../../../../tools/demo/escape-html.ts';
import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage, STUDENTS } from './host-site.ts';

const AT = 'https://app.schoology.com';
const DISTRICT = 'https://lms.district.example';

const shell = (main: string): string =>
  htmlPage(
    'Trees | Schoology',
    `<div id="center-top"><h2 class="page-title">Trees</h2><a class="course-title" href="/course/9">Science 7</a></div><div id="content-wrapper">${main}</div>`,
  );
const assignment = shell(
  `<div class="info-container"><div class="s-rte">${lessonHtml}</div></div>
<div class="s_comments_level"><div class="comment"><div class="s-rte"><p>${STUDENTS}</p></div></div></div>
<button id="edit">Edit</button><div class="popups-box"></div>
<script>document.querySelector('#edit').addEventListener('click', () => {
  document.querySelector('.popups-box').innerHTML = '<div class="popups-body"><input name="title" value="Trees"><iframe class="tox-edit-area__iframe" srcdoc="${escapeHtml(escapeHtml(lessonHtml)).replaceAll('\n', ' ').replaceAll("'", '&#39;')}"></iframe></div>';
});</script>`,
);

export const schoologySite = (): HostSite => ({
  hosts: ['lms.district.example', 'www.schoology.com', 'lakeside.schoology.com', new URL(AT).host],
  page: ({ pathname }) =>
    pathname === '/assignment/77'
      ? assignment
      : pathname === '/page/78'
        ? shell(`<div class="s-rte">${lessonHtml}</div>`)
        : undefined,
  cases: [
    {
      surface: 'schoology',
      what: 'an assignment',
      view: 'https://lakeside.schoology.com/assignment/77',
      key: 'schoology:lakeside.schoology.com:assignment/77',
      title: 'Trees',
      meta: 'Science 7',
      mode: 'view',
      editsInPlace: "document.querySelector('#edit').click()",
      same: [
        {
          why: 'with noise in its address',
          address: 'https://lakeside.schoology.com/assignment/77?ref=home',
          mode: 'view',
        },
      ],
    },
    {
      surface: 'schoology',
      what: "a page on a district's own domain",
      view: `${DISTRICT}/page/78`,
      key: 'schoology:lms.district.example:page/78',
      title: 'Trees',
      meta: 'Science 7',
      mode: 'view',
    },
  ],
});
