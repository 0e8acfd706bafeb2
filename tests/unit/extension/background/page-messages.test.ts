import { describe, expect, test } from 'vitest';

import type { PageRecord } from '../../../../extension/background/page-records';
import { pageKey } from '../../../../extension/background/page-records';
import type { PageMarks } from '../../../../extension/messages/to-page';
import { id, noteBy, rivera, tess, both } from '../../shared/mutations/staff';
import { put } from '../store/device';
import { aBackground, found, HOST, keyOf, page, panel, passage } from './a-background';

type Background = Awaited<ReturnType<typeof aBackground>>;

const NOTHING = { isCoach: false, groups: [], spans: [] };
const SECRET = 'Ask who can tell me where the mass came from.';
const lesson = {
  ...found,
  type: 'page/lesson',
  isCut: false,
  blocks: [{ kind: 'paragraph', text: SECRET }],
};

const recordOf = async ({ session }: Background, tab = 1): Promise<PageRecord | undefined> => {
  const key = pageKey(tab);
  return (await session.get(key))[key] as PageRecord | undefined;
};

/** A lesson that is read with consent on tab 1, and what that page is known as. */
async function reading(background: Background, key = keyOf('trees'), tab = 1) {
  const { answer, device } = background;
  await device.consents.put({ host: HOST, answer: 'read', at: 1 });
  await answer({ ...found, key }, page(tab));
  const marks = (await answer({ ...lesson, key }, page(tab))) as PageMarks;
  const shown = (await recordOf(background, tab))?.page;
  if (shown?.state !== 'ready') throw new Error('The lesson was not read.');
  return { marks, shown };
}

test('an editor that opens while its words are read is told as one', async () => {
  const background = await aBackground();
  await reading(background);
  const { answer, session } = background;
  const { get } = session;
  let isOpen = false;
  session.get = async (key) => {
    const kept = await get(key);
    // Between the look at what the tab shows and the writing of what was read.
    if (!isOpen) {
      isOpen = true;
      await answer({ type: 'page/mode', mode: 'edit', words: 'page' }, page());
    }
    return kept;
  };
  await answer({ ...lesson, key: keyOf('trees') }, page());
  expect(await recordOf(background)).toMatchObject({ site: { mode: 'edit' } });
});

describe('before consent', () => {
  test('a lesson is noticed, and not read', async () => {
    const background = await aBackground();
    await background.answer(found, page());
    expect(await recordOf(background)).toMatchObject({ host: HOST, page: { state: 'ask' } });
    expect(background.injected).toEqual([]);
  });

  test.each([undefined, 'not-now'] as const)(
    'a text that comes anyway is not kept (answer: %s)',
    async (answer) => {
      const background = await aBackground();
      if (answer !== undefined) await background.device.consents.put({ host: HOST, answer, at: 1 });
      await background.answer(found, page());
      expect(await background.answer(lesson, page())).toEqual(NOTHING);
      expect(background.session.keys()).toEqual([pageKey(1)]);
      expect(JSON.stringify(await recordOf(background))).not.toContain('mass');
      expect(background.injected).toEqual([]);
    },
  );

  test('nothing that carries passages comes to a page that is not read', async () => {
    const background = await aBackground();
    await background.answer({ type: 'page/carry' }, page());
    expect(background.carriers).toEqual([]);
    await reading(background);
    await background.answer({ type: 'page/carry' }, page());
    expect(background.carriers).toEqual([1]);
  });

  test('the host is what the browser says, not what the page says', async () => {
    const background = await aBackground();
    await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
    const key = keyOf('trees', 'evil.example');
    await background.answer({ ...found, key, host: HOST }, page(1, 'https://evil.example/lesson'));
    expect(await recordOf(background)).toMatchObject({
      host: 'evil.example',
      page: { state: 'ask' },
    });
  });

  test('no page speaks for the lesson of another host', async () => {
    const background = await aBackground();
    const { shown } = await reading(background);
    const about = { lesson: shown.lesson, revision: shown.revision, passage };
    await background.store.keep([{ ...noteBy(tess, 100, 'me'), ...about }]);
    await background.device.consents.put({ host: 'evil.example', answer: 'read', at: 1 });
    const evil = page(2, `https://evil.example/canvas:${HOST}:wiki_page:trees`);
    await background.answer(found, evil);
    expect(await background.answer(lesson, evil)).toEqual(NOTHING);
    expect(await recordOf(background, 2)).toBeUndefined();
    expect(background.injected).toEqual([1]);
  });

  test('a reader who is in no school is read nothing', async () => {
    const background = await aBackground({ signedIn: false });
    await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
    expect(await background.answer(lesson, page())).toEqual(NOTHING);
    expect(background.session.keys()).toEqual([]);
  });
});

describe('with consent', () => {
  test('saying yes in the panel has the lesson read, saying not now stops it', async () => {
    const background = await aBackground();
    const { answer, injected, told } = background;
    await answer(found, page());
    expect(await answer({ type: 'consent', tab: 1, answer: 'read' }, panel)).toEqual({ ok: true });
    expect(injected).toEqual([1]);
    expect(await recordOf(background)).toMatchObject({ page: { state: 'reading' } });
    await answer({ type: 'consent', tab: 1, answer: 'not-now' }, panel);
    expect(told).toEqual([{ tab: 1, message: { type: 'to-page/stop' } }]);
    expect(await recordOf(background)).toMatchObject({ page: { state: 'declined' } });
    expect(await answer(lesson, page())).toEqual(NOTHING);
  });

  test('she stops a reading: what is on its way is not taken, until she says to read after all', async () => {
    const background = await aBackground();
    const { answer, injected, told } = background;
    await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
    await answer(found, page());
    expect(await answer({ type: 'reading/stop', tab: 1 }, panel)).toEqual({ ok: true });
    expect(told).toEqual([{ tab: 1, message: { type: 'to-page/stop' } }]);
    expect(await answer(lesson, page())).toEqual(NOTHING);
    expect(await recordOf(background)).toMatchObject({ page: { state: 'declined' } });
    await answer({ type: 'consent', tab: 1, answer: 'read' }, panel);
    expect(injected).toEqual([1, 1]);
    await answer(lesson, page());
    expect(await recordOf(background)).toMatchObject({ page: { state: 'ready' } });
  });

  test('a draft let go comes back with the text it is about', async () => {
    const background = await aBackground();
    const { answer, db, store } = background;
    const { shown } = await reading(background);
    const exact = 'where the mass came from';
    const start = SECRET.indexOf(exact);
    const position = { start, end: start + exact.length };
    const at = {
      quote: { exact, prefix: '', suffix: '' },
      position,
      block: { index: 0, fingerprint: 'x', ...position },
      headings: [],
    };
    const draft = {
      id: id(700),
      lesson: shown.lesson,
      passage: at,
      parent: null,
      kind: 'reflection',
      body: 'Half',
    };
    await answer({ type: 'draft/save', tab: 1, revision: null, draft }, panel);
    const kept = await db.drafts.get(draft.id);
    const text = await store.texts.revision(kept?.revision ?? '');
    const row = await db.rows.get(shown.lesson);
    await answer({ type: 'draft/drop', id: draft.id }, panel);
    expect(await db.texts.count()).toBe(0);
    expect(await answer({ type: 'draft/restore', draft: kept, about: [row, text] }, panel)).toEqual(
      { ok: true },
    );
    expect(await db.drafts.get(draft.id)).toEqual(kept);
    expect((await store.texts.revision(kept?.revision ?? ''))?.blocks).toEqual(lesson.blocks);
  });

  test('a lesson is known by an id from which its address cannot be read', async () => {
    const background = await aBackground();
    const { shown } = await reading(background);
    expect(shown.lesson).toMatch(/^[0-9a-f]{64}$/);
    expect(shown.revision).toMatch(/^[0-9a-f]{64}$/);
    expect((await reading(background, keyOf('another'))).shown.lesson).not.toBe(shown.lesson);
  });

  test('a page with no words in it is empty, and nothing is kept of it', async () => {
    const background = await aBackground();
    await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
    const blank = { ...lesson, blocks: [{ kind: 'paragraph', text: ' \n' }] };
    expect(await background.answer(blank, page())).toEqual(NOTHING);
    expect(await recordOf(background)).toMatchObject({ page: { state: 'empty' } });
  });
});

describe('marks', () => {
  test('carry no words of a note beyond one line', async () => {
    const background = await aBackground();
    const { shown } = await reading(background);
    const body = `First line of it. ${'More of what only we two know. '.repeat(40)}The very end.`;
    const about = { lesson: shown.lesson, revision: shown.revision };
    const root = { ...noteBy(tess, 100, both), ...about, passage, body };
    const answer = { ...noteBy(rivera, 101, both, root), ...about, body: `Yes. ${body}` };
    await background.store.accept({
      changes: [root, answer].map(put),
      left: [],
      cursor: {},
      lastMutationId: 0,
    });
    const marks = (await background.answer({ type: 'page/marks' }, page())) as PageMarks;
    const [mark] = marks.groups.flatMap((group) => group.marks);
    expect(mark).toMatchObject({ id: root.id, kind: 'coach', shared: true });
    expect(mark?.gloss.length).toBeLessThanOrEqual(82);
    const sent = JSON.stringify(marks);
    expect(sent).not.toContain('The very end.');
    expect(sent.match(/only we two know/g)?.length ?? 0).toBeLessThan(3);
    expect(sent).not.toContain('"body"');
  });

  test('are those of the page’s own lesson, and only while its tab shows one', async () => {
    const background = await aBackground();
    const { answer, store } = background;
    const { shown } = await reading(background);
    const about = { revision: shown.revision, passage };
    await store.keep([
      { ...noteBy(tess, 100, 'me'), ...about, lesson: shown.lesson },
      { ...noteBy(tess, 101, 'me'), ...about, lesson: 'e'.repeat(64) },
    ]);
    const ids = async (tab: number): Promise<string[]> => {
      const marks = (await answer({ type: 'page/marks' }, page(tab))) as PageMarks;
      return marks.groups.flatMap((group) => group.marks.map((mark) => mark.id));
    };
    expect(await ids(1)).toEqual([id(100)]);
    expect(await ids(2)).toEqual([]);
    await answer({ type: 'page/left' }, page());
    expect(await ids(1)).toEqual([]);
  });

  test('that are her notes come at once, on a page that is new to the tab and not again', async () => {
    const background = await aBackground();
    const { shown } = await reading(background);
    const notes = (): PageMarks[] =>
      background.told.flatMap(({ message }) =>
        message.type === 'to-page/notes' ? [message.notes] : [],
      );
    expect(notes()).toEqual([]);
    const about = { lesson: shown.lesson, revision: shown.revision, passage };
    await background.store.keep([{ ...noteBy(tess, 100, 'me'), ...about }]);
    await background.answer(lesson, page());
    expect(notes()).toEqual([]);
    await reading(background, keyOf('trees'), 2);
    const [first] = notes();
    expect(first?.groups).toEqual([
      { blocks: null, marks: [expect.objectContaining({ passage })] },
    ]);
    expect(first?.spans).toEqual([]);
    expect(background.told.at(-1)?.tab).toBe(2);
  });

  test('leave settled conversations alone', async () => {
    const background = await aBackground();
    const { shown } = await reading(background);
    const about = { lesson: shown.lesson, revision: shown.revision, passage, settled: true };
    await background.store.keep([{ ...noteBy(tess, 100, 'me'), ...about }]);
    const marks = (await background.answer({ type: 'page/marks' }, page())) as PageMarks;
    expect(marks.groups).toEqual([]);
  });
});

describe('opening a conversation from the page', () => {
  test('gives a card for a note of this lesson, and none for another’s', async () => {
    const background = await aBackground();
    const { shown } = await reading(background);
    const about = { revision: shown.revision, passage };
    await background.store.keep([
      { ...noteBy(tess, 100, 'me'), ...about, lesson: shown.lesson },
      { ...noteBy(tess, 101, 'me'), ...about, lesson: 'e'.repeat(64) },
    ]);
    const open = (n: number, tab = 1) =>
      background.answer({ type: 'page/open', id: id(n) }, page(tab));
    expect(await open(100)).toHaveProperty('nonce');
    expect(await open(101)).toBeUndefined();
    expect(await open(102)).toBeUndefined();
    expect(await open(100, 2)).toBeUndefined();
    expect(await background.answer({ type: 'page/open', id: tess.id }, page())).toBeUndefined();
  });
});

test('without room for one more long page that is said, and a note on the whole lesson is kept', async () => {
  const background = await aBackground();
  const { answer, device, session, db } = background;
  await device.consents.put({ host: HOST, answer: 'read', at: 1 });
  await answer(found, page());
  const set = session.set.bind(session);
  session.set = async (items) => {
    if (Object.keys(items).some((key) => key.startsWith('text:')))
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    await set(items);
  };
  expect(await answer(lesson, page())).toEqual(NOTHING);
  expect(await recordOf(background)).toMatchObject({ page: { state: 'no-room' } });
  const note = { revision: null, passage: null, kind: 'reflection', body: 'A thought.' };
  const asked = { type: 'note/write', tab: 1, ...note, audience: 'me', draft: null };
  expect(await answer(asked, panel)).toEqual({ ok: true });
  expect((await db.mine.toArray()).filter(({ record }) => record === 'note')).toHaveLength(1);
});

test('on a page without words a note on the whole lesson is kept', async () => {
  const background = await aBackground();
  const { answer, device, db } = background;
  await device.consents.put({ host: HOST, answer: 'read', at: 1 });
  await answer(found, page());
  await answer({ ...lesson, blocks: [] }, page());
  const note = { revision: null, passage: null, kind: 'reflection', body: 'A thought.' };
  const asked = { type: 'note/write', tab: 1, ...note, audience: 'me', draft: null };
  expect(await answer(asked, panel)).toEqual({ ok: true });
  expect((await db.mine.toArray()).filter(({ record }) => record === 'note')).toHaveLength(1);
});

describe('what a tab shows', () => {
  test('is kept tab by tab, and goes with the tab', async () => {
    const background = await aBackground();
    await reading(background, keyOf('trees'), 1);
    await reading(background, keyOf('rivers'), 2);
    expect((await recordOf(background, 1))?.key).toBe(keyOf('trees'));
    expect((await recordOf(background, 2))?.key).toBe(keyOf('rivers'));
    await background.tabClosed(1);
    expect(await recordOf(background, 1)).toBeUndefined();
    expect(background.session.keys().some((key) => key.endsWith(':1'))).toBe(false);
    expect(await recordOf(background, 2)).toBeDefined();
  });

  test('outlasts a link within the page, and not a new document', async () => {
    const background = await aBackground();
    const { shows } = background;
    await reading(background);
    shows.set(1, keyOf('trees'));
    await background.tabMoved(1);
    expect(await recordOf(background)).toMatchObject({ page: { state: 'ready' } });
    shows.set(1, '');
    await background.tabMoved(1);
    expect(await recordOf(background)).toBeUndefined();
    await reading(background);
    shows.delete(1);
    await background.tabMoved(1);
    expect(background.session.keys()).toEqual([]);
  });

  test('that is left stays left, whatever was still being written about it', async () => {
    const background = await aBackground();
    await reading(background);
    await Promise.all([
      background.answer({ type: 'page/selected', passage }, page()),
      background.answer({ type: 'page/left' }, page()),
    ]);
    expect(background.session.keys()).toEqual([]);
  });

  test('a note cites the text that is kept with it, though the page changes meanwhile', async () => {
    const background = await aBackground();
    await reading(background);
    const note = { tab: 1, revision: null, passage: null, kind: 'reflection', body: 'Mine.' };
    const longer = { ...lesson, blocks: [...lesson.blocks, { kind: 'paragraph', text: 'More.' }] };
    // The text has come, and what the panel shows of it not yet.
    await background.session.set({ 'text:1': longer.blocks });
    const write = { ...note, type: 'note/write', audience: 'me', draft: null };
    expect(await background.answer(write, panel)).toEqual({ ok: true });
    const [kept] = await background.db.rows.where('record').equals('revision').toArray();
    await background.answer(longer, page());
    const shown = (await recordOf(background))?.page;
    const revision = await background.store.texts.revision(kept?.id ?? '');
    expect(revision).toMatchObject({ blocks: longer.blocks });
    expect(shown).toMatchObject({ state: 'ready', revision: kept?.id });
  });

  test('changes in turn: what was selected and where notes stand are both kept', async () => {
    const background = await aBackground();
    const { answer } = background;
    await reading(background);
    const placements = { [id(100)]: { status: 'orphan', confidence: 0 } };
    await Promise.all([
      answer({ type: 'page/selected', passage }, page()),
      answer({ type: 'page/placed', placements }, page()),
    ]);
    expect(await recordOf(background)).toMatchObject({ page: { selection: passage, placements } });
  });

  test('is not changed by a tab that shows no lesson', async () => {
    const background = await aBackground();
    await background.answer({ type: 'page/selected', passage }, page(3));
    expect(background.session.keys()).toEqual([]);
  });

  test('keeps the selection when the lesson is read again', async () => {
    const background = await aBackground();
    await reading(background);
    await background.answer({ type: 'page/selected', passage }, page());
    await background.answer(lesson, page());
    expect(await recordOf(background)).toMatchObject({ page: { selection: passage } });
  });
});

test('signing out leaves nothing that opens the door, though the school cannot be told', async () => {
  const { answer, device } = await aBackground();
  expect(await answer({ type: 'sign-out' }, panel)).toEqual({ ok: true });
  expect(await device.active()).toMatchObject({
    signedOut: true,
    accessToken: null,
    refreshToken: '',
    proposedToken: null,
  });
});
