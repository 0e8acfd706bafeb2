import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

/** `main` plays the faults, `fuzz` asks the API nonsense. */
const entry = process.argv.includes('fuzz') ? 'fuzz' : 'main';
const outDir = `.output/faults/${entry}`;

/** Devices are bundled as the extension is: the very code that ships. */
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['workerd'] },
  build: { ssr: `tests/faults/${entry}.ts`, outDir, target: 'node24' },
});
await import(pathToFileURL(path.resolve(outDir, `${entry}.js`)).href);
