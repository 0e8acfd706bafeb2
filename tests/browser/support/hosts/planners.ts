import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostCase, type HostSite, htmlPage } from './host-site.ts';

/** Where she has never asked for Coachmark. */
export const NEW_TO_HER = 'wiki.lakeside.example';

/** No public markup to go by: a main part with a heading, and an editor once it is asked for. */
const planner = (surface: HostCase['surface'], host: string, path: string): HostSite => ({
  hosts: [host],
  page: ({ searchParams }) =>
    htmlPage(
      'Plan',
      `<nav>Menu</nav><main><h1>Trees</h1>${
        searchParams.has('edit') ? `<div contenteditable="true">${lessonHtml}</div>` : lessonHtml
      }</main>`,
    ),
  cases: [
    {
      surface,
      what: 'a plan',
      view: `https://${host}${path}`,
      key: `${surface}:${host}:${path}`,
      title: 'Trees',
      meta: host,
      mode: 'view',
      same: [
        {
          why: 'with noise in its address',
          address: `https://${host}${path}${path.includes('?') ? '&' : '?'}utm_source=mail`,
          mode: 'view',
        },
      ],
    },
  ],
});

export const plannerSites = (): readonly HostSite[] => [
  planner('planbook', 'planbook.com', '/planbook.html?k=abc&t=12'),
  planner('common-planner', 'www.commonplanner.com', '/plans/week-9'),
  planner('chalk', 'lakeside.chalk.com', '/planboard/9'),
  planner('web', 'plans.lakeside.example', '/unit/4'),
  { ...planner('web', NEW_TO_HER, '/unit/9'), cases: [] },
];
