import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const outDir = '.output/faults';

/** Devices are bundled as the extension is: the very code that ships. */
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['workerd'] },
  build: { ssr: 'tests/faults/main.ts', outDir, target: 'node24' },
});
await import(pathToFileURL(resolve(outDir, 'main.js')).href);
