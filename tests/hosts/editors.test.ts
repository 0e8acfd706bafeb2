import path from 'node:path';

import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { disturbed } from '../browser/support/editors/disturbed.ts';
import type { EditorCase } from '../browser/support/editors/editor-page.ts';
import { tinymce } from '../browser/support/editors/tinymce.ts';
import { openTwoRuns, type TwoRuns } from '../browser/support/editors/two-runs.ts';

const MODULES = 'tests/hosts/node_modules';
const BUNDLES = '.output/editors';
const NO_PARSER = path.resolve('tests/hosts/canvas-rce/no-parser.ts');
const ENTRIES = {
  ckeditor: 'editors/ckeditor.ts',
  tiptap: 'editors/tiptap.ts',
  lexical: 'editors/lexical.ts',
  quill: 'editors/quill.ts',
  slate: 'editors/slate.ts',
  blocknote: 'editors/blocknote.ts',
  'canvas-rce': 'canvas-rce/canvas-rce.ts',
} as const;

const bundled = (name: string): EditorCase => ({
  name,
  folders: { [`${name}.bundle`]: `${BUNDLES}/${name}/` },
  body: `<style>#editor { max-width: 800px; min-height: 200px }</style><div id="editor"></div>
<script type="module" src="/${name}.bundle/${name}.js"></script>`,
});

const cases: readonly EditorCase[] = [
  ...[5, 6, 7].map((major) => tinymce(`tinymce${major}`, `${MODULES}/tinymce${major}/`)),
  ...Object.keys(ENTRIES).map(bundled),
];

let runs: TwoRuns;

beforeAll(async () => {
  for (const [name, entry] of Object.entries(ENTRIES))
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
      // Of Canvas' own sources, which its editor's package does not bring.
      resolve: { alias: { 'vendor/date-js/parser': NO_PARSER } },
      build: {
        outDir: `${BUNDLES}/${name}`,
        minify: false,
        target: 'es2024',
        lib: { entry: `tests/hosts/${entry}`, formats: ['es'], fileName: name },
      },
    });
  runs = await openTwoRuns(cases);
}, 300_000);

afterAll(async () => {
  await runs?.close();
});

test.each(cases)(
  'a person writes, undoes and pastes in $name: the note follows, and nothing else is another',
  async (editor) => {
    expect(disturbed(await runs.of(editor))).toEqual([]);
  },
  120_000,
);
