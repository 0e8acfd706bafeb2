import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage, spa, STUDENTS } from './host-site.ts';

const HOST = 'lakeside.blackboard.com';
const AT = `https://${HOST}/ultra/courses/_9_1`;
const view = (body: string): string =>
  `<h1>Trees</h1><div class="bbml-editor"><div class="bb-editor-root">${body}</div></div>`;

/** History API; the page before stays under the new address for a while. */
export const blackboardSite = (): HostSite => ({
  hosts: [HOST],
  page: () =>
    htmlPage(
      'Ultra',
      spa(
        {
          '/ultra/courses/_9_1/document/_31_1': view(lessonHtml),
          '/ultra/courses/_9_1/document/_31_1?edit': `<h1>Trees</h1><bb-rich-text-editor><div class="ql-editor" contenteditable="true">${lessonHtml}</div></bb-rich-text-editor>`,
          '/ultra/courses/_9_1/document/_32_1': view('<p>Weigh the soil again on Friday.</p>'),
          '/ultra/courses/_9_1/outline': `<p>${STUDENTS}</p><button>Load more</button>`,
        },
        { wait: 900, around: ['<a class="course-title" href="#">Science 7</a>', ''] },
      ),
    ),
  cases: [
    {
      surface: 'blackboard',
      what: 'a document',
      view: `${AT}/document/_31_1`,
      key: `blackboard:${HOST}:_9_1/_31_1`,
      title: 'Trees',
      meta: 'Science 7',
      mode: 'view',
      same: [{ why: 'in its editor', address: `${AT}/document/_31_1?edit`, mode: 'edit' }],
      goesOn: {
        call: "go('/ultra/courses/_9_1/document/_32_1')",
        key: `blackboard:${HOST}:_9_1/_32_1`,
        words: 'Weigh the soil again on Friday.',
      },
      leaves: "go('/ultra/courses/_9_1/outline')",
    },
  ],
});
