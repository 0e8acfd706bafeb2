import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { exports } from 'cloudflare:workers';
import { assert, expect, test } from 'vitest';

import { LiveTicket, Poke } from '../../shared/sync';
import type { School } from '../../worker/school/school';
import { aPair, call, later, type Member, problemOf, sharing } from './a-school';

const ticketOf = async ({ token }: Member) =>
  LiveTicket.parse(await (await call('/v1/live', { token })).json()).ticket;

const upgrade = (ticket: string) =>
  exports.default.fetch(`https://api.test/v1/live?ticket=${ticket}`, {
    headers: { upgrade: 'websocket' },
  });

/** A member's open socket: what it heard so far, and how it ended. */
async function listen(member: Member) {
  const { webSocket } = await upgrade(await ticketOf(member));
  assert(webSocket !== null);
  const heard: string[] = [];
  const closed = new Promise<number>((done) => {
    webSocket.addEventListener('close', ({ code }) => done(code));
  });
  webSocket.addEventListener('message', ({ data }) => {
    heard.push(String(data));
  });
  webSocket.accept();
  return { webSocket, heard, closed };
}

/** Everything sent before this has arrived: the platform answers in order. */
async function settled({ webSocket, heard }: Awaited<ReturnType<typeof listen>>) {
  const pongs = () => heard.filter((message) => message === 'pong').length;
  const before = pongs();
  webSocket.send('ping');
  await expect.poll(pongs).toBe(before + 1);
  return heard.filter((message) => message !== 'pong');
}

test('a commit pokes every reader, the actor’s other devices too, with a number and no content', async () => {
  const { enrol, teacher, coach, both } = await aPair();
  const stranger = await enrol('Sam Stranger', 'teacher');
  const sockets = [await listen(teacher), await listen(coach), await listen(stranger)];
  await teacher.push('note.share', sharing(both, { body: 'secret' }));
  const [hers = [], coachs = [], strangers = []] = await Promise.all(sockets.map(settled));
  await coach.pull();
  expect(hers.map((message) => Poke.parse(JSON.parse(message)))).toEqual([
    { seq: coach.cursor[both] },
  ]);
  expect(coachs).toEqual(hers);
  expect(strangers).toEqual([]);
});

test('nobody is poked for what was refused or sent again', async () => {
  const { teacher, coach, both } = await aPair();
  const batch = [{ id: 1, name: 'note.share', args: sharing(both) }];
  await teacher.send(batch);
  const socket = await listen(coach);
  await teacher.send(batch);
  await teacher.send([{ id: 2, name: 'note.share', args: sharing('school') }]);
  expect(await settled(socket)).toEqual([]);
});

test('news of the school pokes everybody', async () => {
  const { enrol, teacher, coach } = await aPair();
  const sockets = [await listen(teacher), await listen(coach)];
  await enrol('New Person', 'teacher');
  expect((await Promise.all(sockets.map(settled))).map(({ length }) => length)).toEqual([1, 1]);
});

test('a school that was put to sleep keeps its sockets, wakes anew, and the next poke is heard', async () => {
  const { stub, teacher, coach, both } = await aPair();
  const socket = await listen(coach);
  const before = await runInDurableObject(stub, (school: School) => {
    Reflect.set(school, 'instance', 'the first');
    return Reflect.get(school, 'instance');
  });
  await evictDurableObject(stub);
  const after = await runInDurableObject(stub, (school: School) => Reflect.get(school, 'instance'));
  expect([before, after]).toEqual(['the first', undefined]);
  await teacher.push('note.share', sharing(both));
  expect(await settled(socket)).toHaveLength(1);
});

test('a ticket opens one socket, once, within a minute', async () => {
  const { stub, teacher } = await aPair();
  const ticket = await ticketOf(teacher);
  expect((await upgrade(ticket)).status).toBe(101);
  const again = await upgrade(ticket);
  expect([again.status, await problemOf(again)]).toEqual([401, 'not-accepted']);
  const late = await ticketOf(teacher);
  await later(stub, 60_000);
  expect((await upgrade(late)).status).toBe(401);
});

test('an access token is no ticket, and a ticket is no access token', async () => {
  const { teacher } = await aPair();
  expect((await upgrade(teacher.token)).status).toBe(401);
  const token = await ticketOf(teacher);
  expect((await call('/v1/me', { method: 'GET', token })).status).toBe(401);
});

test('signing out closes this sign-in’s sockets and tickets, and no others', async () => {
  const { teacher, coach, both, signIn, codeFor } = await aPair();
  const other = await signIn(await codeFor(teacher.id));
  const ticket = await ticketOf(teacher);
  const [closing, staying] = [await listen(teacher), await listen(other)];
  await call('/v1/sign-out', { token: teacher.token });
  expect(await closing.closed).toBe(4401);
  expect((await upgrade(ticket)).status).toBe(401);
  await coach.push('note.share', sharing(both));
  expect(await settled(staying)).toHaveLength(1);
});

test('removing a person closes their sockets', async () => {
  const { admin, coach } = await aPair();
  const socket = await listen(coach);
  await call(`/v1/people/${coach.id}/remove`, { token: admin.token, body: {} });
  expect(await socket.closed).toBe(4401);
});

test('a socket that says anything but ping is closed', async () => {
  const { teacher } = await aPair();
  const { webSocket, closed } = await listen(teacher);
  webSocket.send('let me in');
  expect(await closed).toBe(1008);
});
