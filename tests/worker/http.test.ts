import { runInDurableObject } from 'cloudflare:test';
import { exports } from 'cloudflare:workers';
import { hc } from 'hono/client';
import { assert, expect, test, vi } from 'vitest';

import { MAX_PUSH_BYTES } from '../../shared/sync';
import type { App } from '../../worker/app';
import type { School } from '../../worker/school/school';
import { aPair, aSchool, call, problemOf, sharing } from './a-school';

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

test('the log holds no token, no name and no word of a note', async () => {
  const log = vi.spyOn(console, 'log');
  const { teacher, both } = await aPair();
  await teacher.push('note.share', sharing(both, { body: 'secret' }));
  await call('/v1/live?ticket=secret', { method: 'GET' });
  const lines = log.mock.calls.map(String);
  log.mockRestore();
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line))).toEqual(['requestId', 'method', 'route', 'status', 'ms']);
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
