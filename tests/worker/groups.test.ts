import { runInDurableObject } from 'cloudflare:test';
import { assert, expect, test } from 'vitest';

import { groupAudience } from '../../shared/model';
import { aPair, call, hash, problemOf, sharing } from './a-school';

/** A PLC of a teacher and a coach, in a school with a second teacher and a leader. */
async function aPlc() {
  const school = await aPair();
  const { enrol, group, teacher, coach } = school;
  const plc = await group('Grade 5 science', teacher, coach);
  const newcomer = await enrol('Uma Teacher', 'teacher');
  const leader = await enrol('Lee Leader', 'leader');
  return { ...school, plc, newcomer, leader, audience: groupAudience(plc.id) };
}

const answer = (parent: string, body = 'I tried that, too.') => ({
  id: crypto.randomUUID(),
  parent,
  kind: 'noticing',
  body,
});

test('what is shared with a group is read by its members and by nobody else', async () => {
  const { teacher, coach, newcomer, leader, admin, audience } = await aPlc();
  const args = sharing(audience);
  expect(await teacher.push('note.share', args)).toBe('applied');
  expect(await coach.news()).toContain(`+${args.note.id}`);
  for (const outsider of [newcomer, leader, admin])
    expect(JSON.stringify(await outsider.pull())).not.toContain(args.note.id);
  expect(await newcomer.push('note.share', sharing(audience))).toBe('not-in-audience');
  expect(await newcomer.push('note.reply', answer(args.note.id))).toBe('not-found');
});

test('who joins reads whole threads from the beginning: the text, the note, then its answers', async () => {
  const { teacher, coach, newcomer, plc, audience, membership } = await aPlc();
  const args = sharing(audience);
  const said = answer(args.note.id);
  await teacher.push('note.share', args);
  await coach.push('note.reply', said);
  expect((await membership('PUT', plc, newcomer)).status).toBe(200);
  expect(await newcomer.news()).toEqual([
    `+${hash('a')}`,
    `+${hash('b')}`,
    `+${args.note.id}`,
    `+${said.id}`,
    `+${plc.id}`,
  ]);
  expect(await newcomer.push('note.reply', answer(args.note.id))).toBe('applied');
});

test('who leaves is told so, reads and writes nothing more, and what they wrote stays', async () => {
  const { teacher, coach, plc, audience, membership } = await aPlc();
  const args = sharing(audience);
  await coach.push('note.share', args);
  await coach.pull();
  expect((await membership('DELETE', plc, coach)).status).toBe(200);
  const { left, changes } = await coach.pull();
  expect([left, changes]).toEqual([[audience], []]);
  expect(await coach.push('note.edit', { id: args.note.id, body: 'Still me.' })).toBe('not-found');
  expect(await teacher.elsewhere().news()).toContain(`+${args.note.id}`);
  await membership('PUT', plc, coach);
  expect(await coach.news()).toContain(`+${args.note.id}`);
});

test('her own words in a group she left are hers to share anew, and what others said there goes', async () => {
  const { teacher, coach, plc, audience, both, membership, enrol } = await aPlc();
  const third = await enrol('Theo Teacher', 'teacher');
  await membership('PUT', plc, third);
  const args = sharing(audience);
  const said = answer(args.note.id);
  await teacher.push('note.share', args);
  await third.push('note.reply', said);
  await third.pull();
  await membership('DELETE', plc, teacher);
  expect(await coach.push('note.share', { ...args, audience: both })).toBe('not-yours');
  expect(await teacher.push('note.share', { ...args, audience: both })).toBe('applied');
  const news = await third.news();
  for (const id of [args.note.id, said.id, hash('a'), hash('b')]) expect(news).toContain(`-${id}`);
  const { changes } = await coach.pull();
  const there = changes.filter((change) => change.op === 'put' && change.row.id === args.note.id);
  expect(there.map((change) => change.audience)).toEqual([both]);
});

test('coming and going writes as much in a large group as in a small one', async () => {
  const { plc, newcomer, membership, teacher, audience } = await aPlc();
  await membership('PUT', plc, newcomer);
  await membership('PUT', plc, newcomer);
  await teacher.pull();
  const before = teacher.cursor[audience] ?? 0;
  await membership('DELETE', plc, newcomer);
  await teacher.pull();
  expect(teacher.cursor[audience]).toBe(before + 1);
});

test('no leader and no admin is ever in a group', async () => {
  const { plc, leader, admin, membership } = await aPlc();
  for (const one of [leader, admin])
    expect(await problemOf(await membership('PUT', plc, one))).toBe('roles-do-not-fit');
  const body = { name: 'Walkthrough', members: [leader.id] };
  const made = await call('/v1/groups', { token: admin.token, body });
  expect([made.status, await problemOf(made)]).toEqual([400, 'roles-do-not-fit']);
});

test('somebody removed from the school is in none of its groups', async () => {
  const { admin, teacher, coach, audience } = await aPlc();
  await call(`/v1/people/${coach.id}/remove`, { token: admin.token, body: {} });
  const { changes } = await teacher.pull();
  const group = changes.findLast((change) => change.audience === audience);
  assert(group?.op === 'put' && group.row.record === 'group');
  expect(group.row.members).toEqual([teacher.id]);
});

test('the last to leave takes the whole group along', async () => {
  const { stub, teacher, coach, plc, audience, membership } = await aPlc();
  await teacher.push('note.share', sharing(audience));
  await membership('DELETE', plc, teacher);
  await membership('DELETE', plc, coach);
  expect(await problemOf(await membership('PUT', plc, teacher))).toBe('not-found');
  const left = await runInDurableObject(stub, (_, { storage: { sql } }) =>
    ['record', 'cited'].map((table) =>
      sql.exec(`SELECT count(*) AS n FROM ${table} WHERE audience = ?`, audience).one(),
    ),
  );
  expect(left).toEqual([{ n: 0 }, { n: 0 }]);
});
