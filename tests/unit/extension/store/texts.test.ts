import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';

import { SchoolDatabase } from '../../../../extension/store/school-database';
import { createStore } from '../../../../extension/store/store';
import type { Revision } from '../../../../shared/model';
import {
  id,
  both,
  later,
  lesson,
  newNote,
  noteBy,
  revision,
  rivera,
  shareOf,
  tess,
} from '../../shared/mutations/staff';
import { aDevice, type Device, put, writes } from './device';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A text long enough for packing to pay. */
const long: Revision = {
  ...revision,
  blocks: Array.from({ length: 200 }, (_, n) => ({
    kind: 'paragraph',
    text: `${n}. Ask who can tell me where the mass came from, and wait.`,
  })),
};
const textsOf = ({ db }: Device) => db.texts.toArray();
const gone = (row: string) => ({ op: 'delete' as const, audience: both, id: row });
const root = noteBy(tess, 100, both);

test('a text is kept once and packed, whoever cites it and however it came', async () => {
  const device = await aDevice();
  await device.store.keep([lesson, long]);
  await device.does({ name: 'note.write', args: newNote(101) });
  const share = shareOf(newNote(102), both);
  await device.does({ ...share, args: { ...share.args, revision: long } });
  await device.pull([put(lesson), { op: 'put', audience: both, row: long }]);
  const texts = await textsOf(device);
  expect(texts).toHaveLength(1);
  const [text] = texts;
  const size = text !== undefined && 'packed' in text ? text.packed.byteLength : Infinity;
  expect(size).toBeLessThan(JSON.stringify(long.blocks).length / 5);
  expect(JSON.stringify(await device.db.outbox.toArray())).not.toContain('where the mass');
  expect(await device.row(long.id)).toEqual(long);
  expect(await device.store.pending(5)).toMatchObject([{ mutation: { args: { revision: long } } }]);
});

test('what another sends under an id takes no word of hers', async () => {
  const device = await aDevice();
  await device.store.keep([lesson, long]);
  await device.does({ name: 'note.write', args: newNote(101) });
  const forged = { ...long, blocks: later.blocks };
  await device.pull([{ op: 'put', audience: both, row: forged }]);
  expect(await device.myRow(long.id)).toEqual(long);
  await device.pull([gone(long.id)]);
  expect(await device.row(long.id)).toEqual(long);
});

/** A membership's database as it was before texts were kept apart, with one of everything. */
async function anOldDatabase(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({
    mine: 'id, record',
    confirmed: '[audience+id], id, audience',
    rows: 'id, record, lesson, parent',
    outbox: 'id',
    drafts: 'id',
    meta: 'key',
  });
  old.version(2).stores({ aside: '++n, seen' });
  const mine = { ...noteBy(tess, 101, 'me') };
  await old.table('mine').bulkPut([lesson, long, mine]);
  await old.table('rows').bulkPut([lesson, long, mine, later, root, tess, rivera]);
  await old
    .table('confirmed')
    .bulkPut([lesson, { ...later }, root].map((row) => ({ audience: both, id: row.id, row })));
  const { name: share, args } = shareOf(newNote(102), both);
  await old.table('outbox').put({
    id: 1,
    mutation: { name: share, args: { ...args, revision: long } },
    touched: [newNote(102).id, lesson.id, long.id],
    decided: false,
  });
  await old.table('drafts').put({
    id: newNote(103).id,
    lesson: lesson.id,
    passage: null,
    parent: null,
    kind: 'reflection',
    body: 'Begun',
    refused: null,
    updatedAt: 5,
  });
  await old.table('meta').put({
    key: 'progress',
    lastMutationId: 1,
    cursor: {},
    sync: { state: 'saved', detail: '', failures: 0 },
  });
  old.close();
}

test('rows of an earlier version are read as they are, and packed without losing a word', async () => {
  await anOldDatabase('old-1');
  const db = new SchoolDatabase('old-1');
  const store = createStore({ db, actor: tess.id, now: () => 100 });
  expect(await store.check()).toBe(0);
  expect(await store.texts.revision(long.id)).toEqual(long);
  expect(await store.texts.revision(later.id)).toEqual(later);
  await store.packOld();
  for (const rows of [await db.mine.toArray(), await db.rows.toArray()])
    expect(JSON.stringify(rows)).not.toContain('where the mass');
  expect(JSON.stringify(await db.confirmed.toArray())).not.toContain('where the mass');
  expect(await db.texts.count()).toBe(2);
  const fresh = createStore({ db, actor: tess.id, now: () => 100 });
  expect(await fresh.texts.revision(long.id)).toEqual(long);
  expect(await fresh.texts.revision(later.id)).toEqual(later);
  expect(await fresh.pending(5)).toMatchObject([{ mutation: { args: { revision: long } } }]);
  expect(await db.drafts.count()).toBe(1);
  expect(await fresh.check()).toBe(0);
  expect(await db.aside.count()).toBe(0);
});

test('a row of an earlier version that cannot be read is set aside, and the others are packed', async () => {
  await anOldDatabase('old-2');
  const db = new SchoolDatabase('old-2');
  await db.table('mine').put({ ...lesson, id: 'd'.repeat(64), title: 7 });
  const store = createStore({ db, actor: tess.id, now: () => 100 });
  expect(await store.check()).toBe(1);
  await store.packOld();
  expect(await db.aside.toArray()).toMatchObject([{ table: 'mine', why: /^title: / }]);
  expect(await store.texts.revision(long.id)).toEqual(long);
});

test('where a browser cannot pack, a text is kept as it is', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  const device = await aDevice();
  await device.store.keep([lesson, long]);
  await device.does({ name: 'note.write', args: newNote(101) });
  expect(await textsOf(device)).toMatchObject([{ blocks: long.blocks }]);
  expect(await device.row(long.id)).toEqual(long);
});

async function damage({ db }: Device): Promise<void> {
  for (const text of await db.texts.toArray())
    if ('packed' in text)
      await db.texts.put({ ...text, packed: text.packed.slice(0, text.packed.length / 2) });
}

test('a text that is damaged is set aside and said; the note that cites it stays', async () => {
  const device = await aDevice();
  const { store, db, note, does } = device;
  await store.keep([lesson, long]);
  await does({ name: 'note.write', args: newNote(101) });
  await damage(device);
  expect(await store.texts.revision(long.id)).toBeUndefined();
  expect((await db.aside.toArray()).map(({ table }) => table)).toContain('texts');
  expect(await db.aside.where('seen').equals(0).count()).toBeGreaterThan(0);
  expect(await note(newNote(101).id)).toBeDefined();
  expect(await store.check()).toBe(0);
  expect(await db.texts.count()).toBe(0);
});

test('a shared text that is damaged is asked for again', async () => {
  const device = await aDevice();
  const { store, db, pull } = device;
  const shared = { op: 'put' as const, audience: both, row: long };
  await pull([shared, put(root)], { cursor: { [both]: 7 } });
  await damage(device);
  expect(await store.texts.revision(long.id)).toBeUndefined();
  expect((await db.progress()).cursor).toEqual({ [both]: 0 });
  await pull([shared, put(root)], { cursor: { [both]: 7 } });
  expect(await store.texts.revision(long.id)).toEqual(long);
});

test('a note that is taken back keeps its text, and can be shared with it again', async () => {
  const device = await aDevice();
  const { does, pull, taken, row } = device;
  const text = { op: 'put' as const, audience: both, row: revision };
  await pull([{ op: 'put', audience: both, row: lesson }, text, put(root)], { lastMutationId: 0 });
  await does({ name: 'note.takeBack', args: { id: root.id } });
  await taken();
  await pull([gone(root.id), gone(revision.id), gone(lesson.id)], { lastMutationId: 1 });
  expect(await row(revision.id)).toEqual(revision);
  expect(await row(lesson.id)).toEqual(lesson);
  await does({ name: 'note.remove', args: { id: root.id } });
  expect(await row(revision.id)).toBeUndefined();
  expect(await textsOf(device)).toHaveLength(1);
});

test('the text of a removed note is kept for as long as that can be put back, and no longer', async () => {
  const device = await aDevice();
  const { db, does, store } = device;
  await store.keep([lesson, revision]);
  await does(writes(300));
  await does({ name: 'note.remove', args: { id: id(300) } });
  expect(await textsOf(device)).toHaveLength(1);
  await db.removed.update(id(300), { at: 100 - 30 * 24 * 60 * 60 * 1000 });
  await does(writes(301));
  await does({ name: 'note.remove', args: { id: id(301) } });
  expect(await textsOf(device)).toEqual([]);
});

test('a text leaves the device when it leaves the audience', async () => {
  const device = await aDevice(rivera.id);
  const text = { op: 'put' as const, audience: both, row: revision };
  await device.pull([text, put(root)]);
  expect(await textsOf(device)).toHaveLength(1);
  await device.pull([gone(root.id), gone(revision.id)]);
  expect(await textsOf(device)).toEqual([]);
});

test('a note put elsewhere keeps the text it stood in for as long as that can be undone', async () => {
  const device = await aDevice();
  const { does, pull, taken, row, sent } = device;
  const text = { op: 'put' as const, audience: both, row: revision };
  await pull([{ op: 'put', audience: both, row: lesson }, text, put(root)], { lastMutationId: 0 });
  await does({ name: 'note.place', args: { id: root.id, revision: later, passage: null } });
  expect(await sent()).toEqual(['1 note.place']);
  await taken();
  const placed = {
    ...root,
    revision: later.id,
    earlier: [{ revision: revision.id, passage: null, until: 9 }],
  };
  const now = { op: 'put' as const, audience: both, row: later };
  await pull([now, put(placed), gone(revision.id)], { lastMutationId: 1 });
  expect(await row(revision.id)).toEqual(revision);
  await does({ name: 'note.placeBack', args: { id: root.id, revision } });
  await taken();
  await pull([text, put(root), gone(later.id)], { lastMutationId: 2 });
  expect(await row(later.id)).toBeUndefined();
  expect(await row(revision.id)).toEqual(revision);
  expect(await textsOf(device)).toHaveLength(1);
});

test('a note put back by undo has its text again', async () => {
  const { store, does, row, note } = await aDevice();
  await store.keep([lesson, revision]);
  await does({ name: 'note.write', args: newNote(101) });
  const before = await note(newNote(101).id);
  await does({ name: 'note.remove', args: { id: newNote(101).id } });
  expect(await row(revision.id)).toBeUndefined();
  await store.restore(before === undefined ? [] : [before], [lesson, revision]);
  expect(await row(revision.id)).toEqual(revision);
});

test('words being written keep the text they are about, and no longer', async () => {
  const device = await aDevice();
  const draft = {
    id: newNote(101).id,
    lesson: lesson.id,
    revision: revision.id,
    passage: null,
    parent: null,
    kind: 'reflection' as const,
    body: 'Begun',
    refused: null,
    updatedAt: 5,
  };
  await device.store.keepDraft(draft, [lesson, revision]);
  await device.pull([], { lastMutationId: 0 });
  expect(await device.row(revision.id)).toEqual(revision);
  await device.store.dropDraft(draft.id);
  expect(await device.row(revision.id)).toBeUndefined();
  expect(await textsOf(device)).toEqual([]);
});

test('a text is unpacked once, however many ask at the same time', async () => {
  const device = await aDevice();
  await device.store.keep([lesson, long]);
  await device.does({ name: 'note.write', args: newNote(101) });
  const Unpacking = DecompressionStream;
  const unpacking = vi.fn<(format: CompressionFormat) => DecompressionStream>(function (format) {
    return new Unpacking(format);
  });
  vi.stubGlobal('DecompressionStream', unpacking);
  const { texts } = createStore({ db: device.db, actor: tess.id, now: () => 1 });
  await Promise.all([texts.revision(long.id), texts.revision(long.id)]);
  await texts.revision(long.id);
  expect(unpacking).toHaveBeenCalledTimes(1);
});
