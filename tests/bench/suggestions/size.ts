import { gzipSync } from 'node:zlib';

import { build, type Rollup } from 'vite';

/** What the engine and all its data weigh as they are shipped, in kB after gzip. */
export async function engineSize(): Promise<number> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'shared/suggest/index.ts', formats: ['es'] },
      minify: true,
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]) as Rollup.RollupOutput[];
  const code = outputs
    .flatMap(({ output }) => output)
    .map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''))
    .join('');
  return gzipSync(code, { level: 9 }).length / 1000;
}
