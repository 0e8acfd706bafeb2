import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'vite';

const HERE = 'tests/bench';

/** Runs a bench bundled as the product is, so that what is measured is what ships. */
export async function runBundled(entry: string): Promise<void> {
  /** Beside the peers, so that what is not bundled is found. */
  const out = `${HERE}/.output/${entry}`;
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['jsdom'] },
    build: { ssr: `${HERE}/${entry}/main.ts`, outDir: out, emptyOutDir: false, target: 'node24' },
  });
  await import(pathToFileURL(resolve(out, 'main.js')).href);
}
