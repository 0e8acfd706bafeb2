import { expect, test } from 'vitest';

import messages from '../../../../extension/public/_locales/en/messages.json';

const sources = import.meta.glob<string>(
  ['../../../../extension/**/*.{ts,tsx}', '../../../../wxt.config.ts'],
  { query: '?raw', import: 'default', eager: true },
);
const code = Object.values(sources).join('\n');

/** Any whole literal counts: keys also stand in tables such as `{ note: 'placeMoved' }`. */
const literals = new Set(
  [...code.matchAll(/'([A-Za-z][A-Za-z0-9]*)'|__MSG_([A-Za-z0-9]+)__/g)].map(
    ([, quoted, manifest]) => quoted ?? manifest,
  ),
);

test('every key the code asks for is in the catalogue', () => {
  const asked = [...code.matchAll(/\bt\(\s*'(\w+)'|\bcount\(\s*[^,]+,\s*'(\w+)',\s*'(\w+)'/g)]
    .flatMap(([, one, two, three]) => [one, two, three])
    .filter((key) => key !== undefined);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});

test('every key of the catalogue is used', () => {
  expect(Object.keys(messages).filter((key) => !literals.has(key))).toEqual([]);
});

test('the words keep to the tone: typographic marks, no exclamation, none of the words we avoid', () => {
  const words = Object.values(messages).map(({ message }) => message);
  expect(words.filter((message) => /["'!]|\.\.\.| - |\bAI\b|insights?\b/i.test(message))).toEqual(
    [],
  );
});
