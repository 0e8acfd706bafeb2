import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { inFolder, ROOT } from './repository';

/** What the compiler says to one file, were it to lie in this folder of ours. */
const errorsIn = (area: string, source: string): string[] =>
  inFolder((folder) => {
    writeFileSync(path.join(folder, 'a-file.ts'), `${source}\n`);
    const config = {
      extends: path.join(ROOT, area, 'tsconfig.json'),
      compilerOptions: {
        composite: false,
        noEmit: true,
        emitDeclarationOnly: false,
        skipLibCheck: true,
        rootDir: path.parse(folder).root,
      },
      include: ['a-file.ts'],
      references: [],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    return stdout.match(/(?:error TS\d+: ).*/g) ?? [];
  });

describe('the compiler keeps what runs where apart', () => {
  test.each([
    ['shared', 'document', 'export const thing: unknown = document;'],
    ['shared', 'D1Database', 'export type Thing = D1Database;'],
    ['shared', 'process', 'export const thing: unknown = process;'],
    ['shared', 'chrome', 'export const thing: unknown = chrome;'],
    ['shared', 'fetch', 'export const thing: unknown = fetch;'],
    ['worker', 'document', 'export const thing: unknown = document;'],
    ['worker', 'chrome', 'export const thing: unknown = chrome;'],
    ['extension', 'DurableObjectState', 'export type Thing = DurableObjectState;'],
    ['extension', 'process', 'export const thing: unknown = process;'],
  ])('%s/ knows no %s', (area, name, source) => {
    const errors = errorsIn(area, source);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`Cannot find name '${name}'`);
  });

  test.each([
    ['shared', 'export const thing: string = [1].toSorted().join();'],
    ['worker', 'export type Thing = DurableObjectState;'],
    ['extension', 'export const thing: unknown = document;'],
  ])('%s/ knows its own', (area, source) => {
    expect(errorsIn(area, source)).toEqual([]);
  });
});
