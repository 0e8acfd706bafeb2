import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { hc } from 'hono/client';
import { assert, expect, test, vi } from 'vitest';
import * as z from 'zod';

import { MAX_PUSH_BYTES } from '../../shared/sync';
import type { App } from '../../worker/app';
import type { School } from '../../worker/school/school';
import { aPair, aSchool, call, problemOf, sharing } from './a-school';

test('the service says that it reaches its storage, and stores nothing for that', async () => {
  const response = await call('/ready', { method: 'GET' });
  expect(await response.json()).toEqual({ ready: true });
  const tables = await runInDurableObject(
    env.SCHOOL.getByName(':ready'),
    (_, { storage: { sql } }) => sql.exec('SELECT name FROM sqlite_master').toArray(),
  );
  expect(tables).toEqual([]);
});

test('one person who asks without end is told to wait, and nobody else is', async () => {
  const { stub, teacher, coach } = await aPair();
  const statuses = await runInDurableObject(stub, async (school: School) => {
    const now = Date.now();
    school.now = () => now;
    const codes: string[] = [];
    for (let i = 0; i < 600; i += 1) {
      const me = await school.me(teacher.token);
      codes.push(me.ok ? 'ok' : me.reason);
    }
    school.now = () => now + 1000;
    const later = await school.me(teacher.token);
    return { codes, later: later.ok };
  });
  expect(statuses.codes.slice(0, 490)).toEqual(Array(490).fill('ok'));
  expect(statuses.codes.at(-1)).toBe('too-many-requests');
  expect(statuses.later).toBe(true);
  expect((await call('/v1/me', { method: 'GET', token: coach.token })).status).toBe(200);
});

test('the service says that it is there', async () => {
  const response = await call('/health', { method: 'GET' });
  expect(await response.json()).toEqual({ ok: true });
});

test('no answer may be stored, and none invites another origin', async () => {
  const { admin } = await aSchool();
  const answers = [
    await call('/v1/me', { method: 'GET', token: admin.token }),
    await call('/v1/me', { method: 'GET' }),
    await call('/nowhere', { method: 'GET' }),
    await exports.default.fetch('https://api.test/v1/push', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.test', 'access-control-request-method': 'POST' },
    }),
  ];
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers.get('x-request-id')).not.toBe(null);
  }
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 404]);
});

test('a body is read up to its limit and no further', async () => {
  const { admin } = await aSchool();
  const cursor = { school: 1, ['x'.repeat(64 * 1024)]: 1 };
  const pull = { clientId: crypto.randomUUID(), cursor };
  const pulled = await call('/v1/pull', { token: admin.token, body: pull });
  expect([pulled.status, await problemOf(pulled)]).toEqual([413, 'too-large']);
  const args = 'x'.repeat(MAX_PUSH_BYTES);
  const push = { clientId: pull.clientId, mutations: [{ id: 1, name: 'note.write', args }] };
  const pushed = await call('/v1/push', { token: admin.token, body: push });
  expect([pushed.status, await problemOf(pushed)]).toEqual([413, 'too-large']);
});

test('the largest lesson that fits in a push is stored and read again', async () => {
  const { teacher, coach, both } = await aPair();
  const text = 'é'.repeat((MAX_PUSH_BYTES - 2000) / 2);
  expect(await teacher.push('note.share', sharing(both, { text }))).toBe('applied');
  expect(JSON.stringify(await coach.pull())).toContain(text);
});

test('what does not fit is not repeated to the sender', async () => {
  const { admin } = await aSchool();
  const body = { clientId: 'a student’s name', cursor: {} };
  const response = await call('/v1/pull', { token: admin.token, body });
  const text = await response.clone().text();
  expect(await problemOf(response)).toBe('bad-request');
  expect(text).not.toContain('student');
});

test('a bug is answered vaguely and logged without its words', async () => {
  const { stub, admin } = await aSchool();
  await runInDurableObject(stub, (school: School) => {
    school.now = () => {
      throw new Error('secret words');
    };
  });
  const log = vi.spyOn(console, 'log');
  const response = await call('/v1/me', { method: 'GET', token: admin.token });
  const text = await response.clone().text();
  expect([response.status, await problemOf(response)]).toEqual([500, 'internal']);
  expect(text).not.toContain('secret');
  expect(JSON.stringify(log.mock.calls)).not.toContain('secret');
  log.mockRestore();
});

const Line = z.record(z.string(), z.union([z.string(), z.number()]));

test('the log says precisely why, where the answer is vague', async () => {
  const { admin, organizationId } = await aSchool();
  const log = vi.spyOn(console, 'log');
  await call('/v1/me', { method: 'GET' });
  await call('/v1/me', { method: 'GET', token: 'nonsense' });
  await call('/v1/me', { method: 'GET', token: `no-such-school.${'x'.repeat(43)}` });
  await call('/v1/me', { method: 'GET', token: `${organizationId}.${'x'.repeat(43)}` });
  await call('/v1/pull', { token: admin.token, body: { clientId: 'x', cursor: {} } });
  const said = log.mock.calls.map((line) => Line.parse(JSON.parse(String(line)))['problem']);
  log.mockRestore();
  expect(said).toEqual([
    'not-accepted: no token',
    'not-accepted: no access token of ours',
    'not-accepted: no such school',
    'not-accepted: signed out, late or unknown',
    'bad-request: json invalid_format',
  ]);
});

test('the log holds no token, no name and no word of a note', async () => {
  const log = vi.spyOn(console, 'log');
  const { teacher, both } = await aPair();
  await teacher.push('note.share', sharing(both, { body: 'secret' }));
  await call('/v1/live?ticket=secret', { method: 'GET' });
  await call('/v1/pull', { token: teacher.token, body: { clientId: 'secret', cursor: {} } });
  const lines = log.mock.calls.map(String);
  log.mockRestore();
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const { problem, ...always } = Line.parse(JSON.parse(line));
    expect(Object.keys(always)).toEqual(['requestId', 'method', 'route', 'status', 'ms']);
    expect(problem ?? '').toMatch(/^([a-z-]+(: [a-z_ ,]+)?)?$/);
    expect(line).not.toMatch(/secret|Tess|school-\d/);
    expect(line).not.toContain(teacher.token);
  }
});

test('the typed client speaks the whole protocol', async () => {
  const { teacher } = await aPair();
  const api = hc<App>('https://api.test', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => exports.default.fetch(input, init),
    headers: { authorization: `Bearer ${teacher.token}` },
  });
  const response = await api.v1.pull.$post({ json: { clientId: teacher.client, cursor: {} } });
  assert(response.status === 200);
  const { changes } = await response.json();
  expect(changes.map(({ audience }) => audience)).toContain('school');
});
