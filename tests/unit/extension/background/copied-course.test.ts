import { expect, test, vi } from 'vitest';

import type { PageRecord } from '../../../../extension/background/page-records';
import { lessonTextFromPlain } from '../../../../shared/text';
import { lessonHtml } from '../../../../tools/demo/lesson';
import { both } from '../../shared/mutations/staff';
import { aBackground, HOST, keyOf, page, panel } from './a-background';

const words = lessonHtml.replaceAll(/<[^>]+>/g, '\n\n');
const blocksOf = (text: string) =>
  lessonTextFromPlain(text).blocks.map(({ kind, text: said }) => ({ kind, text: said }));

/** Two notes on last year's lesson, one of them shared; then this year's copy of it is opened. */
async function copied({ title = 'Trees', meta = 'Science 7, next year', text = words } = {}) {
  const background = await aBackground();
  const { answer, device, session } = background;
  await device.consents.put({ host: HOST, answer: 'read', at: 1 });
  const lesson = (name: string, about: { title: string; meta: string }, said: string) =>
    answer(
      { type: 'page/lesson', key: keyOf(name), ...about, blocks: blocksOf(said), isCut: false },
      page(),
    );
  const record = async (): Promise<PageRecord> =>
    (await session.get('page:1'))['page:1'] as PageRecord;
  const write = (body: string, audience: string) =>
    answer(
      {
        type: 'note/write',
        tab: 1,
        revision: null,
        passage: null,
        kind: 'reflection',
        body,
        audience,
        draft: null,
      },
      panel,
    );
  await lesson('old', { title: 'Trees', meta: 'Science 7' }, words);
  expect(await write('Mine alone.', 'me')).toEqual({ ok: true });
  const open = () => lesson('new', { title, meta }, text);
  await open();
  await vi.waitFor(async () => expect((await record()).copy).toBeDefined());
  const bodies = async (name: string): Promise<string[]> => {
    const { page: shown } = await record();
    if (!('lesson' in shown)) throw new Error(name);
    const rows = await background.db.rows
      .where('lesson')
      .equals(shown.lesson ?? '')
      .toArray();
    return rows.flatMap((row) => (row.record === 'note' ? [row.body] : []));
  };
  return { ...background, record, open, write, lesson, bodies };
}

test('the copy is offered her private notes by the name of the lesson they are on', async () => {
  const { record } = await copied();
  expect((await record()).copy).toMatchObject({
    title: 'Trees',
    meta: 'Science 7',
    notes: 1,
    shared: 0,
  });
});

test('another lesson of the same course, made on the same template, is offered nothing', async () => {
  const { record } = await copied({ title: 'Soil', meta: 'Science 7' });
  expect((await record()).copy).toBeNull();
});

test('a lesson that says something else is offered nothing', async () => {
  const { record } = await copied({ text: words.split(/\s+/).toSorted().join(' ') });
  expect((await record()).copy).toBeNull();
});

test('brought notes are the copy’s too, and undo leaves only those of the lesson they came from', async () => {
  const { answer, record, bodies, db } = await copied();
  const from = (await record()).copy?.from ?? '';
  const brought = await answer({ type: 'copy/bring', tab: 1, from }, panel);
  expect(brought).toHaveLength(1);
  expect(await bodies('new')).toEqual(['Mine alone.']);
  expect((await record()).copy).toBeNull();
  expect(await answer({ type: 'copy/undo', tab: 1, notes: brought }, panel)).toEqual({ ok: true });
  expect(await bodies('new')).toEqual([]);
  expect(await db.rows.where('lesson').equals(from).toArray()).toHaveLength(2);
  expect((await record()).copy?.from).toBe(from);
});

test('a note of two lessons with the very same words is shared as that of its own', async () => {
  const { answer, record, db } = await copied();
  const from = (await record()).copy?.from ?? '';
  await answer({ type: 'copy/bring', tab: 1, from }, panel);
  const rows = await db.rows.toArray();
  const notes = rows.filter(({ record: kind }) => kind === 'note');
  const shared = await Promise.all(
    notes.map(({ id }) => answer({ type: 'note/share', id, audience: both }, panel)),
  );
  expect(shared).toEqual([{ ok: true }, { ok: true }]);
});

test('no is remembered', async () => {
  const { answer, record, open, session } = await copied();
  expect(await answer({ type: 'copy/decline', tab: 1 }, panel)).toEqual({ ok: true });
  await session.remove(['page:1']);
  await open();
  await vi.waitFor(async () => expect((await record()).copy).toBeNull());
});

test('a lesson that was not offered brings nothing', async () => {
  const { answer } = await copied({ title: 'Soil', meta: 'Science 7' });
  expect(await answer({ type: 'copy/bring', tab: 1, from: 'a'.repeat(64) }, panel)).toBeUndefined();
});
