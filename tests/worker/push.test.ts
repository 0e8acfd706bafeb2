import { runInDurableObject } from 'cloudflare:test';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';

import { audienceOf } from '../../shared/model';
import type { School } from '../../worker/school/school';
import { aPair, call, hash, outcomeOf, problemOf, sharing } from './a-school';

const share = (id: number, args: unknown) => ({ id, name: 'note.share', args });

/** Every row of every table a mutation may change, but for what it always writes of its client. */
const everything = (stub: DurableObjectStub<School>) =>
  runInDurableObject(stub, (_, { storage: { sql } }) =>
    ['school', 'record', 'cited', 'tombstone', 'audience_member', 'removed', 'audit'].map((table) =>
      sql.exec(`SELECT * FROM ${table}`).toArray(),
    ),
  );

test('a batch that is sent again is applied once and answered as the first time', async () => {
  const { stub, teacher, both } = await aPair();
  const args = sharing(both);
  const batch = [share(1, args), share(2, args), share(3, sharing(both))];
  const first = await teacher.send(batch);
  expect(first.results.map(outcomeOf)).toEqual(['applied', 'still-shared', 'applied']);
  const rows = await everything(stub);
  expect(await teacher.send(batch)).toEqual(first);
  expect(await everything(stub)).toEqual(rows);
});

test('a refusal stays a refusal when what stood in its way is gone', async () => {
  const { teacher, coach, both, assign } = await aPair();
  await assign(coach, teacher, 'DELETE');
  const batch = [share(1, sharing(both))];
  expect((await teacher.send(batch)).results.map(outcomeOf)).toEqual(['no-assignment']);
  await assign(coach, teacher);
  expect((await teacher.send(batch)).results.map(outcomeOf)).toEqual(['no-assignment']);
});

test('a gap ends the results and nothing after it is applied', async () => {
  const { teacher, both } = await aPair();
  const gap = await teacher.send([share(1, sharing(both)), share(3, sharing(both))]);
  expect(gap).toEqual({ lastMutationId: 1, results: [{ id: 1, outcome: 'applied' }] });
  expect(await teacher.send([share(3, sharing(both))])).toEqual({ lastMutationId: 1, results: [] });
});

test('a client id belongs to one person', async () => {
  const { teacher, coach, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  const body = { clientId: teacher.client };
  const mutations = [share(2, sharing(both))];
  const pushed = await call('/v1/push', { token: coach.token, body: { ...body, mutations } });
  expect([pushed.status, await problemOf(pushed)]).toEqual([409, 'client-not-yours']);
  const pulled = await call('/v1/pull', { token: coach.token, body: { ...body, cursor: {} } });
  expect(await problemOf(pulled)).toBe('client-not-yours');
});

test('a refused mutation writes its number and its refusal, and nothing else', async () => {
  const { stub, teacher } = await aPair();
  const before = await everything(stub);
  expect(await teacher.push('note.share', sharing('school'))).toBe('not-in-audience');
  expect(await everything(stub)).toEqual(before);
  expect((await teacher.pull()).lastMutationId).toBe(1);
});

test('arguments that do not fit are refused and recorded, and the outbox goes on', async () => {
  const { teacher, both } = await aPair();
  const { lastMutationId, results } = await teacher.send([
    { id: 1, name: 'note.share', args: { note: 'what?' } },
    { id: 2, name: 'note.explode', args: {} },
    share(3, sharing(both)),
  ]);
  expect(results.map(outcomeOf)).toEqual(['bad-args', 'bad-args', 'applied']);
  expect(lastMutationId).toBe(3);
});

test('one set of people has one name: another spelling of it is refused', async () => {
  const { teacher, coach } = await aPair();
  const [a = '', b = ''] = [teacher.id, coach.id].toSorted();
  expect(await teacher.push('note.share', sharing(`people:${b},${a}`))).toBe('bad-args');
  expect(await teacher.push('note.share', sharing(`people:${a},${b},${b}`))).toBe('bad-args');
});

test('an audience of very many people is refused before anything is loaded for it', async () => {
  const { teacher } = await aPair();
  const crowd = audienceOf(Array.from({ length: 9 }, () => crypto.randomUUID()));
  expect(await teacher.push('note.share', sharing(crowd))).toBe('bad-args');
});

test('private writing and private choices never enter the school', async () => {
  const { teacher } = await aPair();
  const { note } = sharing('school');
  expect(await teacher.push('note.write', note)).toBe('private-stays-here');
  const choice = { id: crypto.randomUUID(), strategy: 'wait-time', answer: 'try', lesson: null };
  expect(await teacher.push('choice.make', choice)).toBe('private-stays-here');
  expect(await teacher.push('choice.clear', { id: choice.id })).toBe('private-stays-here');
});

test('a coach shares with a teacher only while assigned to her', async () => {
  const { enrol, teacher, coach, both, assign } = await aPair();
  const stranger = await enrol('Coach Unassigned', 'coach');
  const withHer = audienceOf([stranger.id, teacher.id]);
  expect(await stranger.push('note.share', sharing(withHer))).toBe('no-assignment');
  expect(await coach.push('note.share', sharing(both))).toBe('applied');
  await assign(coach, teacher, 'DELETE');
  expect(await coach.push('note.share', sharing(both))).toBe('no-assignment');
});

test('no leader and no admin is ever in an audience that holds coaching', async () => {
  const { enrol, admin, teacher, coach, both, assign } = await aPair();
  const leader = await enrol('Lee Leader', 'leader');
  for (const one of [leader, admin]) {
    const three = audienceOf([teacher.id, coach.id, one.id]);
    expect(await teacher.push('note.share', sharing(three))).toBe('not-for-leaders');
    const two = audienceOf([teacher.id, one.id]);
    const refused = await one.push('note.share', sharing(two));
    expect(['not-for-leaders', 'no-assignment']).toContain(refused);
    expect(await problemOf(await assign(coach, one))).toBe('roles-do-not-fit');
  }
  const { note } = sharing(both);
  await teacher.push('note.share', { ...sharing(both), note });
  expect(await leader.push('note.settle', { id: note.id, settled: true })).toBe('not-found');
  expect(await leader.news()).toEqual([]);
});

test('what cannot be read is not found, as if it did not exist', async () => {
  const { enrol, teacher, both } = await aPair();
  const stranger = await enrol('Sam Stranger', 'teacher');
  const { note, ...rest } = sharing(both);
  await teacher.push('note.share', { note, ...rest });
  const reply = { id: crypto.randomUUID(), kind: 'question', body: 'Hm?' };
  for (const id of [note.id, crypto.randomUUID()]) {
    expect(await stranger.push('note.edit', { id, body: 'mine now' })).toBe('not-found');
    expect(await stranger.push('note.takeBack', { id })).toBe('not-found');
    expect(await stranger.push('note.remove', { id })).toBe('not-found');
    expect(await stranger.push('note.reply', { ...reply, parent: id })).toBe('not-found');
  }
});

test('the school stamps the time of what is shared', async () => {
  const { stub, teacher, coach, both } = await aPair();
  await runInDurableObject(stub, (school: School) => {
    const fixed = Date.now();
    school.now = () => fixed;
  });
  const now = await runInDurableObject(stub, (school: School) => school.now());
  const args = sharing(both);
  await teacher.push('note.share', args);
  const { changes } = await coach.pull();
  expect(changes).toContainEqual(
    expect.objectContaining({
      row: expect.objectContaining({ id: args.note.id, author: teacher.id, createdAt: now }),
    }),
  );
});

/** Rows written while `act` runs, as the platform counts and bills them: indexes too. */
const rowsWritten = (stub: DurableObjectStub<School>, act: (school: School) => Promise<unknown>) =>
  runInDurableObject(stub, async (school: School, { storage: { sql } }) => {
    const exec = vi.spyOn(sql, 'exec');
    await act(school);
    const written = exec.mock.results.map(({ value }) => Counted.parse(value).rowsWritten);
    exec.mockRestore();
    return written.reduce((sum, rows) => sum + rows, 0);
  });
const Counted = z.looseObject({ rowsWritten: z.number() });

test('no mutation writes more than five rows, once a lesson’s text is there', async () => {
  const { stub, teacher, coach, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  await teacher.push('note.share', sharing(both, { revision: hash('c') }));
  const args = sharing(both);
  const { id } = args.note;
  const answer = { id: crypto.randomUUID(), parent: id, kind: 'noticing', body: 'I see.' };
  const later = { ...args.revision, id: hash('c') };
  const steps = [
    [teacher, 'note.share', args],
    [teacher, 'note.edit', { id, body: 'Better words.' }],
    [coach, 'note.settle', { id, settled: true }],
    [coach, 'note.reply', answer],
    [coach, 'note.remove', { id: answer.id }],
    [coach, 'note.restore', answer],
    [coach, 'note.remove', { id: answer.id }],
    [teacher, 'note.place', { id, revision: later, passage: null }],
    [teacher, 'note.placeBack', { id, revision: args.revision }],
    [teacher, 'note.takeBack', { id }],
  ] as const;
  const written: Record<string, number> = {};
  const numbers = new Map([
    [teacher, 2],
    [coach, 0],
  ]);
  for (const [who, name, its] of steps) {
    const number = (numbers.get(who) ?? 0) + 1;
    numbers.set(who, number);
    const mutations = [{ id: number, name, args: its }];
    written[name] = await rowsWritten(stub, async (school) => {
      const pushed = await school.push(who.token, { clientId: who.client, mutations });
      expect(pushed).toMatchObject({ value: { results: [{ outcome: 'applied' }] } });
    });
  }
  expect(written).toEqual({
    'note.share': 5,
    'note.edit': 3,
    'note.settle': 3,
    'note.reply': 4,
    'note.remove': 4,
    'note.restore': 5,
    'note.place': 5,
    'note.placeBack': 5,
    'note.takeBack': 4,
  });
});

test('a mutation writes as many rows in a group of forty as in a group of two', async () => {
  const { stub, enrol, group, teacher, coach } = await aPair();
  const crowd = [];
  for (let i = 0; i < 38; i += 1) crowd.push(await enrol(`Teacher ${i}`, 'teacher'));
  const groups = [
    await group('Two', teacher, coach),
    await group('Forty', teacher, coach, ...crowd),
  ];
  let number = 0;
  const writes = [];
  for (const { audience } of groups) {
    number += 1;
    const mutations = [{ id: number, name: 'note.share', args: sharing(audience) }];
    writes.push(
      await rowsWritten(stub, (school) =>
        school.push(teacher.token, { clientId: teacher.client, mutations }),
      ),
    );
  }
  expect(writes[1]).toBe(writes[0]);
}, 60_000);
