import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const out = '.output/bench';
// Bundled as the product is, so that what is measured is what ships.
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'tests/bench/privacy/main.ts',
    outDir: out,
    emptyOutDir: false,
    target: 'node24',
    rollupOptions: { output: { entryFileNames: 'privacy.js' } },
  },
});
await import(pathToFileURL(resolve(out, 'privacy.js')).href);
