import { describe, expect, test } from 'vitest';

import { describePassage } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';
import { both } from '../../shared/mutations/staff';
import { aBackground, cardFrame, HOST, keyOf, page, panel } from './a-background';

type Background = Awaited<ReturnType<typeof aBackground>>;

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const first = [paragraph('Show the photographs.'), paragraph('Ask who can tell me why.')];
const second = [paragraph('Show both photographs.'), paragraph('Ask each of them for a guess.')];
const wordsOf = (blocks: typeof first, words: string) => {
  const text = lessonText(blocks);
  const start = text.text.indexOf(words);
  return describePassage(text, start, start + words.length);
};

async function reads({ answer, device }: Background, blocks: typeof first): Promise<void> {
  await device.consents.put({ host: HOST, answer: 'read', at: 1 });
  const found = { key: keyOf('trees'), title: 'Trees', meta: 'Biology' };
  await answer({ ...found, type: 'page/found' }, page());
  await answer({ ...found, type: 'page/lesson', isCut: false, blocks }, page());
}
const write = (audience: string, draft: string | null = null) => ({
  type: 'note/write',
  tab: 1,
  revision: null,
  passage: wordsOf(first, 'who can tell me'),
  kind: 'reflection',
  body: 'Mine.',
  audience,
  draft,
});
const theNote = async ({ db }: Background) => {
  const [note] = await db.rows.where('record').equals('note').toArray();
  if (note?.record !== 'note') throw new Error('There is no note.');
  return note;
};
const place = (id: string, blocks = second) => ({
  type: 'note/place',
  tab: 1,
  revision: null,
  id,
  passage: wordsOf(blocks, blocks === second ? 'each of them' : 'who can tell me'),
});

describe('a note that is put elsewhere', () => {
  test('cites the words and the text of the page as it is now, and goes back whole', async () => {
    const background = await aBackground();
    const { answer, store, db } = background;
    await reads(background, first);
    await answer(write('me'), panel);
    const before = await theNote(background);
    await reads(background, second);
    expect(await answer(place(before.id), panel)).toEqual({ ok: true });
    const after = await theNote(background);
    expect(after.passage?.quote.exact).toBe('each of them');
    expect(after.earlier).toMatchObject([{ revision: before.revision, passage: before.passage }]);
    expect(await store.texts.revision(after.revision)).toMatchObject({ blocks: second });
    expect(await db.outbox.count()).toBe(0);
    expect(await answer({ type: 'note/place-back', id: before.id }, panel)).toEqual({ ok: true });
    expect(await theNote(background)).toEqual(before);
    expect(await store.texts.revision(before.revision)).toMatchObject({ blocks: first });
    expect(await store.texts.revision(after.revision)).toBeUndefined();
  });

  test('and is shared waits for the school with the text it now stands in', async () => {
    const background = await aBackground();
    const { answer, store } = background;
    await reads(background, first);
    await answer(write(both), panel);
    await reads(background, second);
    const { id } = await theNote(background);
    await answer(place(id), panel);
    const pending = await store.pending(9);
    expect(pending.map(({ mutation }) => mutation?.name)).toEqual(['note.share', 'note.place']);
    expect(pending[1]?.mutation?.args).toMatchObject({ revision: { blocks: second } });
  });

  test('never lands on words that are not on the page, nor on another lesson', async () => {
    const background = await aBackground();
    const { answer } = background;
    await reads(background, first);
    await answer(write('me'), panel);
    const before = await theNote(background);
    await reads(background, second);
    expect(await answer(place(before.id, first), panel)).toMatchObject({ code: 'mismatch' });
    expect(await theNote(background)).toEqual(before);
  });

  test('is put by a card of its own tab, too', async () => {
    const background = await aBackground();
    const { answer } = background;
    await reads(background, first);
    await answer(write('me'), panel);
    await reads(background, second);
    const { id } = await theNote(background);
    const ticket = await answer({ type: 'page/open', id }, page());
    const { nonce } = ticket as { nonce: string };
    await answer({ type: 'card/hello', nonce }, cardFrame(5));
    expect(await answer({ type: 'card/text' }, cardFrame(5))).toEqual(second);
    expect(await answer({ ...place(id), tab: 99 }, cardFrame(5))).toEqual({ ok: true });
    expect((await theNote(background)).passage?.quote.exact).toBe('each of them');
  });
});

test('words begun before the page changed are kept on the words they were about', async () => {
  const background = await aBackground();
  const { answer, db } = background;
  await reads(background, first);
  const draft = {
    id: '00000000-0000-7000-8000-00000000beef',
    lesson: null,
    passage: wordsOf(first, 'who can tell me'),
    parent: null,
    kind: 'reflection',
    body: 'Begun',
  };
  const save = { type: 'draft/save', tab: 1, revision: null, draft };
  await answer(save, panel);
  const begun = await db.drafts.get(draft.id);
  expect(begun?.revision).toBeDefined();
  expect(await db.texts.count()).toBe(1);
  const edited = [paragraph('Show both.'), paragraph('Now ask who might tell me why, and wait.')];
  await reads(background, edited);
  await answer({ ...save, draft: { ...draft, body: 'Begun and gone on' } }, panel);
  expect((await db.drafts.get(draft.id))?.revision).toBe(begun?.revision);
  expect(await answer(write('me', draft.id), panel)).toEqual({ ok: true });
  expect((await theNote(background)).passage?.quote.exact).toContain('who might tell me');
  expect(await db.drafts.count()).toBe(0);
  expect(await db.texts.count()).toBe(1);
});

test('a candidate is shown on the page by its offsets', async () => {
  const background = await aBackground();
  await reads(background, first);
  await background.answer({ type: 'show', tab: 1, target: { start: 3, end: 8 } }, panel);
  expect(background.told).toContainEqual({
    tab: 1,
    message: { type: 'to-page/show-words', start: 3, end: 8 },
  });
});
