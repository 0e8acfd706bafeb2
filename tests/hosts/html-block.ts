import { build } from 'vite';

import { escapeHtml } from '../../tools/demo/escape-html.ts';
import { lessonHtml } from '../../tools/demo/lesson.ts';
import { type HostSite, htmlPage } from '../browser/support/hosts/host-site.ts';

const HOST = 'lakeside.brightspace.com';

/** A content topic around Brightspace's own reading block, bundled from its package. */
export async function htmlBlockSite(): Promise<HostSite> {
  const entry = 'tests/hosts/node_modules/@brightspace-ui/core/components/html-block/html-block.js';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'block' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [bundle] = [result].flat();
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The block was not bundled.');
  const script = chunk.code.replaceAll('</script', '<\\/script');
  return {
    hosts: [HOST],
    page: () =>
      htmlPage(
        'Trees',
        `<a href="/d2l/home/6606">Science 7</a><h1 class="d2l-page-title">Trees</h1>
<div id="ContentView"><d2l-html-block html="${escapeHtml(lessonHtml)}"></d2l-html-block></div>
<script type="module">${script}</script>`,
        'class="d2l-body"',
      ),
    cases: [
      {
        surface: 'brightspace',
        what: 'a topic',
        view: `https://${HOST}/d2l/le/content/6606/viewContent/71/View`,
        key: `brightspace:${HOST}:6606/71`,
        title: 'Trees',
        meta: 'Science 7',
        mode: 'view',
      },
    ],
  };
}
