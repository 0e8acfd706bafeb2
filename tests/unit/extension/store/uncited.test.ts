import { expect, test } from 'vitest';

import { lesson, newNote, revision } from '../../shared/mutations/staff';
import { aDevice } from './device';

const about = { ...newNote(1001), lesson: lesson.id, revision: revision.id };

test('a private note keeps the lesson and the text it is about', async () => {
  const { store, myRow, row, pull, does } = await aDevice();
  await store.keep([lesson, revision]);
  await does({ name: 'note.write', args: about });
  await pull([], { lastMutationId: 0 });
  expect(await myRow(revision.id)).toEqual(revision);
  expect(await row(lesson.id)).toEqual(lesson);
});

test('when the last private note about a text is removed, the text goes too', async () => {
  const { store, db, myRow, does } = await aDevice();
  const second = { ...newNote(1002), lesson: lesson.id, revision: revision.id };
  await store.keep([lesson, revision]);
  await does({ name: 'note.write', args: about });
  await does({ name: 'note.write', args: second });
  await does({ name: 'note.remove', args: { id: about.id } });
  expect(await myRow(revision.id)).toEqual(revision);
  await does({ name: 'note.remove', args: { id: second.id } });
  expect(await db.mine.get(revision.id)).toBeUndefined();
  expect(await db.rows.get(revision.id)).toBeUndefined();
});
