import { expect, test } from 'vitest';

import { createLmsSites } from '../../../../extension/background/lms-sites';
import type { LoaderScript } from '../../../../extension/background/platform';

const CANVAS = 'https://canvas.lakeside.example';
const LEARN = 'https://learn.lakeside.example';

/** A browser that lets us onto these sites; what was registered before outlasts a restart. */
function aBrowser(allowed: string[], registered: string[] = [], hosts: string[] = []) {
  const writes: (readonly string[])[] = [];
  const agreedTo: (readonly string[])[] = [];
  const browser = {
    mayRead: async (pattern: string) => allowed.includes(pattern),
    loaderSites: async (script: LoaderScript) =>
      script === 'loader' ? (writes.at(-1) ?? registered) : (agreedTo.at(-1) ?? []),
    setLoaderSites: async (script: LoaderScript, patterns: readonly string[]) => {
      (script === 'loader' ? writes : agreedTo).push(patterns);
    },
  };
  const sites = createLmsSites({ browser, agreed: async () => hosts });
  return { writes, agreedTo, sites, allowed };
}

test('the loader runs on a site that IT named and the browser allows', async () => {
  const { writes, sites } = aBrowser([`${CANVAS}/*`]);
  await sites.name([CANVAS, LEARN]);
  expect(writes).toEqual([[`${CANVAS}/*`]]);
});

test('a site on http has a loader on http alone', async () => {
  const { writes, sites } = aBrowser([
    'http://lms.intranet.example/*',
    'http://x.instructure.com/*',
  ]);
  await sites.name(['http://lms.intranet.example:8080', 'http://x.instructure.com']);
  expect(writes).toEqual([['http://lms.intranet.example/*', 'http://x.instructure.com/*']]);
});

test('a permission given later, or taken, is followed', async () => {
  const { writes, sites, allowed } = aBrowser([]);
  await sites.name([CANVAS]);
  expect(writes).toEqual([]);
  allowed.push(`${CANVAS}/*`);
  await sites.keep();
  expect(writes.at(-1)).toEqual([`${CANVAS}/*`]);
  allowed.pop();
  await sites.keep();
  expect(writes.at(-1)).toEqual([]);
});

test('a site that IT no longer names is left', async () => {
  const { writes, sites } = aBrowser([`${CANVAS}/*`, `${LEARN}/*`], [`${CANVAS}/*`, `${LEARN}/*`]);
  await sites.name([LEARN]);
  expect(writes).toEqual([[`${LEARN}/*`]]);
});

test('what is registered already is left alone, and nothing is before the policy is known', async () => {
  const { writes, sites } = aBrowser([`${CANVAS}/*`], [`${CANVAS}/*`]);
  await sites.keep();
  await sites.name([CANVAS]);
  expect(writes).toEqual([]);
});

test('a site of the manifest gets no second loader', async () => {
  const { writes, sites } = aBrowser(['https://lakeside.instructure.com/*']);
  await sites.name(['https://lakeside.instructure.com']);
  expect(writes).toEqual([]);
});

test('two changes at once are carried out one after the other', async () => {
  const { writes, sites } = aBrowser([`${CANVAS}/*`, `${LEARN}/*`]);
  await Promise.all([sites.name([CANVAS]), sites.name([LEARN])]);
  expect(writes).toEqual([[`${LEARN}/*`]]);
});

test('a host she agreed to is opened by itself once the browser lets us there, on its protocol alone', async () => {
  const hosts = ['classroom.example', 'lms.intranet.example:8080', 'not-let.example'];
  const { agreedTo, sites, allowed } = aBrowser(
    ['https://classroom.example/*', 'http://lms.intranet.example/*'],
    [],
    hosts,
  );
  await sites.keep();
  expect(agreedTo).toEqual([['http://lms.intranet.example/*', 'https://classroom.example/*']]);
  allowed.length = 0;
  await sites.keep();
  expect(agreedTo.at(-1)).toEqual([]);
});

test('a site that IT named and she agreed to runs one script, not two', async () => {
  const { writes, agreedTo, sites } = aBrowser([`${CANVAS}/*`], [], ['canvas.lakeside.example']);
  await sites.name([CANVAS]);
  expect([agreedTo, writes]).toEqual([[[`${CANVAS}/*`]], []]);
});
