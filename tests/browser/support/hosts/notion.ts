import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage, spa } from './host-site.ts';

const ID = '0123456789abcdef0123456789abcdef';
const OTHER = 'fedcba9876543210fedcba9876543210';

/** One editable root with a leaf for each block; the frame scrolls, not the window. */
const content = (title: string, html: string): string => {
  const blocks = html
    .replaceAll(/<(h\d|p|li)>/g, '<$1 data-content-editable-leaf="true">')
    .replaceAll(/<p /g, '<p data-block-id="b" ');
  return `<div class="notion-frame"><div class="notion-scroller" style="overflow:auto;height:600px"><div data-content-editable-root="true" contenteditable="true"><h1>${title}</h1><div class="notion-page-content">${blocks}</div></div></div></div>`;
};

export const notionSite = (): HostSite => ({
  hosts: ['www.notion.so', 'lakeside.notion.site'],
  page: () =>
    htmlPage(
      'Trees',
      spa(
        {
          [`/lakeside/Trees-${ID}`]: content('Trees', lessonHtml),
          [`/lakeside/Trees-renamed-${ID}`]: content('Trees', lessonHtml),
          [`/lakeside/Week-${OTHER}?p=${ID}`]:
            content('Week', '<p>All of the week.</p>') +
            `<div class="notion-peek-renderer">${content('Trees', lessonHtml)}</div>`,
          [`/lakeside/Week-${OTHER}`]: content('Week', '<p>All of the week in one page.</p>'),
        },
        {
          wait: 200,
          around: [
            '<div class="notion-app-inner"><div class="notion-topbar"><span class="shadow-cursor-breadcrumb"><a href="/">Science 7</a></span></div>',
            '</div>',
          ],
        },
      ),
    ),
  cases: [
    {
      surface: 'notion',
      what: 'a page',
      view: `https://www.notion.so/lakeside/Trees-${ID}`,
      key: `notion:www.notion.so:${ID}`,
      title: 'Trees',
      meta: 'Science 7',
      mode: 'edit',
      same: [
        {
          why: 'renamed',
          address: `https://www.notion.so/lakeside/Trees-renamed-${ID}`,
          mode: 'edit',
        },
        {
          why: 'peeked at over another',
          address: `https://www.notion.so/lakeside/Week-${OTHER}?p=${ID}`,
          mode: 'edit',
        },
      ],
      goesOn: {
        call: `go('/lakeside/Week-${OTHER}')`,
        key: `notion:www.notion.so:${OTHER}`,
        words: 'All of the week in one page.',
      },
      leaves: "go('/lakeside/inbox')",
    },
  ],
});
