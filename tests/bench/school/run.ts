import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const here = 'tests/bench';
/** Beside the peers, so that what is not bundled is found. */
const outDir = `${here}/.output`;

if (!existsSync(`${here}/node_modules/pouchdb`)) {
  execFileSync('npm', ['ci', '--prefix', here, '--ignore-scripts'], { stdio: 'inherit' });
}
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['workerd', 'yjs', '@hocuspocus/provider'] },
  build: { ssr: `${here}/school/main.ts`, outDir: `${outDir}/school`, target: 'node24' },
});
// The worker that ships, with one line in the log for each time a school is made or wakes: nothing of
// the school is put in the place of another.
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: `${here}/school/servers/counted.mjs`,
    outDir: '.output/bench/counted',
    target: 'es2024',
    rolldownOptions: {
      external: ['cloudflare:workers'],
      output: { entryFileNames: 'index.js', codeSplitting: false },
    },
  },
});
await import(pathToFileURL(path.resolve(outDir, 'school/main.js')).href);
