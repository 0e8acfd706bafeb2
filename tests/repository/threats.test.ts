import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

const inFull = async (folder: string): Promise<string> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))).join();
};

/** Where a promise is said to be kept, with every name it is said to be kept by there. */
const KEPT = /`(faults|tests\/[\w./-]+\.test\.tsx?)`((?:,? “[^”]+”)+)/g;

test('every promise names the test that keeps it, and each of those names is there', async () => {
  const page = await readFile('docs/threats.md', 'utf8');
  const promises = page.split('\n').filter((line) => /^\| (?!promise|-)/.test(line));
  expect(promises.length).toBeGreaterThan(25);
  const missing: string[] = [];
  for (const promise of promises) {
    const found = [...promise.matchAll(KEPT)];
    if (found.length === 0) missing.push(promise);
    for (const [, where = '', names = ''] of found) {
      const there = where === 'faults' ? inFull('tests/faults') : readFile(where, 'utf8');
      const text = (await there).replaceAll(/\s+/g, ' ');
      for (const [, name = ''] of names.matchAll(/“([^”]+)”/g))
        if (!text.includes(name)) missing.push(`${where}: ${name}`);
    }
  }
  expect(missing).toEqual([]);
});
