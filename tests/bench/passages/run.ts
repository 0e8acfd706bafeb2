import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const here = 'tests/bench';
/** Beside the peers, so that what is not bundled is found. */
const out = `${here}/.output`;

if (!existsSync(`${here}/node_modules`)) {
  execFileSync('npm', ['ci', '--prefix', here, '--ignore-scripts'], { stdio: 'inherit' });
}
// Bundled as the product is, so that what is timed is what ships.
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['jsdom'] },
  build: { ssr: `${here}/passages/main.ts`, outDir: out, emptyOutDir: false, target: 'node24' },
});
await import(pathToFileURL(resolve(out, 'main.js')).href);
