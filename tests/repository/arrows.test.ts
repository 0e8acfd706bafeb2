import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { inFolder, ROOT } from './repository';

interface Diagnostic {
  readonly code: string;
  readonly help: string;
  readonly filename: string;
}

const PURE = 'shared/ is pure: pass what you need in as a parameter.';
const OWN = 'shared/ imports nothing of ours but shared/.';
const MEET = 'The worker and the extension meet only in shared/.';
const WORKER = 'These run in a browser, the worker does not.';
const ASK = 'What runs in a page may not reach storage, sync or identity: ask the background.';
const BACK = 'Arrows point from views to page, never back.';
const HEAVY = 'Too heavy for a content script: validate in the background.';
const PAGE = 'Shipped page code imports only extension/ and shared/.';
const BELOW = 'store, sync and identity know no view and no page.';
const HOST = 'The workspace also runs as a web app: use its host interface.';
const SHIPPED = 'Shipped code imports no tests and no tools.';

/** Where a file lies, what it imports, and what lint says to that. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['shared/model', 'dexie', PURE],
  ['shared/model', 'hono', PURE],
  ['shared/model', 'preact/hooks', PURE],
  ['shared/model', 'wxt/browser', PURE],
  ['shared/model', 'cloudflare:workers', PURE],
  ['shared/model', 'node:fs', PURE],
  ['shared/model', '../../extension/store/store', OWN],
  ['shared/model', '../../worker/app', OWN],
  ['shared/model', '../../tools/hosts', OWN],
  ['worker/routes', '../../extension/sync/api', MEET],
  ['worker/routes', '../../tests/worker/a-school', MEET],
  ['worker/routes', 'preact', WORKER],
  ['worker/routes', 'dexie', WORKER],
  ['extension/overlay', '../store/store', ASK],
  ['extension/page', '../sync/sync', ASK],
  ['extension/surfaces', '../identity/session', ASK],
  ['extension/overlay', '../panel/panel', BACK],
  ['extension/page', '../workspace/workspace', BACK],
  ['extension/overlay', 'zod', HEAVY],
  ['extension/page', 'dexie', HEAVY],
  ['extension/surfaces', '../../worker/app', PAGE],
  ['extension/store', '../panel/panel', BELOW],
  ['extension/sync', '../overlay/host', BELOW],
  ['extension/identity', '../page/paint', BELOW],
  ['extension/workspace', 'wxt/browser', HOST],
  ['extension/workspace', 'webextension-polyfill', HOST],
  ['extension/panel', '../../tests/unit/a', SHIPPED],
  ['extension/store', '../../tools/hosts', SHIPPED],
];

/** What each folder may well import. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ['shared/model', 'zod'],
  ['shared/mutations', '../model/audience'],
  ['worker/routes', '../../shared/model/audience'],
  ['worker/routes', 'hono'],
  ['extension/overlay', '../page/paint'],
  ['extension/page', '../../shared/text/index'],
  ['extension/store', 'dexie'],
  ['extension/panel', '../ui/text'],
  ['extension/workspace', '../ui/host'],
];

/** Lints these files under our own rules. */
const lint = (files: Readonly<Record<string, string>>): Diagnostic[] =>
  inFolder((folder) => {
    copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), source);
    }
    const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const run = spawnSync(
      process.execPath,
      [oxlint, '-c', '.oxlintrc.json', '--format', 'json', ...Object.keys(files)],
      { cwd: folder, encoding: 'utf8' },
    );
    const report = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
    return report.diagnostics;
  });

const importing = (from: string): string =>
  `import { thing } from '${from}';\nexport const other = thing;\n`;

describe('lint keeps the arrows', () => {
  const file = (index: number): string => `${FORBIDDEN[index]?.[0] ?? ''}/a-file-${index}.ts`;
  const said = lint(
    Object.fromEntries(FORBIDDEN.map(([, from], index) => [file(index), importing(from)])),
  );

  test.each(FORBIDDEN.map(([folder, from, why], index) => ({ folder, from, why, index })))(
    '$folder may not import $from',
    ({ why, index }) => {
      const here = said.filter(({ filename }) => filename === file(index));
      expect(here.map(({ code, help }) => `${code}: ${help}`)).toEqual([
        `eslint(no-restricted-imports): ${why}`,
      ]);
    },
  );

  test('and lets through what points the right way', () => {
    const files = ALLOWED.map(([folder, from], index) => [
      `${folder}/a-file-${index}.ts`,
      importing(from),
    ]);
    expect(lint(Object.fromEntries(files) as Record<string, string>)).toEqual([]);
  });
});

describe('lint keeps words and HTML out of views', () => {
  const view = (body: string): string => `export const View = () => ${body};\n`;
  const rules = (body: string): string[] =>
    lint({ 'extension/panel/a-view.tsx': view(body) }).map(({ code }) => code);

  test('text is never written into a view', () => {
    expect(rules('<p>Share with your coach</p>')).toEqual(['react(jsx-no-literals)']);
  });

  test('HTML is never made out of a string', () => {
    expect(rules('<p dangerouslySetInnerHTML={{ __html: location.hash }} />')).toEqual([
      'react(no-danger)',
    ]);
  });

  test('a view of elements and expressions passes', () => {
    expect(rules('<p title="x">{location.hash}</p>')).toEqual([]);
  });
});
