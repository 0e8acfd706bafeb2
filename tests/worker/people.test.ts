import { runInDurableObject } from 'cloudflare:test';
import { assert, expect, test } from 'vitest';
import * as z from 'zod';

import { Person } from '../../shared/model';
import { AuditLine } from '../../worker/school/audit';
import type { School } from '../../worker/school/school';
import { aPair, aSchool, call, type Member, problemOf, sharing } from './a-school';

const Lines = z.object({ lines: z.array(AuditLine) });
const auditOf = async ({ token }: Member) =>
  Lines.parse(await (await call('/v1/audit', { method: 'GET', token })).json()).lines;

test('a person has coaching roles or leading roles, never both', async () => {
  const { admin } = await aSchool();
  const add = (...roles: string[]) =>
    call('/v1/people', { token: admin.token, body: { name: 'Pat', roles } });
  for (const roles of [
    ['teacher', 'leader'],
    ['coach', 'admin'],
    ['admin', 'teacher'],
  ]) {
    const response = await add(...roles);
    expect([response.status, await problemOf(response)]).toEqual([400, 'roles-do-not-mix']);
  }
  for (const roles of [['teacher', 'coach'], ['leader', 'admin'], ['coach']]) {
    expect((await add(...roles)).status).toBe(201);
  }
});

test('set-up is for admins: everybody else has the same answer', async () => {
  const { enrol, teacher, coach } = await aPair();
  const leader = await enrol('Lee Leader', 'leader');
  const pair = { coach: coach.id, teacher: teacher.id };
  const requests = [
    { path: '/v1/people', method: 'GET' },
    { path: '/v1/people', body: { name: 'Pat', roles: ['teacher'] } },
    { path: `/v1/people/${teacher.id}/code` },
    { path: `/v1/people/${crypto.randomUUID()}/code` },
    { path: `/v1/people/${teacher.id}/remove`, body: {} },
    { path: '/v1/groups', body: { name: 'PLC', members: [] } },
    { path: `/v1/groups/${crypto.randomUUID()}/members/${teacher.id}`, method: 'PUT' },
    { path: `/v1/groups/${crypto.randomUUID()}/members/${teacher.id}`, method: 'DELETE' },
    { path: '/v1/assignments', body: pair },
    { path: '/v1/assignments', method: 'DELETE', body: pair },
  ];
  for (const { token } of [teacher, coach, leader]) {
    for (const { path, ...request } of requests) {
      const response = await call(path, { ...request, token });
      expect([response.status, await problemOf(response)]).toEqual([403, 'not-allowed']);
    }
  }
});

test('a removed person loses every way in at once', async () => {
  const { stub, admin, teacher, coach, both, codeFor, organizationId } = await aPair();
  await teacher.push('note.share', sharing(both));
  const code = await codeFor(coach.id);
  const removed = await call(`/v1/people/${coach.id}/remove`, { token: admin.token, body: {} });
  expect(Person.parse(await removed.json()).removed).toBe(true);
  const pulled = await call('/v1/pull', {
    token: coach.token,
    body: { clientId: coach.client, cursor: {} },
  });
  expect([pulled.status, await problemOf(pulled)]).toEqual([401, 'not-accepted']);
  const next = 'e'.repeat(64);
  const { refreshToken } = coach;
  const tokens = [
    { grant: 'code', organizationId, code, next },
    { grant: 'refresh', organizationId, refreshToken, next },
  ];
  for (const body of tokens) expect((await call('/auth/token', { body })).status).toBe(401);
  const sessions = await runInDurableObject(stub, (_: School, { storage: { sql } }) =>
    sql.exec('SELECT id FROM session WHERE person = ?', coach.id).toArray(),
  );
  expect(sessions).toEqual([]);
});

test('a removal drops assignments, keeps what was shared and says so in the feeds', async () => {
  const { admin, teacher, coach, both } = await aPair();
  const args = sharing(both);
  await teacher.push('note.share', args);
  await teacher.pull();
  await call(`/v1/people/${coach.id}/remove`, { token: admin.token, body: {} });
  const { changes } = await teacher.pull();
  expect(changes).toContainEqual({
    op: 'delete',
    audience: both,
    id: `assignment:${coach.id}:${teacher.id}`,
  });
  expect(changes).toContainEqual(
    expect.objectContaining({ row: expect.objectContaining({ id: coach.id, removed: true }) }),
  );
  expect(await teacher.elsewhere().news()).toContain(`+${args.note.id}`);
  expect(await teacher.push('note.share', sharing(both))).toBe('not-for-leaders');
});

test('what somebody wrote stays without their name if they ask, as they leave or later', async () => {
  const { admin, teacher, coach, both } = await aPair();
  const args = sharing(both, { body: 'Written before I left.' });
  await coach.push('note.share', args);
  const remove = (body = {}) => call(`/v1/people/${coach.id}/remove`, { token: admin.token, body });
  expect((await remove()).status).toBe(200);
  const nameAndWords = async () => {
    const { changes } = await teacher.elsewhere().pull();
    const rows = changes.flatMap((change) => (change.op === 'put' ? [change.row] : []));
    const person = rows.find(({ id }) => id === coach.id);
    const note = rows.find(({ id }) => id === args.note.id);
    assert(person?.record === 'person' && note?.record === 'note');
    return { name: person.name, unsigned: person.unsigned, body: note.body };
  };
  expect(await nameAndWords()).toEqual({ name: 'Coach Rivera', body: 'Written before I left.' });
  expect((await remove({ unsigned: true })).status).toBe(200);
  expect(await nameAndWords()).toEqual({
    name: '–',
    unsigned: true,
    body: 'Written before I left.',
  });
  const listed = await call('/v1/people', { method: 'GET', token: admin.token });
  expect(await listed.text()).not.toContain('Rivera');
  expect(await problemOf(await remove({ unsigned: true }))).toBe('not-found');
});

test('nobody is removed twice, and no admin removes themself', async () => {
  const { admin, enrol } = await aSchool();
  const teacher = await enrol('Tess', 'teacher');
  const remove = (id: string) => call(`/v1/people/${id}/remove`, { token: admin.token, body: {} });
  expect((await remove(teacher.id)).status).toBe(200);
  expect(await problemOf(await remove(teacher.id))).toBe('not-found');
  expect(await problemOf(await remove(admin.id))).toBe('not-yourself');
  const code = await call(`/v1/people/${teacher.id}/code`, { token: admin.token });
  expect(await problemOf(code)).toBe('not-found');
});

test('an assignment joins a coach and a teacher, and making it twice changes nothing', async () => {
  const { teacher, coach, assign } = await aPair();
  await teacher.pull();
  expect((await assign(coach, teacher)).status).toBe(201);
  expect(await teacher.news()).toEqual([]);
  expect(await problemOf(await assign(teacher, coach))).toBe('roles-do-not-fit');
  expect((await assign(coach, teacher, 'DELETE')).status).toBe(200);
  expect(await problemOf(await assign(coach, teacher, 'DELETE'))).toBe('not-found');
});

test('the list for set-up holds people and assignments and not a word of coaching', async () => {
  const { admin, teacher, coach, both } = await aPair();
  await teacher.push('note.share', sharing(both, { body: 'secret' }));
  const listed = await call('/v1/people', { method: 'GET', token: admin.token });
  const text = await listed.text();
  expect(text).toContain(`assignment:${coach.id}:${teacher.id}`);
  expect(text).not.toContain('secret');
});

test('a member reads the audit of what they did, what was done to them and what was shared with them', async () => {
  const { enrol, teacher, coach, both } = await aPair();
  const args = sharing(both, { body: 'secret', title: 'secret', text: 'secret' });
  await teacher.push('note.share', args);
  const mine = await auditOf(teacher);
  expect(mine.map(({ action }) => action)).toEqual([
    'note.share',
    'assignment.add',
    'person.code',
    'person.add',
  ]);
  expect(mine[0]).toMatchObject({ actor: teacher.id, object: args.note.id, audience: both });
  expect((await auditOf(coach)).map(({ action }) => action)).toContain('note.share');
  const stranger = await enrol('Sam Stranger', 'teacher');
  expect((await auditOf(stranger)).map(({ action }) => action)).not.toContain('note.share');
  expect(JSON.stringify(mine)).not.toContain('secret');
});

test('an admin reads every act of setting up, and never who shared what with whom', async () => {
  const { admin, teacher, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  const actions = (await auditOf(admin)).map(({ action }) => action);
  expect(actions).toContain('person.add');
  expect(actions).not.toContain('note.share');
});

test('a refused change leaves no line in the audit', async () => {
  const { admin, teacher } = await aPair();
  const before = [await auditOf(admin), await auditOf(teacher)];
  await teacher.push('note.share', sharing('school'));
  await call(`/v1/people/${crypto.randomUUID()}/code`, { token: admin.token });
  expect([await auditOf(admin), await auditOf(teacher)]).toEqual(before);
});
