import { expect, test } from 'vitest';

import type { Removed } from '../../../../extension/ui/host';
import { both, id, lesson, newNote, noteBy, revision, tess } from '../../shared/mutations/staff';
import { put } from '../store/device';
import { aBackground, panel } from './a-background';

const DAY = 24 * 60 * 60 * 1000;

/** A school that answers what it kept of hers, and nothing else. */
const schoolThatKept =
  (...notes: readonly ReturnType<typeof noteBy>[]): typeof globalThis.fetch =>
  async (url) => {
    const { pathname } = new URL(url instanceof Request ? url.url : url);
    if (pathname === '/auth/token') return Response.json({ accessToken: 'a', expiresIn: 900 });
    if (pathname === '/v1/removed')
      return Response.json({ removed: notes.map((note) => ({ removedAt: 50, note })) });
    throw new TypeError('offline');
  };

async function aRemoval(about: Parameters<typeof aBackground>[0] = {}) {
  const background = await aBackground({ now: () => 1000, ...about });
  const { store, answer } = background;
  await store.keep([lesson, revision]);
  await store.apply({ name: 'note.write', args: newNote(100, 'Half a thought.') });
  await store.apply({
    name: 'note.reply',
    args: { id: id(101), parent: id(100), kind: 'reflection', body: 'And on.' },
  });
  await answer({ type: 'note/remove', id: id(100) }, panel);
  const list = async () => (await answer({ type: 'removed/list' }, panel)) as Removed;
  return { ...background, list };
}

test('a private note she removed is put back with its thread, its lesson and the text it was about', async () => {
  const { db, store, answer, list } = await aRemoval();
  expect(await db.rows.get(lesson.id)).toBeUndefined();
  const { notes, isWhole } = await list();
  expect(notes.map(({ note, title }) => [note.body, title])).toEqual([
    ['Half a thought.', lesson.title],
  ]);
  expect(isWhole).toBe(false);
  expect(await answer({ type: 'removed/put-back', id: id(100) }, panel)).toEqual({ ok: true });
  expect(await db.rows.where('record').equals('note').count()).toBe(2);
  expect(await store.texts.revision(revision.id)).toEqual(revision);
  expect((await list()).notes).toEqual([]);
});

test('after 30 days it is gone from the list, and from the device with the next removal', async () => {
  let time = 1000;
  const { db, store, list } = await aRemoval({ now: () => time });
  await db.removed.update(id(100), { at: time });
  time += 30 * DAY - 1;
  expect((await list()).notes).toHaveLength(1);
  time += 1;
  expect((await list()).notes).toEqual([]);
  await db.removed.update(id(100), { at: 100 - 30 * DAY });
  await store.keep([lesson, revision]);
  await store.apply({ name: 'note.write', args: newNote(102, 'Another.') });
  await store.apply({ name: 'note.remove', args: { id: id(102) } });
  expect(await db.removed.toCollection().primaryKeys()).toEqual([id(102)]);
});

test('an answer the school kept goes back into its thread; one whose thread is gone does not', async () => {
  const root = noteBy(tess, 200, both);
  const kept = { ...noteBy(tess, 201, both), parent: root.id, body: 'Said too soon.' };
  const orphan = { ...noteBy(tess, 202, both), parent: id(999) };
  const { db, store, answer, list } = await aRemoval({ fetch: schoolThatKept(kept, orphan) });
  await store.accept({ changes: [lesson, root].map(put), left: [], cursor: {} });
  const { notes, isWhole } = await list();
  expect([notes.map(({ note }) => note.id), isWhole]).toEqual([
    [id(100), kept.id, orphan.id],
    true,
  ]);
  expect(await answer({ type: 'removed/put-back', id: kept.id }, panel)).toEqual({ ok: true });
  expect(await db.rows.get(kept.id)).toMatchObject({ body: 'Said too soon.', parent: root.id });
  expect(await answer({ type: 'removed/put-back', id: orphan.id }, panel)).toEqual({
    ok: false,
    code: 'not-found',
  });
});
