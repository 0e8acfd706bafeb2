import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';

import { isNoRoom } from '../../../../extension/store/no-room';
import { both, id, lesson, newNote, revision } from '../../shared/mutations/staff';
import { aBackground, panel } from './a-background';

/** Tables that take nothing more, as on a full disk; in every connection opened here. */
const full = new Set<string>();
Dexie.addons.push((db) => {
  db.use({
    stack: 'dbcore',
    name: 'full disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            full.has(name) && request.type !== 'delete'
              ? Dexie.Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'))
              : table.mutate(request),
        };
      },
    }),
  });
});
afterEach(() => full.clear());

const write = (audience: string) => ({
  type: 'note/write',
  tab: null,
  revision: revision.id,
  passage: null,
  kind: 'reflection',
  body: 'Words in the field',
  audience,
  draft: id(77),
});
const draft = {
  id: id(77),
  lesson: lesson.id,
  passage: null,
  parent: null,
  kind: 'reflection',
  body: 'Words in the field',
};
const noRoom = { ok: false, code: 'no-room' };

/** A device that knows one lesson and holds a draft, and whose disk is full for this table. */
async function aFullDevice(table: string) {
  const { answer, db, store } = await aBackground();
  await store.keep([lesson, revision]);
  await db.drafts.put({ ...draft, kind: 'reflection', refused: null, updatedAt: 1 });
  full.add(table);
  return { answer, db };
}

test.each(['mine', 'rows', 'outbox'] as const)(
  'a note that finds %s full is said to have no room, and nothing of it is written',
  async (table) => {
    const { answer, db } = await aFullDevice(table);
    const before = await Promise.all([db.mine.toArray(), db.rows.toArray()]);
    expect(await answer(write(both), panel)).toEqual(noRoom);
    expect(await Promise.all([db.mine.toArray(), db.rows.toArray()])).toEqual(before);
    expect(await db.outbox.count()).toBe(0);
    expect((await db.progress()).lastMutationId).toBe(0);
    expect(await db.drafts.get(id(77))).toMatchObject({ body: 'Words in the field' });
  },
);

test('a draft that finds no room says so', async () => {
  const { answer } = await aFullDevice('drafts');
  expect(
    await answer(
      { type: 'draft/save', tab: null, revision: null, draft: { ...draft, id: id(78) } },
      panel,
    ),
  ).toEqual(noRoom);
});

test.each(['drafts', 'rows'])(
  'a file that finds %s full brings in nothing at all',
  async (table) => {
    const { answer, db } = await aFullDevice(table);
    const file = JSON.parse(
      (await answer({ type: 'notes/copy', format: 'coachmark' }, panel)) as string,
    ) as Record<string, unknown>;
    const note = {
      ...newNote(900),
      record: 'note',
      author: file['person'],
      audience: 'me',
      parent: null,
      createdAt: 1,
      editedAt: null,
      settled: false,
    };
    const drafts = [{ ...draft, id: id(901), refused: null, updatedAt: 1 }];
    const bring = { type: 'notes/bring', file: JSON.stringify({ ...file, notes: [note], drafts }) };
    expect(await answer(bring, panel)).toEqual(noRoom);
    expect(await db.rows.get(id(900))).toBeUndefined();
    expect(await db.drafts.get(id(901))).toBeUndefined();
  },
);

test('an error is about room however Dexie wraps it, and no other is', () => {
  const quota = new DOMException('', 'QuotaExceededError');
  expect(isNoRoom(quota)).toBe(true);
  expect(isNoRoom({ name: 'AbortError', inner: quota })).toBe(true);
  expect(isNoRoom({ name: 'BulkError', failures: [quota] })).toBe(true);
  expect(isNoRoom(new TypeError('offline'))).toBe(false);
  expect(isNoRoom(undefined)).toBe(false);
});
