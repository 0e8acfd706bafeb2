import { describe, expect, test } from 'vitest';

import { read } from './repository';

/** The keys of every `.stores({ … })` in a Dexie schema. */
const dexieTables = (file: string): string[] =>
  [...read(file).matchAll(/\.stores\(\{([^}]*)\}\)/g)].flatMap(([, stores = '']) =>
    [...stores.matchAll(/^\s*(\w+):/gm)].map(([, table = '']) => table),
  );

/** The tables that are there once every step is done. */
function sqlTables(file: string): string[] {
  const tables = new Set<string>();
  const steps = /(CREATE TABLE(?: IF NOT EXISTS)?|DROP TABLE) (\w+)/g;
  for (const [, step, table = ''] of read(file).matchAll(steps)) {
    if (step === 'DROP TABLE') tables.delete(table);
    else tables.add(table);
  }
  return [...tables];
}

describe('docs/storage.md says what is kept where', () => {
  test.each([
    ['the device', () => dexieTables('extension/store/device-database.ts'), 4],
    ['a membership', () => dexieTables('extension/store/school-database.ts'), 6],
    ['a school', () => sqlTables('worker/school/schema.ts'), 13],
  ])('every table of %s', (_, tables, atLeast) => {
    const names = tables();
    expect(names.length).toBeGreaterThanOrEqual(atLeast);
    const page = read('docs/storage.md');
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
