import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const here = 'tests/bench';
/** Beside the peers, so that what is not bundled is found. */
const out = `${here}/.output/suggestions`;

if (!existsSync(`${here}/node_modules/minisearch`)) {
  execFileSync('npm', ['ci', '--prefix', here, '--ignore-scripts'], { stdio: 'inherit' });
}
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: { ssr: `${here}/suggestions/main.ts`, outDir: out, emptyOutDir: false, target: 'node20' },
});
// What the extension's background would load of it, for its size.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    lib: { entry: 'shared/suggest/index.ts', formats: ['es'], fileName: 'engine' },
    outDir: out,
    emptyOutDir: false,
    minify: true,
  },
});
await import(pathToFileURL(resolve(out, 'main.js')).href);
