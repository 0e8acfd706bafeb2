import { lessonHtml } from '../../../../tools/demo/lesson.ts';
import { type HostSite, htmlPage, spa } from './host-site.ts';

const HOST = 'lakeside.brightspace.com';
const AT = `https://${HOST}`;

/** What `d2l-html-block` makes of its `html`: an open shadow root around it. */
const BLOCK = `<script>
customElements.define('d2l-html-block', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<div class="d2l-html-block-rendered">' + this.getAttribute('html') + '</div>';
  }
});
customElements.define('d2l-htmleditor', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<div class="tox"><iframe></iframe></div>';
    const { body } = this.shadowRoot.querySelector('iframe').contentDocument;
    body.contentEditable = 'true';
    body.innerHTML = this.getAttribute('html');
  }
});
</script>`;
const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const head = `<a href="/d2l/home/6606">Science 7</a><h1 class="d2l-page-title">Trees</h1>`;
const block = (html: string): string =>
  `<d2l-html-block html="${attribute(html)}"></d2l-html-block>`;

export const brightspaceSite = (): HostSite => ({
  hosts: [HOST],
  page: ({ pathname, searchParams }) => {
    if (pathname.startsWith('/content/enforced/')) return htmlPage('Trees', lessonHtml);
    if (pathname.startsWith('/d2l/le/lessons/'))
      return htmlPage(
        'Trees',
        BLOCK +
          spa(
            {
              '/d2l/le/lessons/6606/topics/71': block(lessonHtml),
              '/d2l/le/lessons/6606/topics/72': block('<p>Weigh the soil again next week.</p>'),
            },
            { around: [head, ''], wait: 300 },
          ),
        'class="d2l-body"',
      );
    const topic = /\/viewContent\/(\d+)\/View$/.exec(pathname)?.[1];
    const inner: Record<string, string> = {
      71: searchParams.has('edit')
        ? `<d2l-htmleditor html="${attribute(lessonHtml)}"></d2l-htmleditor>`
        : `<div id="ContentView">${block(lessonHtml)}</div>`,
      73: `<div id="ContentView"><iframe src="/content/enforced/6606/trees.html"></iframe></div>`,
    };
    return topic === undefined || inner[topic] === undefined
      ? undefined
      : htmlPage('Trees', `${BLOCK}${head}${inner[topic]}`, 'class="d2l-body"');
  },
  cases: [
    {
      surface: 'brightspace',
      what: 'a topic in a shadow root',
      view: `${AT}/d2l/le/content/6606/viewContent/71/View`,
      key: `brightspace:${HOST}:6606/71`,
      title: 'Trees',
      meta: 'Science 7',
      mode: 'view',
      same: [
        {
          why: 'in its editor',
          address: `${AT}/d2l/le/content/6606/viewContent/71/View?edit`,
          mode: 'edit',
        },
        { why: 'in the newer view', address: `${AT}/d2l/le/lessons/6606/topics/71`, mode: 'view' },
      ],
      goesOn: {
        from: `${AT}/d2l/le/lessons/6606/topics/71`,
        call: "go('/d2l/le/lessons/6606/topics/72')",
        key: `brightspace:${HOST}:6606/72`,
        words: 'Weigh the soil again next week.',
      },
    },
    {
      surface: 'brightspace',
      what: 'a topic made of a file',
      view: `${AT}/d2l/le/content/6606/viewContent/73/View`,
      key: `brightspace:${HOST}:6606/73`,
      title: 'Trees',
      meta: 'Science 7',
      mode: 'view',
    },
  ],
});
