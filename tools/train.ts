import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

/** Learns the weights of the suggestion engine from labelled plans: `npm run train`. */
const out = '.output/training';
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: { ssr: 'tools/training/main.ts', outDir: out, target: 'node20' },
});
await import(pathToFileURL(resolve(out, 'main.js')).href);
