import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatCode, parseCode, secretFromBytes } from '../../../../shared/sync';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const BYTES = Uint8Array.from({ length: 16 }, (_, index) => index * 17);
const CODE = {
  organizationId: 'lakeside',
  secret: secretFromBytes(BYTES),
  host: 'api.example.org:8787',
};

test('a code reads back as what was put into it', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = { ...CODE, secret: secretFromBytes(random) };
      expect(parseCode(formatCode(code))).toEqual(code);
    }),
  );
});

test('two secrets are never one', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const same = one.every((byte, index) => byte === other[index]);
      expect(secretFromBytes(one) === secretFromBytes(other)).toBe(same);
    }),
  );
});

test('a code is forgiving of case, blanks, dashes and letters people confuse', () => {
  const secret = '01'.repeat(13);
  const expected = { ...CODE, secret };
  const [school, , host] = ['LakeSide', '', 'API.example.org:8787'];
  for (const letters of [
    secret,
    'o1'.repeat(13),
    'OI'.repeat(13),
    'ol'.repeat(13),
    'O-L-'.repeat(13),
    `  ${'0L '.repeat(13)}\n`,
  ])
    expect(parseCode(`${school}/${letters}@${host}`)).toEqual(expected);
});

test.each([
  ['nothing', ''],
  ['words', 'my code is on paper'],
  ['no school', `/${CODE.secret}@api.example.org`],
  ['no host', `lakeside/${CODE.secret}@`],
  ['no secret', 'lakeside/@api.example.org'],
  ['a secret too short', `lakeside/${CODE.secret.slice(1)}@api.example.org`],
  ['a secret too long', `lakeside/${CODE.secret}0@api.example.org`],
  ['the letter U', `lakeside/${CODE.secret.slice(1)}U@api.example.org`],
  ['a school with a dot', `lake.side/${CODE.secret}@api.example.org`],
  ['a host with a path', `lakeside/${CODE.secret}@api.example.org/x`],
  ['a host with a name before it', `lakeside/${CODE.secret}@you@evil.example`],
  ['a host with a question', `lakeside/${CODE.secret}@api.example.org?x`],
])('%s is no code', (_, pasted) => {
  expect(parseCode(pasted)).toBeUndefined();
});
