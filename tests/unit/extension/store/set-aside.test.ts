import { expect, test } from 'vitest';

import { readable } from '../../../../extension/store/row-schemas';
import { syncStateOf } from '../../../../extension/store/sync-state';
import { both, id, newNote, noteBy, rivera, shareOf, tess } from '../../shared/mutations/staff';
import { aDevice, put, writes } from './device';

const root = noteBy(tess, 100, both);

test('a device where all can be read has nothing set aside', async () => {
  const { does, store, db } = await aDevice();
  await does(writes(101));
  expect(await store.check()).toBe(0);
  expect(await db.aside.count()).toBe(0);
});

test('a private note that cannot be read is kept as it is, out of use, and the others stay', async () => {
  const { does, store, db, note } = await aDevice();
  await does(writes(101));
  await does(writes(102));
  const broken = { record: 'note', id: id(101), body: 7 };
  await db.table('mine').put(broken);
  await db.table('rows').put(broken);
  expect(await store.check()).toBe(2);
  expect(await note(id(101))).toBeUndefined();
  expect(await db.mine.get(id(101))).toBeUndefined();
  expect(await note(id(102))).toBeDefined();
  const [first] = await db.aside.toArray();
  expect(first).toMatchObject({ table: 'mine', json: JSON.stringify(broken), seen: 0 });
  expect(first?.why).not.toBe('');
  expect(await store.check()).toBe(0);
});

test('a private note is had again from its copy', async () => {
  const { does, store, db } = await aDevice();
  await does(writes(101, 'Words'));
  await db.table('mine').put({ record: 'note', id: id(101) });
  expect(await store.check()).toBe(1);
  expect(await db.mine.get(id(101))).toMatchObject({ body: 'Words' });
  expect(await db.rows.get(id(101))).toMatchObject({ body: 'Words' });
});

test('what views show is made anew from what can be read', async () => {
  const { does, store, db, note } = await aDevice();
  await does(writes(101, 'Words'));
  await db.table('rows').put({ record: 'nonsense', id: id(101) });
  await store.check();
  expect(await note(id(101))).toMatchObject({ body: 'Words' });
});

test('a shared note is asked for again: its feed is read from the beginning', async () => {
  const { pull, store, db, note } = await aDevice();
  await pull([put(root)], { lastMutationId: 0, cursor: { [both]: 9, school: 4 } });
  await db.table('confirmed').put({ audience: both, id: root.id, row: { ...root, kind: 'x' } });
  await store.check();
  expect((await db.progress()).cursor).toEqual({ [both]: 0, school: 4 });
  await pull([put(root)], { cursor: { [both]: 9, school: 4 } });
  expect(await note(root.id)).toEqual(root);
});

test('a draft that cannot be read is set aside, and the others stay', async () => {
  const { store, db } = await aDevice();
  const words = { lesson: null, passage: null, parent: null, kind: 'reflection', refused: null };
  await db.table('drafts').bulkPut([
    { ...words, id: id(1), body: 'Begun', updatedAt: 1 },
    { ...words, id: id(2), body: null, updatedAt: 1 },
  ]);
  expect(await store.check()).toBe(1);
  expect((await db.drafts.toArray()).map(({ body }) => body)).toEqual(['Begun']);
});

test('an outbox entry that cannot be read holds up none of those behind it', async () => {
  const { does, store, db, note } = await aDevice();
  for (const n of [101, 102, 103]) await does(shareOf(newNote(n), both));
  await db.table('outbox').put({ id: 2, mutation: { name: 'note.share' }, touched: [id(102)] });

  const pending = await store.pending(10);
  expect(pending.map((entry) => entry.id)).toEqual([1, 2, 3]);
  expect(pending[1]?.mutation).toBeNull();
  expect(await db.aside.count()).toBe(1);

  await store.settle([
    { id: 1, outcome: 'applied' },
    { id: 2, outcome: 'refused', code: 'bad-args' },
    { id: 3, outcome: 'applied' },
  ]);
  expect(await store.pending(10)).toEqual([]);
  expect(await db.drafts.count()).toBe(0);
  expect(await note(id(103))).toMatchObject({ audience: both });
});

test('the count of mutations has no gap for the school', async () => {
  const { does, store, db } = await aDevice();
  for (const n of [101, 102]) await does(shareOf(newNote(n), both));
  await db.table('outbox').put({ id: 1 });
  const pending = await store.pending(10);
  expect(pending.map((entry) => entry.id)).toEqual([1, 2]);
  await does(shareOf(newNote(103), both));
  expect((await store.pending(10)).map((entry) => entry.id)).toEqual([1, 2, 3]);
});

test('views leave out what cannot be read, and count it nowhere', () => {
  const broken = { id: 1 } as never;
  expect(readable([rivera, broken], 'rows')).toEqual([rivera]);
  expect(syncStateOf(undefined, [broken])).toMatchObject({ waiting: 0, waitingIds: [] });
});
