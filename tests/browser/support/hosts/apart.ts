import { type HostSite, htmlPage, LESSON_WORDS } from './host-site.ts';

const DOC = '1a2b3c4d5e6f7g8h9i0j';

/** Google Docs: a canvas and a frame that takes the keys; the words only in what it exports. */
export const docsSite = (): HostSite => ({
  hosts: ['docs.google.com'],
  page: ({ pathname }) =>
    pathname.endsWith('/export')
      ? `# Trees\n\n${LESSON_WORDS}\n\nObjective: I can explain where the mass of a tree comes from.\n`
      : htmlPage(
          'Trees - Google Docs',
          '<input class="docs-title-input" value="Trees"><div class="kix-appview-editor"><canvas></canvas></div><iframe class="docs-texteventtarget-iframe"></iframe>',
        ),
  cases: [
    {
      surface: 'docs',
      what: 'a document',
      view: `https://docs.google.com/document/u/1/d/${DOC}/edit?tab=t.0#heading=h.1`,
      key: `docs:docs.google.com:${DOC}`,
      title: 'Trees',
      meta: 'docs.google.com',
      mode: 'edit',
      words: 'fetched',
    },
  ],
});

/** Word on the web: the document is in a frame of another site. */
export const officeSite = (): HostSite => ({
  hosts: ['lakeside.sharepoint.com', 'word-edit.officeapps.live.com'],
  page: ({ hostname }) =>
    hostname === 'lakeside.sharepoint.com'
      ? htmlPage('Trees.docx', '<iframe src="https://word-edit.officeapps.live.com/we"></iframe>')
      : htmlPage('', `<div id="WACViewPanel"><p class="Paragraph">${LESSON_WORDS}</p></div>`),
  cases: [
    {
      surface: 'office',
      what: 'a document in a frame of another site',
      view: 'https://lakeside.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=%7B42%7D&action=edit',
      key: 'office:lakeside.sharepoint.com:{42}',
      title: 'Trees.docx',
      meta: 'lakeside.sharepoint.com',
      mode: 'edit',
      words: 'given',
    },
  ],
});
