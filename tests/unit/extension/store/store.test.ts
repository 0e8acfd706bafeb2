import { describe, expect, test } from 'vitest';

import { groupAudience, type Row } from '../../../../shared/model';
import { type FeedChange, MAX_PUSH_BYTES } from '../../../../shared/sync';
import {
  both,
  id,
  leader,
  lesson,
  newCoach,
  newNote,
  noteBy,
  revision,
  rivera,
  shareOf,
  tess,
} from '../../shared/mutations/staff';
import { aDevice, put, writes } from './device';

const root = noteBy(tess, 100, both);
const answer = noteBy(rivera, 101, both, root);
const gone = (wanted: string) => ({ op: 'delete' as const, audience: both, id: wanted });

describe('a private note', () => {
  test('is shown at once and never enters the outbox', async () => {
    const { does, note, db } = await aDevice();
    await does(writes(100));
    await does({ name: 'note.edit', args: { id: id(100), body: 'Better words' } });
    expect(await note(id(100))).toMatchObject({ audience: 'me', body: 'Better words' });
    await does({ name: 'note.remove', args: { id: id(100) } });
    expect(await note(id(100))).toBeUndefined();
    expect(await db.outbox.count()).toBe(0);
    expect(await db.mine.count()).toBe(0);
    expect((await db.progress()).lastMutationId).toBe(0);
  });

  test('outlives every pull', async () => {
    const { does, note, pull } = await aDevice();
    await does(writes(100));
    await pull([put(answer)], { lastMutationId: 0, left: ['people:x'] });
    expect(await note(id(100))).toMatchObject({ audience: 'me', body: 'note 100' });
  });

  test('is put back by undo as it was', async () => {
    const { does, note, store, db } = await aDevice();
    await does(writes(100));
    const before = await note(id(100));
    await does({ name: 'note.remove', args: { id: id(100) } });
    await store.keep(before === undefined ? [] : [before]);
    expect(await note(id(100))).toEqual(before);
    expect(await db.outbox.count()).toBe(0);
  });
});

test('an answer to a suggestion never enters the outbox', async () => {
  const { does, db } = await aDevice();
  const args = { id: id(300), strategy: 'wait-time', answer: 'already', lesson: null } as const;
  await does({ name: 'choice.make', args });
  expect(await db.rows.get(id(300))).toMatchObject({ record: 'choice', audience: 'me' });
  await does({ name: 'choice.clear', args: { id: id(300) } });
  expect(await db.rows.get(id(300))).toBeUndefined();
  expect(await db.outbox.count()).toBe(0);
});

describe('sharing a private note', () => {
  test('enters the outbox once, and shows at once as shared', async () => {
    const { does, note, sent, store } = await aDevice();
    await does(writes(100));
    await does(shareOf(newNote(100), both));
    expect(await store.apply(shareOf(newNote(100), both))).toEqual({ refused: 'still-shared' });
    expect(await sent()).toEqual(['1 note.share']);
    expect(await note(id(100))).toMatchObject({ audience: both });
  });

  test('keeps the private copy until the school’s own has arrived, and then drops it', async () => {
    const { does, db, pull, taken } = await aDevice();
    await does(writes(100));
    await does(shareOf(newNote(100), both));
    expect(await db.mine.get(id(100))).toMatchObject({ audience: 'me' });
    await taken();
    expect(await db.mine.get(id(100))).toMatchObject({ audience: 'me' });
    await pull([put(lesson), put(revision), put(root)], { lastMutationId: 1 });
    expect(await db.mine.get(id(100))).toBeUndefined();
    expect(await db.rows.get(id(100))).toEqual(root);
    expect(await db.outbox.count()).toBe(0);
  });

  test('with a leader is refused here, and nothing is on its way', async () => {
    const { does, note, sent, store } = await aDevice();
    await does(writes(100));
    const refusal = await store.apply(shareOf(newNote(100), `people:${leader.id},${tess.id}`));
    expect(refusal).toEqual({ refused: 'not-for-leaders' });
    expect(await sent()).toEqual([]);
    expect(await note(id(100))).toMatchObject({ audience: 'me' });
  });

  test('is refused here where no push could ever carry it, and later notes still go out', async () => {
    const { does, note, sent, store } = await aDevice();
    await does(writes(100));
    const share = shareOf(newNote(100), both);
    const blocks = [{ kind: 'paragraph' as const, text: 'é'.repeat(MAX_PUSH_BYTES / 2) }];
    const huge = { ...share, args: { ...share.args, revision: { ...revision, blocks } } };
    expect(await store.apply(huge)).toEqual({ refused: 'too-large' });
    expect(await note(id(100))).toMatchObject({ audience: 'me' });
    await does(shareOf(newNote(102), both));
    expect(await sent()).toEqual(['1 note.share']);
  });
});

describe('what the school refuses', () => {
  test('is rolled back, and its words become a draft', async () => {
    const { does, note, store, db } = await aDevice();
    await does(writes(100, 'What I tried'));
    await does(shareOf(newNote(100, 'What I tried'), both));
    await store.settle([{ id: 1, outcome: 'refused', code: 'no-assignment' }]);
    expect(await note(id(100))).toMatchObject({ audience: 'me', body: 'What I tried' });
    expect(await db.drafts.toArray()).toMatchObject([
      { id: id(100), body: 'What I tried', refused: 'no-assignment', lesson: lesson.id },
    ]);
    expect(await db.outbox.count()).toBe(0);
  });

  test('keeps the words of an answer, and the answer is no longer shown', async () => {
    const { does, note, pull, store, db } = await aDevice(rivera.id);
    await pull([put(root)], { lastMutationId: 0 });
    const args = { id: id(101), parent: root.id, kind: 'noticing', body: 'Try pairs' } as const;
    await does({ name: 'note.reply', args });
    await store.settle([{ id: 1, outcome: 'refused', code: 'not-found' }]);
    expect(await note(id(101))).toBeUndefined();
    expect(await db.drafts.get(id(101))).toMatchObject({ parent: root.id, body: 'Try pairs' });
  });

  test('keeps the words of an edit, and the note is again as it was', async () => {
    const { does, note, pull, store, db } = await aDevice();
    await pull([put(root)], { lastMutationId: 0 });
    await does({ name: 'note.edit', args: { id: root.id, body: 'Second thoughts' } });
    await store.settle([{ id: 1, outcome: 'refused', code: 'not-found' }]);
    expect(await note(root.id)).toEqual(root);
    expect(await db.drafts.get(root.id)).toMatchObject({ body: 'Second thoughts' });
  });

  test('leaves what was written after it standing', async () => {
    const { does, note, pull, store } = await aDevice();
    await pull([put(root), put(answer)], { lastMutationId: 0 });
    await does({ name: 'note.settle', args: { id: root.id, settled: true } });
    await does({ name: 'note.edit', args: { id: root.id, body: 'Second thoughts' } });
    await store.settle([{ id: 1, outcome: 'refused', code: 'not-found' }]);
    expect(await note(root.id)).toMatchObject({ settled: false, body: 'Second thoughts' });
  });
});

describe('a pull', () => {
  test('is replayed over: what was done here stays visible until the school’s count covers it', async () => {
    const { does, note, pull, taken, db } = await aDevice();
    await pull([put(root)], { lastMutationId: 0 });
    await does({ name: 'note.edit', args: { id: root.id, body: 'Second thoughts' } });
    await pull([put({ ...root, settled: true })], { lastMutationId: 0 });
    expect(await note(root.id)).toMatchObject({ settled: true, body: 'Second thoughts' });
    await taken();
    expect(await note(root.id)).toMatchObject({ body: 'Second thoughts' });
    await pull([put({ ...root, body: 'Second thoughts', editedAt: 77 })], { lastMutationId: 1 });
    expect(await note(root.id)).toEqual({ ...root, body: 'Second thoughts', editedAt: 77 });
    expect(await db.outbox.count()).toBe(0);
  });

  test('that is not the last page drops nothing of the outbox', async () => {
    const { does, note, pull, taken, db } = await aDevice();
    await pull([put(root)], { lastMutationId: 0 });
    await does({ name: 'note.edit', args: { id: root.id, body: 'Second thoughts' } });
    await taken();
    await pull([put(answer)], { cursor: { [both]: 1 } });
    expect(await db.outbox.count()).toBe(1);
    expect(await note(root.id)).toMatchObject({ body: 'Second thoughts' });
    expect((await db.progress()).cursor).toEqual({ [both]: 1 });
  });

  test('takes away what came by an audience she has left, and nothing else', async () => {
    const { does, note, pull, db } = await aDevice(newCoach.id);
    await does(writes(102));
    await pull([put(root), put(answer)], { lastMutationId: 0 });
    await pull([], { left: [both], lastMutationId: 0 });
    expect(await note(root.id)).toBeUndefined();
    expect(await note(answer.id)).toBeUndefined();
    expect(await note(id(102))).toBeDefined();
    expect(await db.confirmed.where('audience').equals(both).count()).toBe(0);
    expect(await db.rows.get(rivera.id)).toEqual(rivera);
  });

  test('keeps what she wrote herself in a group she has left, for her alone, with its text', async () => {
    const { note, pull, store } = await aDevice();
    const audience = groupAudience(id(500));
    const here = (row: Row): FeedChange => ({ op: 'put', audience, row });
    const hers = noteBy(tess, 501, audience);
    const his = noteBy(rivera, 502, audience);
    await pull([lesson, revision, hers, his].map(here), { lastMutationId: 0 });
    await pull([], { left: [audience], lastMutationId: 0 });
    expect(await note(hers.id)).toEqual({ ...hers, audience: 'me' });
    expect(await note(his.id)).toBeUndefined();
    expect(await store.texts.revision(revision.id)).toEqual(revision);
  });

  test('never puts another’s note in the place of private words, though it comes by their id', async () => {
    const { does, note, pull, db } = await aDevice();
    await does(writes(102));
    const other = { ...noteBy(rivera, 102, both), body: 'Under her id.' };
    await pull([put(other)], { lastMutationId: 0 });
    expect(await note(other.id)).toMatchObject({ author: tess.id, body: 'note 102' });
    expect(await db.mine.get(other.id)).toMatchObject({ body: 'note 102' });
  });

  test('keeps a lesson that came by two audiences while one of them remains', async () => {
    const { pull, db } = await aDevice();
    const other = `people:${id(2)},${tess.id}` as const;
    await pull(
      [
        { op: 'put', audience: both, row: lesson },
        { op: 'put', audience: other, row: lesson },
      ],
      { lastMutationId: 0 },
    );
    await pull([gone(lesson.id)], { lastMutationId: 0 });
    expect(await db.rows.get(lesson.id)).toEqual(lesson);
    await pull([], { left: [other], lastMutationId: 0 });
    expect(await db.rows.get(lesson.id)).toBeUndefined();
  });

  test('never brings back what a later tombstone took', async () => {
    const { pull, note } = await aDevice(rivera.id);
    await pull([put(root), put(answer)], { lastMutationId: 0 });
    await pull([gone(root.id), gone(answer.id)], { lastMutationId: 0 });
    expect(await note(root.id)).toBeUndefined();
    await pull([], { lastMutationId: 0 });
    expect(await note(root.id)).toBeUndefined();
  });
});

describe('taking back', () => {
  test('keeps a private copy of the whole thread when the tombstones arrive', async () => {
    const { does, note, pull, sent, taken } = await aDevice();
    await pull([put(root), put(answer)], { lastMutationId: 0 });
    await does({ name: 'note.takeBack', args: { id: root.id } });
    expect(await sent()).toEqual(['1 note.takeBack']);
    expect(await note(root.id)).toMatchObject({ audience: 'me' });
    // A pull in between still brings it as shared.
    await pull([put({ ...root, settled: true })], { lastMutationId: 0 });
    expect(await note(root.id)).toMatchObject({ audience: 'me' });
    await taken();
    await pull([gone(root.id), gone(answer.id)], { lastMutationId: 1 });
    expect(await note(root.id)).toMatchObject({ audience: 'me', body: root.body });
    expect(await note(answer.id)).toMatchObject({ audience: 'me', body: answer.body });
  });

  test('that is refused leaves the note shared, with no second copy', async () => {
    const { does, note, pull, store, db } = await aDevice();
    await pull([put(root)], { lastMutationId: 0 });
    await does({ name: 'note.takeBack', args: { id: root.id } });
    await store.settle([{ id: 1, outcome: 'refused', code: 'not-for-leaders' }]);
    expect(await note(root.id)).toEqual(root);
    expect(await db.mine.get(root.id)).toBeUndefined();
  });

  test('and writing on keeps the newest words private', async () => {
    const { does, note, pull, sent, taken } = await aDevice();
    await pull([put(root)], { lastMutationId: 0 });
    await does({ name: 'note.takeBack', args: { id: root.id } });
    await does({ name: 'note.edit', args: { id: root.id, body: 'Only for me' } });
    expect(await sent()).toEqual(['1 note.takeBack']);
    await taken();
    // A first page that does not yet hold the tombstone.
    await pull([put(answer)]);
    expect(await note(root.id)).toMatchObject({ audience: 'me', body: 'Only for me' });
    await pull([gone(root.id)], { lastMutationId: 1 });
    expect(await note(root.id)).toMatchObject({ audience: 'me', body: 'Only for me' });
  });

  test('and sharing again shows what others answered meanwhile', async () => {
    const { does, note, pull, taken } = await aDevice();
    await pull([put(root)], { lastMutationId: 0 });
    await does({ name: 'note.takeBack', args: { id: root.id } });
    await does(shareOf(newNote(100), both));
    await taken();
    // Both are decided; the first page brings an answer to the note as it is shared again.
    await pull([put(root), put(answer)]);
    await pull([], { lastMutationId: 2 });
    expect(await note(root.id)).toEqual(root);
    expect(await note(answer.id)).toEqual(answer);
  });

  test('and removing leaves nothing, whatever page comes first', async () => {
    const { does, note, pull, taken } = await aDevice();
    await pull([put(root)], { lastMutationId: 0 });
    await does({ name: 'note.takeBack', args: { id: root.id } });
    await does({ name: 'note.remove', args: { id: root.id } });
    await taken();
    await pull([put(answer)]);
    expect(await note(root.id)).toBeUndefined();
    await pull([gone(root.id)], { lastMutationId: 1 });
    expect(await note(root.id)).toBeUndefined();
  });
});

describe('the outbox', () => {
  test('counts up from 1 without a gap, however many views write at once', async () => {
    const { does, sent } = await aDevice();
    await Promise.all([
      does(writes(102)),
      ...[103, 104, 105].map((n) => does(shareOf(newNote(n), both))),
    ]);
    expect((await sent()).map((line) => line.split(' ')[0])).toEqual(['1', '2', '3']);
  });

  test('spends no number on what is refused here', async () => {
    const { does, store, sent } = await aDevice();
    await store.apply({ name: 'note.edit', args: { id: id(999), body: 'Nothing' } });
    await does(shareOf(newNote(103), both));
    expect(await sent()).toEqual(['1 note.share']);
  });

  test('carries edits, settling and removals of what is shared', async () => {
    const { does, pull, sent } = await aDevice();
    await pull([put(root), put({ ...answer, author: tess.id })], { lastMutationId: 0 });
    await does({ name: 'note.edit', args: { id: root.id, body: 'Second thoughts' } });
    await does({ name: 'note.settle', args: { id: root.id, settled: true } });
    await does({ name: 'note.remove', args: { id: answer.id } });
    expect(await sent()).toEqual(['1 note.edit', '2 note.settle', '3 note.remove']);
  });

  test('hands out the oldest first, and no more than were asked for', async () => {
    const { does, store } = await aDevice();
    for (const n of [103, 104, 105]) await does(shareOf(newNote(n), both));
    await store.settle([{ id: 1, outcome: 'applied' }]);
    expect((await store.pending(1)).map((entry) => entry.id)).toEqual([2]);
  });

  test('shrugs at an answer to something it no longer holds', async () => {
    const { store, db } = await aDevice();
    await store.settle([{ id: 9, outcome: 'refused', code: 'not-found' }]);
    expect(await db.drafts.count()).toBe(0);
  });
});
