import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import * as z from 'zod';

import { MeResponse } from '../../shared/sync';
import { app } from '../../worker/app';
import { aSchool, call, OPERATOR_KEY, problemOf } from './a-school';

const school = { organizationId: 'new-school', name: 'New School', adminName: 'Ada' };
const create = (operatorKey: string | undefined, given: string) =>
  app.request(
    '/operator/schools',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${given}` },
      body: JSON.stringify(school),
    },
    { SCHOOL: env.SCHOOL, ...(operatorKey !== undefined && { OPERATOR_KEY: operatorKey }) },
  );

test('without an operator key, or with a short one, nobody creates a school', async () => {
  expect((await create(undefined, 'undefined')).status).toBe(401);
  expect((await create('', '')).status).toBe(401);
  expect((await create('short-key', 'short-key')).status).toBe(401);
  expect((await create(OPERATOR_KEY, `${OPERATOR_KEY}x`)).status).toBe(401);
});

test('a school is created once', async () => {
  const { organizationId, admin } = await aSchool();
  const again = await call('/operator/schools', {
    token: OPERATOR_KEY,
    body: { ...school, organizationId },
  });
  expect([again.status, await problemOf(again)]).toEqual([409, 'school-exists']);
  const me = await call('/v1/me', { method: 'GET', token: admin.token });
  expect(MeResponse.parse(await me.json())).toMatchObject({
    organizationId,
    schoolName: 'Lakeside',
    person: { name: 'Ada Admin', roles: ['admin'] },
  });
});

test('two schools have different lesson keys', async () => {
  const keys = await Promise.all(
    [await aSchool(), await aSchool()].map(async ({ admin: { token } }) => {
      const me = await call('/v1/me', { method: 'GET', token });
      return MeResponse.parse(await me.json()).lessonKey;
    }),
  );
  expect(keys[0]).not.toBe(keys[1]);
});

test('a school that locked itself out gets in again by its first admin', async () => {
  const { organizationId, admin, signIn } = await aSchool();
  await call('/v1/sign-out', { token: admin.token });
  const recovered = await call(`/operator/schools/${organizationId}/code`, { token: OPERATOR_KEY });
  expect(recovered.status).toBe(201);
  const { code } = z.object({ code: z.string() }).parse(await recovered.json());
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect((await signIn(code)).id).toBe(admin.id);
});

test('a school is in a time zone that exists', async () => {
  const body = { ...school, organizationId: 'zone', timeZone: 'Mars/Olympus' };
  const response = await call('/operator/schools', { token: OPERATOR_KEY, body });
  expect([response.status, await problemOf(response)]).toEqual([400, 'bad-request']);
});
