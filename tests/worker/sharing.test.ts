import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';

import { audienceOf } from '../../shared/model';
import type { School } from '../../worker/school/school';
import { aPair, hash, sharing } from './a-school';

const dump = (stub: DurableObjectStub<School>) =>
  runInDurableObject(stub, (_, { storage: { sql } }) =>
    JSON.stringify(
      ['record', 'cited', 'tombstone', 'removed', 'audit', 'refusal'].map((table) =>
        sql.exec(`SELECT * FROM ${table}`).toArray(),
      ),
    ),
  );

test('a shared note brings its lesson and its text, in that order, to the other', async () => {
  const { teacher, coach, both } = await aPair();
  await coach.pull();
  const { note, ...rest } = sharing(both);
  await teacher.push('note.share', { note, ...rest });
  expect(await coach.news()).toEqual([`+${hash('a')}`, `+${hash('b')}`, `+${note.id}`]);
  const second = sharing(both);
  await teacher.push('note.share', second);
  expect(await coach.news()).toEqual([`+${second.note.id}`]);
});

test('taking back leaves tombstones only: note, replies, text and lesson are gone from the school', async () => {
  const { stub, teacher, coach, both } = await aPair();
  const args = sharing(both, { body: 'secret-words', title: 'secret-title', text: 'secret-text' });
  await teacher.push('note.share', args);
  const reply = { id: crypto.randomUUID(), parent: args.note.id, kind: 'noticing' };
  await coach.push('note.reply', { ...reply, body: 'secret-reply' });
  await coach.pull();
  expect(await teacher.push('note.takeBack', { id: args.note.id })).toBe('applied');
  expect((await coach.news()).toSorted()).toEqual(
    [`-${args.note.id}`, `-${reply.id}`, `-${hash('a')}`, `-${hash('b')}`].toSorted(),
  );
  expect(await dump(stub)).not.toContain('secret');
});

test('the text stays while another note in the audience cites it', async () => {
  const { teacher, coach, both } = await aPair();
  const one = sharing(both);
  const other = sharing(both);
  const newer = sharing(both, { revision: hash('c') });
  for (const args of [one, other, newer]) await teacher.push('note.share', args);
  await coach.pull();
  await teacher.push('note.takeBack', { id: one.note.id });
  expect(await coach.news()).toEqual([`-${one.note.id}`]);
  await teacher.push('note.takeBack', { id: other.note.id });
  expect(await coach.news()).toEqual([`-${other.note.id}`, `-${hash('b')}`]);
  await teacher.push('note.takeBack', { id: newer.note.id });
  expect((await coach.news()).toSorted()).toEqual(
    [`-${newer.note.id}`, `-${hash('a')}`, `-${hash('c')}`].toSorted(),
  );
});

test('a thread that is shared again brings its author’s own answers along, in one step', async () => {
  const { teacher, coach, both } = await aPair();
  const args = sharing(both);
  const said = (body: string) => ({ id: crypto.randomUUID(), kind: 'noticing', body });
  const [hers, his] = [said('Her second thought.'), said('His answer.')];
  await teacher.push('note.share', args);
  await teacher.push('note.reply', { ...hers, parent: args.note.id });
  await coach.push('note.reply', { ...his, parent: args.note.id });
  await teacher.push('note.takeBack', { id: args.note.id });
  await coach.pull();
  expect(await teacher.push('note.share', { ...args, thread: [hers] })).toBe('applied');
  expect(await coach.news()).toEqual([
    `+${hash('a')}`,
    `+${hash('b')}`,
    `+${args.note.id}`,
    `+${hers.id}`,
  ]);
});

test('nobody passes another’s words off as an answer of their own', async () => {
  const { teacher, coach, both } = await aPair();
  const first = sharing(both);
  const his = { id: crypto.randomUUID(), kind: 'noticing', body: 'His answer.' };
  await teacher.push('note.share', first);
  await coach.push('note.reply', { ...his, parent: first.note.id });
  const second = { ...sharing(both), thread: [{ ...his, body: 'Put into his mouth.' }] };
  expect(await teacher.push('note.share', second)).toBe('mismatch');
});

test('what was taken back can be shared again', async () => {
  const { teacher, coach, both } = await aPair();
  const args = sharing(both);
  await teacher.push('note.share', args);
  await teacher.push('note.takeBack', { id: args.note.id });
  expect(await teacher.push('note.share', args)).toBe('applied');
  expect(await coach.news()).toContain(`+${args.note.id}`);
});

test('a reply after the thread was taken back is refused and its words stay on the device', async () => {
  const { teacher, coach, both } = await aPair();
  const args = sharing(both);
  await teacher.push('note.share', args);
  await teacher.push('note.takeBack', { id: args.note.id });
  const reply = { id: crypto.randomUUID(), parent: args.note.id, kind: 'noticing', body: 'Late.' };
  expect(await coach.push('note.reply', reply)).toBe('not-found');
});

test('one removes a reply of one’s own, and nobody else’s', async () => {
  const { teacher, coach, both } = await aPair();
  const args = sharing(both);
  await teacher.push('note.share', args);
  const reply = { id: crypto.randomUUID(), parent: args.note.id, kind: 'noticing', body: 'Oh.' };
  await coach.push('note.reply', reply);
  await teacher.pull();
  expect(await teacher.push('note.remove', { id: reply.id })).toBe('not-yours');
  expect(await coach.push('note.remove', { id: reply.id })).toBe('applied');
  expect(await teacher.news()).toEqual([`-${reply.id}`]);
});

test('a lesson takes its newest title, and its readers hear of it', async () => {
  const { teacher, coach, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  await coach.pull();
  const renamed = sharing(both, { title: 'Fractions, part two' });
  await teacher.push('note.share', renamed);
  const { changes } = await coach.pull();
  expect(changes).toContainEqual(
    expect.objectContaining({ row: expect.objectContaining({ title: 'Fractions, part two' }) }),
  );
});

test('the first text of a revision stays, whoever sends another under its id', async () => {
  const { teacher, coach, both } = await aPair();
  await teacher.push('note.share', sharing(both, { text: 'as it was' }));
  await coach.push('note.share', sharing(both, { text: 'forged' }));
  const { changes } = await coach.elsewhere().pull();
  expect(JSON.stringify(changes)).toContain('as it was');
  expect(JSON.stringify(changes)).not.toContain('forged');
});

test('nobody puts a text or a title before an audience they are not in', async () => {
  const { enrol, assign, teacher, coach, both } = await aPair();
  const other = await enrol('Uma Teacher', 'teacher');
  await assign(coach, other);
  const theirs = audienceOf([coach.id, other.id]);
  await other.push('note.share', sharing(theirs, { text: 'forged', title: 'forged' }));
  await teacher.push('note.share', sharing(both, { text: 'hers', title: 'hers' }));
  await other.push('note.share', sharing(theirs, { text: 'forged', title: 'forged anew' }));
  const seen = JSON.stringify(await teacher.pull());
  expect(seen).toContain('hers');
  expect(seen).not.toContain('forged');
});

test('a coach who comes later reads nothing from before', async () => {
  const { enrol, assign, teacher, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  const late = await enrol('Coach Late', 'coach');
  await assign(late, teacher);
  expect(await late.news()).toEqual([`+assignment:${late.id}:${teacher.id}`]);
});

test('removing an assignment leaves what was shared to the two', async () => {
  const { teacher, coach, both, assign } = await aPair();
  const args = sharing(both);
  await teacher.push('note.share', args);
  await assign(coach, teacher, 'DELETE');
  const news = await coach.news();
  expect(news).toContain(`+${args.note.id}`);
  expect(news).toContain(`-assignment:${coach.id}:${teacher.id}`);
  const reply = { id: crypto.randomUUID(), parent: args.note.id, kind: 'noticing', body: 'Bye.' };
  expect(await coach.push('note.reply', reply)).toBe('applied');
});

test('a note put elsewhere brings its new text and takes the old one away, and back again', async () => {
  const { teacher, coach, both, stub } = await aPair();
  const { note, ...rest } = sharing(both, { text: 'as it was' });
  await teacher.push('note.share', { note, ...rest });
  await coach.pull();
  const now = sharing(both, { revision: hash('c'), text: 'as it is' }).revision;
  const place = { id: note.id, revision: now, passage: null };
  expect(await coach.push('note.place', place)).toBe('not-yours');
  expect(await teacher.push('note.place', place)).toBe('applied');
  expect((await coach.news()).toSorted()).toEqual(
    [`+${hash('c')}`, `+${note.id}`, `-${hash('b')}`].toSorted(),
  );
  expect(await dump(stub)).not.toContain('as it was');
  const back = { id: note.id, revision: rest.revision };
  expect(await teacher.push('note.placeBack', back)).toBe('applied');
  expect((await coach.news()).toSorted()).toEqual(
    [`+${hash('b')}`, `+${note.id}`, `-${hash('c')}`].toSorted(),
  );
  const { changes } = await coach.elsewhere().pull();
  const rows = changes.flatMap((change) => (change.op === 'put' ? [change.row] : []));
  expect(rows.find(({ id }) => id === note.id)).not.toHaveProperty('earlier');
  expect(await dump(stub)).toContain('note.placeBack');
});

test('words that two lessons share stay while a note on either stands in them', async () => {
  const { teacher, coach, both } = await aPair();
  const one = sharing(both);
  const other = sharing(both, { lesson: hash('d') });
  await teacher.push('note.share', one);
  await teacher.push('note.share', other);
  await coach.pull();
  await teacher.push('note.takeBack', { id: one.note.id });
  expect((await coach.news()).toSorted()).toEqual([`-${one.note.id}`, `-${hash('a')}`].toSorted());
});

test('an answer that is put back stands in the text its note stands in now', async () => {
  const { teacher, coach, both } = await aPair();
  const { note, ...rest } = sharing(both);
  await teacher.push('note.share', { note, ...rest });
  const answer = { id: crypto.randomUUID(), parent: note.id, kind: 'noticing', body: 'I see.' };
  await coach.push('note.reply', answer);
  await coach.push('note.remove', { id: answer.id });
  const { revision } = sharing(both, { revision: hash('c') });
  await teacher.push('note.place', { id: note.id, revision, passage: null });
  expect(await coach.push('note.restore', answer)).toBe('applied');
  const { changes } = await teacher.elsewhere().pull();
  const rows = changes.flatMap((change) => (change.op === 'put' ? [change.row] : []));
  expect(rows.find(({ id }) => id === answer.id)).toMatchObject({ revision: hash('c') });
  expect(rows.map(({ id }) => id)).not.toContain(hash('b'));
});

test('the text a note stood in stays while an answer to it, or another note, cites it', async () => {
  const { teacher, coach, both } = await aPair();
  const { note, ...rest } = sharing(both);
  await teacher.push('note.share', { note, ...rest });
  const reply = { id: crypto.randomUUID(), parent: note.id, kind: 'noticing', body: 'I see.' };
  await coach.push('note.reply', reply);
  await coach.pull();
  const { revision } = sharing(both, { revision: hash('c') });
  await teacher.push('note.place', { id: note.id, revision, passage: null });
  expect((await coach.news()).toSorted()).toEqual([`+${hash('c')}`, `+${note.id}`].toSorted());
  await teacher.push('note.takeBack', { id: note.id });
  expect((await coach.news()).toSorted()).toEqual(
    [`-${note.id}`, `-${reply.id}`, ...['a', 'b', 'c'].map((one) => `-${hash(one)}`)].toSorted(),
  );
});
