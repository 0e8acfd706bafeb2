import { expect, test } from 'vitest';

import { filesBelow, read } from './repository';

const catalogue = Object.keys(
  JSON.parse(read('extension/public/_locales/en/messages.json')) as Record<string, unknown>,
);
const sources = [
  ...filesBelow('extension').filter((file) => /\.(?:tsx?|html)$/.test(file)),
  'wxt.config.ts',
].map(read);
const code = sources.join('\n');

test('every message that is asked for is in the catalogue', () => {
  const calls = [...code.matchAll(/\bt\(\s*'(\w+)'/g)].map(([, key = '']) => key);
  const counted = [...code.matchAll(/\bcount\([^;]*?'(\w+)',\s*'(\w+)'/g)].flatMap(
    ([, one = '', other = '']) => [one, other],
  );
  const platform = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const asked = new Set([...calls, ...counted, ...platform]);
  expect(asked.size).toBeGreaterThan(20);
  expect([...asked].filter((key) => !catalogue.includes(key))).toEqual([]);
});

test('every message of the catalogue is used', () => {
  const named = new Set([
    ...[...code.matchAll(/['"`](\w+)['"`]/g)].map(([, key = '']) => key),
    ...[...code.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
  ]);
  expect(catalogue.filter((key) => !named.has(key))).toEqual([]);
});
