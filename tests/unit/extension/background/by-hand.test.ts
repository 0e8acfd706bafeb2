import { expect, test } from 'vitest';

import type { PageRecord } from '../../../../extension/background/page-records';
import { aBackground, page, panel } from './a-background';

const DOCS = 'https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0j/edit';
const found = {
  type: 'page/found',
  key: 'docs:docs.google.com:1a2b3c4d5e6f7g8h9i0j',
  title: 'Trees',
  meta: 'docs.google.com',
  mode: 'edit',
  words: 'fetched',
};
const PLAN = '# Trees\n\nGive each pair the willow data table.\n';

async function onDocs() {
  const background = await aBackground();
  await background.answer(found, page(1, DOCS));
  const record = async (): Promise<PageRecord> => {
    const items = await background.session.get('page:1');
    return items['page:1'] as PageRecord;
  };
  return { ...background, record };
}

test('a document whose words are out of reach is not read, and waits for words by hand', async () => {
  const { record, injected } = await onDocs();
  expect((await record()).page).toMatchObject({ state: 'by-hand', canFetch: true, title: 'Trees' });
  expect(injected).toEqual([]);
});

test('it is fetched only after she allowed it, and by hand again once she took that back', async () => {
  const { answer, record, injected } = await onDocs();
  await answer({ type: 'consent', tab: 1, answer: 'read' }, panel);
  expect(injected).toEqual([1]);
  await answer({ type: 'consent', tab: 1, answer: 'not-now' }, panel);
  await answer(found, page(1, DOCS));
  expect((await record()).page.state).toBe('by-hand');
  expect(injected).toEqual([1]);
});

test('where it cannot be fetched after all, she is asked for the words', async () => {
  const { answer, record } = await onDocs();
  await answer({ type: 'consent', tab: 1, answer: 'read' }, panel);
  await answer({ type: 'page/unread' }, page(1, DOCS));
  expect((await record()).page.state).toBe('by-hand');
});

test('given words are the lesson’s; a note on some of them keeps its quote, and is placed', async () => {
  const { answer, record } = await onDocs();
  expect(await answer({ type: 'lesson/give', tab: 1, text: PLAN }, panel)).toEqual({ ok: true });
  const ready = (await record()).page;
  expect(ready.state).toBe('ready');
  const start = 'Trees\n\n'.length;
  const end = start + 'Give each pair the willow data table.'.length;
  await answer({ type: 'lesson/select', tab: 1, start, end }, panel);
  const { page: selected } = await record();
  const passage = selected.state === 'ready' ? selected.selection : null;
  expect(passage?.quote.exact).toBe('Give each pair the willow data table.');
  const note = {
    type: 'note/write',
    tab: 1,
    revision: null,
    passage,
    kind: 'reflection',
    body: 'Pairs, not fours.',
    audience: 'me',
    draft: null,
  };
  expect(await answer(note, panel)).toEqual({ ok: true });
  await answer({ type: 'lesson/give', tab: 1, text: `Before it.\n\n${PLAN}` }, panel);
  const { page: again } = await record();
  const placed = again.state === 'ready' ? Object.values(again.placements) : [];
  expect(placed.map(({ status }) => status)).toEqual(['exact']);
});

test('nothing but spaces is no lesson, and a page that can be read takes no words by hand', async () => {
  const { answer } = await onDocs();
  expect(await answer({ type: 'lesson/give', tab: 1, text: '  \n ' }, panel)).toEqual({
    ok: false,
    code: 'empty',
  });
  const readable = { ...found, words: 'page' };
  await answer(readable, page(2, DOCS));
  expect(await answer({ type: 'lesson/give', tab: 2, text: PLAN }, panel)).toEqual({
    ok: false,
    code: 'not-found',
  });
});

test('her click on the toolbar brings the loader to that page, and nothing else does', async () => {
  const { answer, asked, askedOn } = await onDocs();
  await asked(7);
  expect(await answer({ type: 'activate', tab: 8 }, panel)).toEqual({ ok: true });
  await answer({ type: 'activate', tab: 9 }, page(9, DOCS));
  expect(askedOn).toEqual([7, 8]);
});
