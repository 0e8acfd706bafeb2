import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';

import { TokenResponse } from '../../shared/sync';
import type { School } from '../../worker/school/school';
import { digest } from '../../worker/secrets';
import { aSchool, call, later, problemOf } from './a-school';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

const withCode = (organizationId: string, code: string, next: string) =>
  call('/auth/token', { body: { grant: 'code', organizationId, code, next } });
const withRefresh = (organizationId: string, refreshToken: string, next: string) =>
  call('/auth/token', { body: { grant: 'refresh', organizationId, refreshToken, next } });
const meStatus = async (token: string) => (await call('/v1/me', { method: 'GET', token })).status;
const accessOf = async (response: Response) =>
  TokenResponse.parse(await response.json()).accessToken;

async function aCode() {
  const school = await aSchool();
  const code = await school.codeFor(school.admin.id);
  return { ...school, code };
}

test('a code whose answer was lost is answered again, with another access token', async () => {
  const { organizationId, code } = await aCode();
  const next = await digest('first');
  const once = await accessOf(await withCode(organizationId, code, next));
  const again = await accessOf(await withCode(organizationId, code, next));
  expect(again).not.toBe(once);
  expect([await meStatus(once), await meStatus(again)]).toEqual([200, 200]);
});

test('a used code opens nothing for another device', async () => {
  const { organizationId, code } = await aCode();
  await withCode(organizationId, code, await digest('hers'));
  const thief = await withCode(organizationId, code, await digest('his'));
  expect([thief.status, await problemOf(thief)]).toEqual([401, 'not-accepted']);
});

test('a used code is not answered again after ten minutes', async () => {
  const { organizationId, stub, code } = await aCode();
  const next = await digest('first');
  await withCode(organizationId, code, next);
  await later(stub, 11 * MINUTE);
  expect((await withCode(organizationId, code, next)).status).toBe(401);
});

test('a used code is not answered again once its sign-in went on', async () => {
  const { organizationId, code } = await aCode();
  const next = await digest('first');
  await withCode(organizationId, code, next);
  await withRefresh(organizationId, 'first', await digest('second'));
  expect((await withCode(organizationId, code, next)).status).toBe(401);
});

test('a code opens nothing after seven days', async () => {
  const { organizationId, stub, code } = await aCode();
  await later(stub, 7 * DAY + 1);
  expect((await withCode(organizationId, code, await digest('late'))).status).toBe(401);
});

test('a new code shuts the one before', async () => {
  const { organizationId, admin, code, codeFor } = await aCode();
  const newer = await codeFor(admin.id);
  expect((await withCode(organizationId, code, await digest('old'))).status).toBe(401);
  expect((await withCode(organizationId, newer, await digest('new'))).status).toBe(200);
});

test('every way of being wrong at the door has the same answer', async () => {
  const { organizationId } = await aSchool();
  const next = await digest('x');
  const answers = await Promise.all([
    withCode('no-such-school', 'WRONG', next),
    withCode(organizationId, 'WRONG', next),
    withRefresh('no-such-school', 'wrong', next),
    withRefresh(organizationId, 'wrong', next),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  expect(await Promise.all(answers.map(problemOf))).toEqual(Array(4).fill('not-accepted'));
});

test('twenty wrong codes close the door to codes for ten minutes, not to refreshes', async () => {
  const { organizationId, stub, admin, code } = await aCode();
  const next = await digest('x');
  for (let i = 0; i < 20; i += 1) {
    expect((await withCode(organizationId, `WRONG-${i}`, next)).status).toBe(401);
  }
  const closed = await withCode(organizationId, code, next);
  expect([closed.status, await problemOf(closed)]).toEqual([429, 'too-many-tries']);
  expect(Number(closed.headers.get('retry-after'))).toBeGreaterThan(590);
  const refreshed = await withRefresh(organizationId, admin.refreshToken, await digest('y'));
  expect(refreshed.status).toBe(200);
  await later(stub, 10 * MINUTE);
  expect((await withCode(organizationId, code, next)).status).toBe(200);
});

test('a refresh whose answer was lost is answered again', async () => {
  const { organizationId, admin } = await aSchool();
  const next = await digest('second');
  await withRefresh(organizationId, admin.refreshToken, next);
  const again = await accessOf(await withRefresh(organizationId, admin.refreshToken, next));
  expect(await meStatus(again)).toBe(200);
  expect((await withRefresh(organizationId, 'second', await digest('third'))).status).toBe(200);
});

test('a used refresh token with another successor signs out whoever holds the family', async () => {
  const { organizationId, admin } = await aSchool();
  const access = await accessOf(
    await withRefresh(organizationId, admin.refreshToken, await digest('second')),
  );
  const thief = await withRefresh(organizationId, admin.refreshToken, await digest('stolen'));
  expect(thief.status).toBe(401);
  expect([await meStatus(access), await meStatus(admin.token)]).toEqual([401, 401]);
  expect((await withRefresh(organizationId, 'second', await digest('third'))).status).toBe(401);
});

test('an access token is worth fifteen minutes and a refresh token thirty days', async () => {
  const { organizationId, stub, admin } = await aSchool();
  await later(stub, 15 * MINUTE);
  expect(await meStatus(admin.token)).toBe(401);
  await later(stub, 30 * DAY);
  const refreshed = await withRefresh(organizationId, admin.refreshToken, await digest('late'));
  expect(refreshed.status).toBe(401);
});

test('signing out ends this sign-in and no other', async () => {
  const { organizationId, admin, signIn, codeFor } = await aSchool();
  const other = await signIn(await codeFor(admin.id));
  expect((await call('/v1/sign-out', { token: admin.token })).status).toBe(200);
  expect([await meStatus(admin.token), await meStatus(other.token)]).toEqual([401, 200]);
  const refreshed = await withRefresh(organizationId, admin.refreshToken, await digest('x'));
  expect(refreshed.status).toBe(401);
});

test('no secret is stored as it is', async () => {
  const { stub, admin, code } = await aCode();
  const ticket = await call('/v1/live', { token: admin.token });
  const secrets = [code, admin.token, admin.refreshToken, JSON.stringify(await ticket.json())];
  const stored = await runInDurableObject(stub, (_: School, { storage: { sql } }) =>
    ['code', 'access', 'session', 'ticket'].map((table) =>
      JSON.stringify(sql.exec(`SELECT * FROM ${table}`).toArray()),
    ),
  );
  for (const secret of secrets) {
    const held = secret.replaceAll(/^.*\.|"}$/g, '');
    expect(stored.join('')).not.toContain(held);
  }
});
