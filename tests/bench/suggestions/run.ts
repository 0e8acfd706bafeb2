import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

import { engineSize } from './size.ts';

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
await import(pathToFileURL(resolve(out, 'main.js')).href);
const kB = await engineSize();
process.stdout.write(`Engine and data after gzip: ${kB.toFixed(1)} kB\n`);
