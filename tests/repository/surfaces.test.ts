import { expect, test } from 'vitest';

import { surfaces } from '../../extension/surfaces';
import { allSites } from '../browser/support/hosts/all-sites';
import { read } from './repository';

const ids = surfaces.map(({ id }) => id);
const rows = [...read('docs/surfaces.md').matchAll(/^\| `([\w-]+)`\s*\|.*?\|\s*(\w+)\s*\|/gm)].map(
  ([, id, tier]) => ({ id, tier }),
);
const cases = allSites().flatMap((site) => site.cases);

test('every surface has a row in docs/surfaces.md, with the tier the panel says', () => {
  expect(rows).toEqual(surfaces.map(({ id, tier }) => ({ id, tier })));
});

test('every surface has a page built from its structure, which the browser test runs through', () => {
  expect([...new Set(cases.map(({ surface }) => surface))].toSorted()).toEqual(ids.toSorted());
  expect(read('tests/browser/surfaces.test.ts')).toContain('allSites()');
});

test('a key begins with its surface and its host: no page speaks for another', () => {
  expect(
    cases.filter(({ surface, key, view }) => !key.startsWith(`${surface}:${new URL(view).host}:`)),
  ).toEqual([]);
});
