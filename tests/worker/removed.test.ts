import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';

import { RemovedResponse } from '../../shared/sync';
import type { School } from '../../worker/school/school';
import { aPair, call, type Member, sharing } from './a-school';

const DAY = 24 * 60 * 60 * 1000;

const removedBy = async ({ token }: Member) =>
  RemovedResponse.parse(
    await (await call('/v1/removed', { method: 'GET', token })).json(),
  ).removed.map(({ note }) => note.body);

/** So much time goes by for what was removed; nobody's sign-in runs out meanwhile. */
const pass = (stub: DurableObjectStub<School>, ms: number): Promise<void> =>
  runInDurableObject(stub, (_, { storage: { sql } }) => {
    sql.exec('UPDATE removed SET at = at - ?', ms);
  });

/** A thread in which the coach removed his answer. */
async function aRemoval() {
  const pair = await aPair();
  const args = sharing(pair.both);
  const answer = {
    id: crypto.randomUUID(),
    parent: args.note.id,
    kind: 'noticing',
    body: 'His answer.',
  };
  await pair.teacher.push('note.share', args);
  await pair.coach.push('note.reply', answer);
  await pair.coach.push('note.edit', { id: answer.id, body: 'His better answer.' });
  await pair.teacher.pull();
  await pair.coach.push('note.remove', { id: answer.id });
  return { ...pair, root: args.note.id, answer };
}

test('what somebody removed is gone for the others at once and within their own reach for 30 days', async () => {
  const { stub, teacher, coach, answer } = await aRemoval();
  expect(await teacher.news()).toEqual([`-${answer.id}`]);
  expect(await removedBy(coach)).toEqual(['His better answer.']);
  expect(await removedBy(teacher)).toEqual([]);
  await pass(stub, 30 * DAY - 60_000);
  expect(await removedBy(coach)).toEqual(['His better answer.']);
  await pass(stub, 60_000);
  expect(await removedBy(coach)).toEqual([]);
  expect(await coach.push('note.restore', answer)).toBe('not-found');
});

test('restored, it is back as the school kept it, whatever words the device sent', async () => {
  const { teacher, coach, answer } = await aRemoval();
  await teacher.pull();
  const forged = { ...answer, body: 'Never said.' };
  expect(await coach.push('note.restore', forged)).toBe('applied');
  const { changes } = await teacher.pull();
  expect(JSON.stringify(changes)).toContain('His better answer.');
  expect(JSON.stringify(changes)).not.toContain('Never said.');
  expect(await removedBy(coach)).toEqual([]);
  expect(await coach.push('note.restore', answer)).toBe('mismatch');
});

test('nobody restores what another removed, nor into a thread that was taken back', async () => {
  const { teacher, coach, root, answer } = await aRemoval();
  expect(await teacher.push('note.restore', answer)).toBe('not-found');
  await teacher.push('note.takeBack', { id: root });
  expect(await coach.push('note.restore', answer)).toBe('not-found');
});

test('deleting beats an edit that comes later, and the refusal says so', async () => {
  const { coach, answer } = await aRemoval();
  expect(await coach.push('note.edit', { id: answer.id, body: 'Too late.' })).toBe('not-found');
});

test('a school that wakes lets go of what was removed 30 days ago', async () => {
  const { stub, coach } = await aRemoval();
  const count = () =>
    runInDurableObject(stub, (_: School, { storage: { sql } }) =>
      sql.exec('SELECT count(*) AS n FROM removed').one(),
    );
  expect(await count()).toEqual({ n: 1 });
  await pass(stub, 30 * DAY);
  await evictDurableObject(stub);
  await call('/v1/me', { method: 'GET', token: coach.token });
  expect(await count()).toEqual({ n: 0 });
});
