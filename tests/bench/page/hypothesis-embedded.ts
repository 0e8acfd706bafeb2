import { readFileSync } from 'node:fs';

import type { Lms } from '../../../tools/demo/lms.ts';

const BUILD = 'tests/bench/node_modules/hypothesis/build';
/** All that its boot script asks for, on a page and in its sidebar. */
const ASSETS = [
  'boot.js',
  'scripts/annotator.bundle.js',
  'scripts/sidebar.bundle.js',
  'styles/annotator.css',
  'styles/highlights.css',
  'styles/katex.min.css',
  'styles/sidebar.css',
] as const;
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const bytesOf = (asset: string): Buffer => readFileSync(`${BUILD}/${asset}`);

/** Serves the client as it is built from the page's own host, and its sidebar beside it. */
export function serveHypothesis(lms: Lms): { readonly tags: string; readonly assets: Buffer[] } {
  for (const asset of ASSETS) {
    lms.serve(`/hypothesis/build/${asset}`, bytesOf(asset).toString(), {
      'content-type': TYPES[asset.split('.').at(-1) ?? ''] ?? '',
    });
  }
  const root = lms.serve('/hypothesis/', '');
  const config = JSON.stringify({
    assetRoot: root,
    sidebarAppUrl: `${root}app.html`,
    notebookAppUrl: `${root}app.html`,
    profileAppUrl: `${root}app.html`,
    // Nothing answers there: what it would do with annotations is not counted against it.
    apiUrl: `${root}api/`,
  });
  const tags = `<script type="application/json" class="js-hypothesis-config">${config}</script><script async src="${root}build/boot.js"></script>`;
  lms.serve(
    '/hypothesis/app.html',
    `<!doctype html><html lang="en"><head><title>Hypothesis</title></head><body><hypothesis-app></hypothesis-app>${tags}</body></html>`,
  );
  return { tags, assets: ASSETS.map(bytesOf) };
}
