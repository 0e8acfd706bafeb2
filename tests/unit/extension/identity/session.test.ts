import { expect, test } from 'vitest';

import { createSession } from '../../../../extension/identity/session';
import { sha256 } from '../../../../extension/identity/tokens';
import type { StoredMembership } from '../../../../extension/store/device-database';
import type { Api } from '../../../../extension/sync/api';
import type { TokenRequest } from '../../../../shared/sync';
import { fakeApi, refused, unreachable } from '../sync/fake-api';
import { aDeviceDatabase, membership } from './membership';

const NOW = 500_000;
const granted = { accessToken: 'access-2', expiresIn: 600 };

/** A session whose school answers in turn as told. */
async function aSession(
  stored: Partial<StoredMembership>,
  ...answers: Awaited<ReturnType<Api['token']>>[]
) {
  const device = aDeviceDatabase();
  await device.memberships.put({ ...membership, ...stored });
  const asked: TokenRequest[] = [];
  const api = fakeApi({
    token: async (request) => {
      asked.push(request);
      return answers[asked.length - 1] ?? unreachable;
    },
  });
  const session = createSession({ device, membership: membership.key, api, now: () => NOW });
  const kept = async () => device.memberships.get(membership.key);
  return { session, asked, kept };
}

test('a token good for a while yet is used as it is', async () => {
  const { session, asked } = await aSession({});
  expect(await session.access()).toEqual({ token: 'access-1' });
  expect(asked).toEqual([]);
});

test.each([
  ['about to end', { accessExpires: NOW + 30_000 }],
  ['missing', { accessToken: null }],
])('a token that is %s is renewed, and the refresh token with it', async (_, stored) => {
  const { session, asked, kept } = await aSession(stored, granted);
  expect(await session.access()).toEqual({ token: 'access-2' });
  const after = await kept();
  expect(asked).toEqual([
    {
      grant: 'refresh',
      organizationId: 'lakeside',
      refreshToken: 'refresh-1',
      next: await sha256(after?.refreshToken ?? ''),
    },
  ]);
  expect(after?.refreshToken).not.toBe('refresh-1');
  expect(after).toMatchObject({ proposedToken: null, accessExpires: NOW + 600_000 });
  expect(await session.access()).toEqual({ token: 'access-2' });
  expect(asked.length).toBe(1);
});

test('after a lost answer the same next token is proposed again', async () => {
  const { session, asked, kept } = await aSession({ accessToken: null }, unreachable, granted);
  expect(await session.access()).toEqual(unreachable);
  expect((await kept())?.refreshToken).toBe('refresh-1');
  await session.access();
  expect(asked[1]).toEqual(asked[0]);
  expect(await sha256((await kept())?.refreshToken ?? '')).toBe(asked[0]?.next);
});

test('the next renewal proposes another token', async () => {
  const { session, asked } = await aSession({ accessToken: null }, granted, granted);
  await session.access();
  await session.distrust();
  await session.access();
  expect(new Set(asked.map(({ next }) => next)).size).toBe(2);
});

test('many callers at once make one renewal', async () => {
  const { session, asked } = await aSession({ accessToken: null }, granted);
  const all = await Promise.all([session.access(), session.access(), session.access()]);
  expect(all).toEqual(Array.from({ length: 3 }, () => ({ token: 'access-2' })));
  expect(asked.length).toBe(1);
});

test('a refresh token the school does not take means signed out, and stays so', async () => {
  const { session, asked, kept } = await aSession({ accessToken: null }, refused(401), granted);
  expect(await session.access()).toEqual({ failed: 'signed-out' });
  expect(await kept()).toMatchObject({ signedOut: true, accessToken: null });
  expect(await session.access()).toEqual({ failed: 'signed-out' });
  expect(asked.length).toBe(1);
});

test('any other refusal leaves her signed in', async () => {
  const { session, kept } = await aSession({ accessToken: null }, refused(429, 'too-many'));
  expect(await session.access()).toEqual(refused(429, 'too-many'));
  expect(await kept()).toMatchObject({ signedOut: false });
});
