import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { expect, test } from 'vitest';

import { app } from '../../worker/app';
import { digest } from '../../worker/secrets';
import { aPair, aSchool, call, OPERATOR_KEY, problemOf, sharing } from './a-school';

const OPEN = new Set([
  'GET /health',
  'GET /ready',
  'GET /openapi.json',
  'GET /',
  'POST /auth/token',
]);
/** Every route there is, so that a new one cannot be forgotten. */
const guarded = [
  ...new Set(
    app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !OPEN.has(route)),
  ),
];

const bodies = [undefined, {}, { clientId: 'nonsense' }];
const request = (route: string, token: string | undefined, body: unknown) => {
  const [method = '', path = ''] = route.split(' ');
  return call(path.replaceAll(/:\w+/g, 'x'), {
    method,
    token,
    ...(method !== 'GET' && body !== undefined && { body }),
  });
};

test.each(guarded)('%s gives every stranger the same answer', async (route) => {
  const { organizationId } = await aSchool();
  const tokens = [
    undefined,
    'nonsense',
    `no-such-school.${'x'.repeat(43)}`,
    `${organizationId}.${'x'.repeat(43)}`,
  ];
  for (const token of tokens) {
    for (const body of bodies) {
      const response = await request(route, token, body);
      expect([response.status, await problemOf(response)]).toEqual([401, 'not-accepted']);
    }
  }
});

test.each(guarded.filter((route) => !route.includes('/operator') && !/^GET .*live/.test(route)))(
  '%s gives somebody who signed out the stranger’s answer',
  async (route) => {
    const { admin } = await aSchool();
    await call('/v1/sign-out', { token: admin.token });
    for (const body of bodies) {
      const response = await request(route, admin.token, body);
      expect([response.status, await problemOf(response)]).toEqual([401, 'not-accepted']);
    }
  },
);

const half = (token: string) =>
  exports.default.fetch('https://api.test/v1/pull', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{',
  });

test('a body that is no JSON tells a stranger nothing and a member what is wrong', async () => {
  const { admin, organizationId } = await aSchool();
  expect((await half(`${organizationId}.${'x'.repeat(43)}`)).status).toBe(401);
  const response = await half(admin.token);
  expect([response.status, await problemOf(response)]).toEqual([400, 'bad-request']);
});

test('nothing of one school resolves in another', async () => {
  const here = await aPair();
  const there = await aPair();
  const args = sharing(here.both);
  await here.teacher.push('note.share', args);
  const { id } = args.note;
  const reply = { id: crypto.randomUUID(), parent: id, kind: 'noticing', body: 'Hello?' };
  expect(await there.teacher.push('note.edit', { id, body: 'x' })).toBe('not-found');
  expect(await there.teacher.push('note.reply', reply)).toBe('not-found');
  expect(await there.teacher.push('note.share', sharing(here.both))).toBe('not-in-audience');
  there.teacher.cursor = { [here.both]: 0 };
  const pulled = await there.teacher.pull();
  expect(pulled.left).toEqual([here.both]);
  expect(JSON.stringify(pulled)).not.toContain(id);
  const token = there.admin.token;
  const code = await call(`/v1/people/${here.teacher.id}/code`, { token });
  expect(await problemOf(code)).toBe('not-found');
});

test('a token of one school opens no other', async () => {
  const here = await aSchool();
  const there = await aSchool();
  const token = here.admin.token.replace(here.organizationId, there.organizationId);
  expect((await call('/v1/me', { method: 'GET', token })).status).toBe(401);
  const body = {
    grant: 'refresh',
    organizationId: there.organizationId,
    refreshToken: here.admin.refreshToken,
    next: await digest('x'),
  };
  expect((await call('/auth/token', { body })).status).toBe(401);
});

test('asking for a school that does not exist stores nothing', async () => {
  const organizationId = 'nobody-here';
  const token = `${organizationId}.${'x'.repeat(43)}`;
  const next = await digest('x');
  await call('/auth/token', { body: { grant: 'code', organizationId, code: 'X', next } });
  await call('/v1/me', { method: 'GET', token });
  await call('/v1/people', { token, body: { name: 'Eve', roles: ['admin'] } });
  await call(`/v1/live?ticket=${token}`, { method: 'GET' });
  const unknown = await call(`/operator/schools/${organizationId}/code`, { token: OPERATOR_KEY });
  expect(await problemOf(unknown)).toBe('not-found');
  const tables = await runInDurableObject(
    env.SCHOOL.getByName(organizationId),
    (_, { storage: { sql } }) => sql.exec('SELECT name FROM sqlite_master').toArray(),
  );
  expect(tables).toEqual([]);
});
