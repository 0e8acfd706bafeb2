import { expect, test } from 'vitest';

import { join } from '../../../../extension/identity/join';
import { sha256 } from '../../../../extension/identity/tokens';
import { NOTHING_SET, parsePolicy } from '../../../../extension/policy/policy';
import type { DeviceDatabase } from '../../../../extension/store/device-database';
import type { Api } from '../../../../extension/sync/api';
import { formatCode, type TokenRequest } from '../../../../shared/sync';
import { id, tess } from '../../shared/mutations/staff';
import { fakeApi, refused, unreachable } from '../sync/fake-api';
import { aDeviceDatabase, membership } from './membership';

const secret = '0123456789ABCDEFGHJKMNPQRS';
const CODE = formatCode({ organizationId: 'lakeside', secret, host: 'api.example.org' });
const granted = { accessToken: 'access-1', expiresIn: 600 };
const me = {
  organizationId: 'lakeside',
  schoolName: 'Lakeside',
  lessonKey: 'f'.repeat(64),
  person: tess,
};

/** A device that joins by this code; the school answers in turn as told. */
function joining(device: DeviceDatabase, ...answers: Awaited<ReturnType<Api['token']>>[]) {
  let policy = NOTHING_SET;
  const asked: TokenRequest[] = [];
  const hosts: string[] = [];
  const api = fakeApi({
    token: async (request) => {
      asked.push(request);
      return answers[asked.length - 1] ?? unreachable;
    },
    me: async () => me,
  });
  let ids = 0;
  const deps = {
    device,
    apiAt: (host: string) => {
      hosts.push(host);
      return api;
    },
    now: () => 1000,
    newId: () => id((ids += 1)),
    policy: async () => policy,
  };
  return {
    asked,
    hosts,
    join: (code = CODE) => join(code, deps),
    set: (raw: Record<string, unknown>) => {
      policy = parsePolicy(raw);
    },
  };
}

test('a code makes its membership the active one, with the refresh token it proposed', async () => {
  const device = aDeviceDatabase();
  const { join: joins, asked, hosts } = joining(device, granted);
  expect(await joins(`  ${CODE.toLowerCase()} `)).toEqual({ ok: true });
  expect(hosts).toEqual(['https://api.example.org']);
  const active = await device.active();
  expect(active).toMatchObject({
    key: membership.key,
    person: tess,
    apiBaseUrl: 'https://api.example.org',
    accessToken: 'access-1',
    accessExpires: 601_000,
    signedOut: false,
  });
  const next = await sha256(active?.refreshToken ?? '');
  expect(asked).toEqual([{ grant: 'code', organizationId: 'lakeside', code: secret, next }]);
  expect(await device.joins.count()).toBe(0);
});

test('what is no code is said to be malformed, and nobody is asked', async () => {
  const { join: joins, hosts } = joining(aDeviceDatabase());
  expect(await joins('my code')).toEqual({ ok: false, code: 'malformed' });
  expect(hosts).toEqual([]);
});

test.each([
  ['not-accepted', refused(401)],
  ['too-many', refused(429, 'too-many')],
  ['unreachable', unreachable],
  ['unreachable', { failed: 'server', status: 500, requestId: '' } as const],
])('a join that fails says %s, and no membership is made', async (code, answer) => {
  const device = aDeviceDatabase();
  expect(await joining(device, answer).join()).toEqual({ ok: false, code });
  expect(await device.active()).toBeUndefined();
});

test('after a lost answer the same code is tried again with the same next token', async () => {
  const device = aDeviceDatabase();
  const { join: joins, asked } = joining(device, unreachable, granted);
  expect(await joins()).toEqual({ ok: false, code: 'unreachable' });
  expect(await joins()).toEqual({ ok: true });
  expect(asked[1]).toEqual(asked[0]);
  expect(await sha256((await device.active())?.refreshToken ?? '')).toBe(asked[0]?.next);
});

test('a code waiting to be tried again is not kept in the clear', async () => {
  const device = aDeviceDatabase();
  await joining(device, unreachable).join();
  expect(JSON.stringify(await device.joins.toArray())).not.toContain(secret);
});

test('who joins again keeps her place in the count of mutations', async () => {
  const device = aDeviceDatabase();
  await device.memberships.put({ ...membership, signedOut: true });
  await joining(device, granted).join();
  expect(await device.active()).toMatchObject({ clientId: membership.clientId, signedOut: false });
});

test('a managed browser sends nothing of a code to a host that its school did not name', async () => {
  const device = aDeviceDatabase();
  const joined = joining(device, granted);
  joined.set({ organizationId: 'lakeside', apiBaseUrl: 'https://api.lakeside.example' });
  expect(await joined.join()).toEqual({ ok: false, code: 'other-school' });
  expect(joined.hosts).toEqual([]);
  expect(await device.joins.count()).toBe(0);
});

test('in a managed browser the short code alone joins the school at its API', async () => {
  const device = aDeviceDatabase();
  const joined = joining(device, granted);
  joined.set({ organizationId: 'lakeside', apiBaseUrl: 'https://api.lakeside.example' });
  expect(await joined.join(secret)).toEqual({ ok: true });
  expect(joined.hosts).toEqual(['https://api.lakeside.example']);
  expect(joined.asked[0]).toMatchObject({ organizationId: 'lakeside', code: secret });
});
