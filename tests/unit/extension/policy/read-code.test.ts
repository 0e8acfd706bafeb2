import { expect, test } from 'vitest';

import { readCode } from '../../../../extension/policy/read-code';

const SECRET = '0123456789ABCDEFGHJKMNPQRS';
const LAKESIDE = { organizationId: 'lakeside', apiBaseUrl: 'https://api.lakeside.example' };
const NOTHING = { organizationId: null, apiBaseUrl: null };
const OURS = `lakeside/${SECRET}@api.lakeside.example`;

test.each([
  ['no policy at all', NOTHING],
  ['the school named', { ...NOTHING, organizationId: 'lakeside' }],
  ['its API named', { ...NOTHING, apiBaseUrl: LAKESIDE.apiBaseUrl }],
  ['both named', LAKESIDE],
])('with %s, a code of that school is taken', (_, policy) => {
  const host = 'api.lakeside.example';
  expect(readCode(OURS, policy)).toEqual({ organizationId: 'lakeside', secret: SECRET, host });
});

test.each([
  ['of another school', `hillside/${SECRET}@api.lakeside.example`],
  ['that names another host', `lakeside/${SECRET}@api.attacker.example`],
  ['that names another port', `lakeside/${SECRET}@api.lakeside.example:8443`],
])('a managed browser takes no code %s', (_, code) => {
  expect(readCode(code, LAKESIDE)).toBe('other-school');
  expect(readCode(code, NOTHING)).not.toBe('other-school');
});

test('a port that goes without saying is no other port', () => {
  expect(readCode(`${OURS}:443`, LAKESIDE)).toMatchObject({ secret: SECRET });
});

test('where policy names school and API, the short code alone will do', () => {
  expect(readCode(` 01234-56789-abcde-fghjk-mnpqr-s `, LAKESIDE)).toEqual(readCode(OURS, LAKESIDE));
  expect(readCode(SECRET, { ...LAKESIDE, apiBaseUrl: null })).toBe('malformed');
  expect(readCode(SECRET, NOTHING)).toBe('malformed');
  expect(readCode('my code', LAKESIDE)).toBe('malformed');
});

test('a school she belongs to already stays open to her, at its own API and nowhere else', () => {
  const before = { organizationId: 'hillside', apiBaseUrl: 'https://api.hillside.example' };
  const code = `hillside/${SECRET}@api.hillside.example`;
  expect(readCode(code, LAKESIDE)).toBe('other-school');
  expect(readCode(code, LAKESIDE, [before])).toMatchObject({ organizationId: 'hillside' });
  const elsewhere = `hillside/${SECRET}@api.attacker.example`;
  expect(readCode(elsewhere, LAKESIDE, [before])).toBe('other-school');
});

test('a host that no address can have is no code', () => {
  expect(readCode(`lakeside/${SECRET}@api.lakeside.example:99999`, NOTHING)).toBe('malformed');
});
