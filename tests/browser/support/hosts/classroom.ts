import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage, spa, STUDENTS } from './host-site.ts';

const AT = 'https://classroom.google.com';
const view = (title: string, body: string): string =>
  `<h1>${title}</h1><div class="x7Fq" guidedhelpid="assignmentInstructionsGH">${body}</div><div class="tLDEHd"><span>Class comments</span><p>${STUDENTS}</p></div>`;

/** One document for all views: the one before stays in it, hidden, and words come by XHR later. */
export const classroomSite = (): HostSite => ({
  hosts: ['classroom.google.com'],
  page: () =>
    htmlPage(
      'Classroom',
      spa(
        {
          '/u/1/c/AbC/a/XyZ/details': view('Trees', lessonHtml),
          '/c/AbC/a/XyZ/details': view('Trees', lessonHtml),
          '/c/AbC/a/Next/details':
            `<div style="display:none">${view('Trees', lessonHtml)}</div>` +
            view('Soil', '<p>Weigh the soil again before the second week begins.</p>'),
          '/c/AbC': `<h1>Stream</h1><p>${STUDENTS}</p>`,
        },
        { wait: 400, around: ['<header><a href="/c/AbC">Science 7</a></header>', ''] },
      ),
    ),
  cases: [
    {
      surface: 'classroom',
      what: 'an assignment',
      view: `${AT}/u/1/c/AbC/a/XyZ/details`,
      key: 'classroom:classroom.google.com:AbC/XyZ',
      title: 'Trees',
      meta: 'Science 7',
      mode: 'view',
      same: [{ why: 'in her first account', address: `${AT}/c/AbC/a/XyZ/details`, mode: 'view' }],
      goesOn: {
        call: "go('/c/AbC/a/Next/details')",
        key: 'classroom:classroom.google.com:AbC/Next',
        words: 'Weigh the soil again before the second week begins.',
      },
      leaves: "go('/c/AbC')",
    },
  ],
});
