import { expect, test } from 'vitest';

import { aBackground, found, HOST, keyOf, LESSON_URL, page, panel } from './a-background';

const lesson = {
  ...found,
  type: 'page/lesson',
  isCut: false,
  blocks: [{ kind: 'paragraph', text: 'Ask who can tell me where the mass came from.' }],
};
const ADDRESS = LESSON_URL.replace('#top', '');

const write = {
  type: 'note/write',
  tab: 1,
  revision: null,
  passage: null,
  kind: 'reflection',
  body: 'Weigh it.',
  audience: 'me',
  draft: null,
};

async function atLesson() {
  const background = await aBackground();
  await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
  await background.answer(found, page());
  await background.answer(lesson, page());
  return background;
}

async function withNote() {
  const background = await atLesson();
  await background.answer(write, panel);
  const row = (await background.db.mine.where('record').equals('note').toArray())[0];
  if (row?.record !== 'note') throw new Error('No note was written.');
  return { ...background, note: row };
}

test('a lesson without a note leaves no address behind', async () => {
  const { db } = await atLesson();
  expect(await db.visits.count()).toBe(0);
});

test('with a note its address is kept, without where on the page she was, and goes with it', async () => {
  const { db, answer, note } = await withNote();
  expect(await db.visits.toArray()).toEqual([
    { lesson: note.lesson, url: ADDRESS, at: 1000, changed: [], lost: [] },
  ]);
  await answer({ type: 'note/remove', id: note.id }, panel);
  expect(await db.visits.count()).toBe(0);
});

test('how her notes stand is kept as the page shows it', async () => {
  const { db, answer, note } = await withNote();
  const placements = {
    [note.id]: { status: 'changed', start: 0, end: 3, confidence: 1, was: 'Ask him' },
  };
  await answer({ type: 'page/placed', placements }, page());
  expect(await db.visits.get(note.lesson)).toMatchObject({ changed: [note.id], lost: [] });
});

test('a lesson that is open is brought to the front, at the words', async () => {
  const { answer, note, shownTabs, opened, told } = await withNote();
  expect(await answer({ type: 'lesson/open', lesson: note.lesson, note: note.id }, panel)).toEqual({
    ok: true,
  });
  expect(shownTabs).toEqual([1]);
  expect(opened).toEqual([]);
  expect(told.at(-1)).toEqual({ tab: 1, message: { type: 'to-page/show', id: note.id } });
});

test('one that is not is opened at its address, and lands on the words once they are placed', async () => {
  const { answer, note, opened, told, tabClosed, session } = await withNote();
  await tabClosed(1);
  await answer({ type: 'lesson/open', lesson: note.lesson, note: note.id }, panel);
  expect(opened).toEqual([ADDRESS]);
  const there = page(7, ADDRESS);
  await answer(found, there);
  await answer(lesson, there);
  await answer(
    {
      type: 'page/placed',
      placements: { [note.id]: { status: 'exact', start: 0, end: 3, confidence: 1 } },
    },
    there,
  );
  expect(told.filter(({ tab }) => tab === 7)).toContainEqual({
    tab: 7,
    message: { type: 'to-page/show', id: note.id },
  });
  expect(session.keys()).not.toContain('land:7');
});

test('a lesson nobody opened here has no address to go to', async () => {
  const { answer, opened } = await atLesson();
  expect(await answer({ type: 'lesson/open', lesson: 'f'.repeat(64), note: null }, panel)).toEqual({
    ok: false,
    code: 'not-found',
  });
  expect(opened).toEqual([]);
});

test('no address of a lesson is in what goes to the school', async () => {
  const { db, store, key } = await withNote();
  expect(key).not.toContain(keyOf('trees'));
  const sent = JSON.stringify(await store.pending(100)) + JSON.stringify(await db.rows.toArray());
  expect(sent).not.toContain(HOST);
});
