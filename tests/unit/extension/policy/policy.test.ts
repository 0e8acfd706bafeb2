import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { NOTHING_SET, parsePolicy } from '../../../../extension/policy/policy';

const LAKESIDE = {
  organizationName: 'Lakeside School',
  organizationId: 'lakeside',
  apiBaseUrl: 'https://api.lakeside.example',
  lmsOrigins: ['https://canvas.lakeside.example', 'https://learn.lakeside.example:8443'],
};

test('what a school sets is taken as it stands', () => {
  expect(parsePolicy(LAKESIDE)).toEqual({ values: LAKESIDE, problems: [] });
});

test('a last slash, the usual port, capitals of a host and blanks around a value are forgiven', () => {
  const { values, problems } = parsePolicy({
    organizationName: ' Lakeside School ',
    apiBaseUrl: 'https://API.Lakeside.example/',
    lmsOrigins: ['https://canvas.lakeside.example/', 'https://canvas.lakeside.example:443'],
  });
  expect(problems).toEqual([]);
  expect(values.organizationName).toBe('Lakeside School');
  expect(values.apiBaseUrl).toBe('https://api.lakeside.example');
  expect(values.lmsOrigins).toEqual(['https://canvas.lakeside.example']);
});

describe('a wrong value is ignored with a reason, and every other stands', () => {
  test.each([
    ['organizationName', 7, 'not-text', '7'],
    ['organizationName', '  ', 'empty', '  '],
    ['organizationName', 'L'.repeat(201), 'too-long', `${'L'.repeat(80)}…`],
    ['organizationId', 'Lakeside School', 'not-an-id', 'Lakeside School'],
    ['organizationId', null, 'not-text', 'null'],
    ['apiBaseUrl', 'http://api.lakeside.example', 'not-https', 'http://api.lakeside.example'],
    ['apiBaseUrl', 'api.lakeside.example', 'not-https', 'api.lakeside.example'],
    [
      'apiBaseUrl',
      'https://api.lakeside.example/v1',
      'not-a-site',
      'https://api.lakeside.example/v1',
    ],
    ['apiBaseUrl', 'https://a:b@lakeside.example', 'not-a-site', 'https://a:b@lakeside.example'],
    ['apiBaseUrl', 'https://lakeside.example?x', 'not-a-site', 'https://lakeside.example?x'],
    ['lmsOrigins', 'https://canvas.example', 'not-a-list', 'https://canvas.example'],
    ['lmsOrigin', ['https://canvas.example'], 'not-a-setting', '["https://canvas.example"]'],
  ])('%s: %j', (key, value, why, shown) => {
    const { values, problems } = parsePolicy({ ...LAKESIDE, [key]: value });
    expect(problems).toEqual([{ key, why, value: shown }]);
    const others = Object.entries(LAKESIDE).filter(([name]) => name !== key);
    expect(values).toMatchObject(Object.fromEntries(others));
    const [ignored = null] = Object.entries(values).flatMap(([name, now]) =>
      name === key ? [now] : [],
    );
    expect([null, []]).toContainEqual(ignored);
  });

  test('in a list too: the good sites stay', () => {
    const { values, problems } = parsePolicy({
      lmsOrigins: [
        'https://canvas.example',
        'http://lms.intranet.example',
        'ftp://lms.example',
        3,
        'https://*.lakeside.example',
        'https://lms.example/x',
      ],
    });
    expect(values.lmsOrigins).toEqual(['https://canvas.example', 'http://lms.intranet.example']);
    expect(problems.map(({ key, why }) => [key, why])).toEqual([
      ['lmsOrigins[2]', 'not-https'],
      ['lmsOrigins[3]', 'not-text'],
      ['lmsOrigins[4]', 'not-a-site'],
      ['lmsOrigins[5]', 'not-a-site'],
    ]);
  });
});

describe('the schema Chromium holds a policy against', () => {
  const schema = JSON.parse(readFileSync('extension/public/managed-schema.json', 'utf8')) as {
    readonly type: string;
    readonly properties: Readonly<Record<string, { readonly type: string }>>;
  };

  test('knows the settings we read, by the same types, and no other', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(
      Object.keys(NOTHING_SET.values).toSorted(),
    );
    const types = Object.entries(LAKESIDE).map(([key, value]) => [
      key,
      Array.isArray(value) ? 'array' : typeof value,
    ]);
    expect(Object.entries(schema.properties).map(([key, { type }]) => [key, type])).toEqual(types);
  });

  test('keeps Chromium’s own rules, or the extension would not load', () => {
    expect(schema.type).toBe('object');
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
  });
});
