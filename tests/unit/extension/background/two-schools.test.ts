import { expect, test } from 'vitest';

import type { PageRecord } from '../../../../extension/background/page-records';
import { pageKey } from '../../../../extension/background/page-records';
import type { PageMarks } from '../../../../extension/messages/to-page';
import { both, id, newNote, noteBy, shareOf, tess } from '../../shared/mutations/staff';
import { aBackground, cardFrame, found, HOST, page, panel, passage } from './a-background';

const lesson = {
  ...found,
  type: 'page/lesson',
  isCut: false,
  blocks: [{ kind: 'paragraph', text: 'Ask who can tell me where the mass came from.' }],
};
const note = {
  type: 'note/write',
  tab: 1,
  revision: null,
  passage: null,
  kind: 'reflection',
  body: 'Mine.',
  audience: 'me',
  draft: null,
};
const draft = {
  type: 'draft/save',
  tab: null,
  revision: null,
  draft: { id: id(1), lesson: null, passage: null, parent: null, kind: 'reflection', body: 'x' },
};

type Background = Awaited<ReturnType<typeof aBackground>>;

/** Two schools; the lesson on tab 1 has been read for the first, which is in use. */
async function twoSchools(options?: Parameters<typeof aBackground>[0]) {
  const background = await aBackground(options);
  const second = await background.inSecondSchool();
  await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
  await background.answer(found, page());
  await background.answer(lesson, page());
  const use = (key: string) => background.answer({ type: 'membership/use', key }, panel);
  return { ...background, second, use };
}

async function shownOn({ session }: Pick<Background, 'session'>, tab = 1) {
  const key = pageKey(tab);
  const record = (await session.get(key))[key] as PageRecord;
  if (record.page.state !== 'ready') throw new Error('The lesson was not read.');
  return { as: record.as, page: record.page };
}

const notesIn = async ({ db }: Pick<Background, 'db'>) =>
  (await db.rows.where('record').equals('note').toArray()).map((row) =>
    row.record === 'note' ? { body: row.body, lesson: row.lesson } : row,
  );

test('what a view drawn for one school says after the switch is done in that school', async () => {
  const background = await twoSchools();
  const { answer, key, second, use } = background;
  const before = await shownOn(background);
  await use(second.key);
  expect(await answer({ ...note, as: key }, panel)).toEqual({ ok: true });
  const choice = { strategy: 'wait-time', answer: 'try', scope: 'lesson' };
  await answer({ type: 'choice/make', as: key, tab: 1, ...choice }, panel);
  await answer({ ...draft, as: key }, panel);
  expect(await notesIn(background)).toEqual([{ body: 'Mine.', lesson: before.page.lesson }]);
  expect(await background.db.rows.where('record').equals('choice').toArray()).toMatchObject([
    { lesson: before.page.lesson },
  ]);
  expect(await notesIn(second)).toEqual([]);
  expect(await second.db.rows.where('record').equals('choice').count()).toBe(0);
  expect(await second.db.drafts.count()).toBe(0);
});

test('a view that speaks for a membership this device has not is not heard', async () => {
  const background = await twoSchools();
  const { answer, second } = background;
  for (const as of ['', 'lakeside:nobody'])
    for (const message of [note, draft, { type: 'notes/copy', format: 'coachmark' }])
      expect(await answer({ ...message, as }, panel)).toBeUndefined();
  expect([await notesIn(background), await notesIn(second)]).toEqual([[], []]);
});

test('no membership that is not there is ever in use', async () => {
  const { device, key, use } = await twoSchools();
  await use('lakeside:nobody');
  expect(await device.active()).toMatchObject({ key });
});

test('an open lesson goes over with the switch: another id, the same text, no old mark', async () => {
  const background = await twoSchools();
  const { answer, second, store, told, use } = background;
  const before = await shownOn(background);
  const about = { lesson: before.page.lesson, revision: before.page.revision, passage };
  await store.keep([{ ...noteBy(tess, 100, 'me'), ...about }]);
  await answer({ type: 'page/selected', passage }, page());
  const placements = { [id(100)]: { status: 'exact', start: 0, end: 3, confidence: 1 } };
  await answer({ type: 'page/placed', placements }, page());
  await use(second.key);
  const after = await shownOn(background);
  expect(after.as).toBe(second.key);
  expect(after.page.lesson).not.toBe(before.page.lesson);
  expect(after.page.revision).toBe(before.page.revision);
  expect(after.page).toMatchObject({ selection: passage, placements: {} });
  expect(told).toEqual([
    { tab: 1, message: { type: 'to-page/close-card' } },
    { tab: 1, message: { type: 'to-page/marks' } },
  ]);
  const mine = {
    ...noteBy(tess, 101, 'me'),
    lesson: after.page.lesson,
    revision: after.page.revision,
    passage,
  };
  await second.store.keep([mine]);
  const marks = (await answer({ type: 'page/marks' }, page())) as PageMarks;
  expect(marks.groups.flatMap((group) => group.marks.map((mark) => mark.id))).toEqual([id(101)]);
});

test('a lesson that was being read when the switch came ends up with the school in use', async () => {
  const background = await twoSchools();
  const { answer, second, use, key } = background;
  for (const to of [second.key, key, second.key]) {
    const longer = [...lesson.blocks, { kind: 'paragraph', text: `More for ${to}.` }];
    await Promise.all([answer({ ...lesson, blocks: longer }, page()), use(to)]);
    const { as, page: shown } = await shownOn(background);
    expect(as).toBe(to);
    const text = (await background.session.get('text:1'))['text:1'];
    expect(text).toEqual(longer);
    await answer({ ...note, as: to, body: shown.lesson }, panel);
  }
  for (const { body, lesson: of } of [
    ...(await notesIn(background)),
    ...(await notesIn(second)),
  ] as { body: string; lesson: string }[])
    expect(of).toBe(body);
});

test('a switch while the lesson is written down, or its marks are looked up, is noticed', async () => {
  const background = await twoSchools();
  const { answer, device, key, second, session, store } = background;
  const { page: shown } = await shownOn(background);
  const about = { lesson: shown.lesson, revision: shown.revision, passage };
  await store.keep([{ ...noteBy(tess, 100, 'me'), ...about }]);
  const { get, set } = session;
  session.get = async (name) => {
    await device.activate(second.key);
    return get(name);
  };
  expect(await answer({ type: 'page/marks' }, page())).toMatchObject({ groups: [] });
  session.get = get;
  await device.activate(key);
  session.set = async (items) => {
    session.set = set;
    await device.activate(second.key);
    await set(items);
  };
  await answer(lesson, page());
  expect((await shownOn(background)).as).toBe(second.key);
});

test('what she answered to suggestions in one school is unsaid in the other', async () => {
  const background = await twoSchools();
  const { answer, second, use } = background;
  const ideas = async (): Promise<string[]> =>
    (await shownOn(background)).page.suggestions.map(({ strategy }) => strategy);
  const asked = {
    ...lesson,
    blocks: [
      { kind: 'heading', level: 2, text: 'Lesson steps' },
      { kind: 'paragraph', text: 'Ask who can tell me where the mass came from.' },
      { kind: 'paragraph', text: 'Ask if everyone understands before moving on.' },
      { kind: 'paragraph', text: 'Students copy the definitions into the glossary.' },
    ],
  };
  await answer(asked, page());
  const [first = ''] = await ideas();
  const refuse = { strategy: first, answer: 'not-for-me', scope: 'everywhere' };
  await answer({ type: 'choice/make', tab: 1, ...refuse }, panel);
  await answer(asked, page());
  expect(await ideas()).not.toContain(first);
  await use(second.key);
  expect(await ideas()).toContain(first);
});

test('a page that may not be read keeps an id of its own in each school', async () => {
  const background = await aBackground();
  const second = await background.inSecondSchool();
  await background.device.consents.put({ host: HOST, answer: 'not-now', at: 1 });
  await background.answer(found, page());
  const record = async () =>
    (await background.session.get(pageKey(1)))[pageKey(1)] as PageRecord & {
      page: { lesson: string };
    };
  const before = await record();
  await background.answer({ type: 'membership/use', key: second.key }, panel);
  const after = await record();
  expect(before.page.lesson).toMatch(/^[0-9a-f]{64}$/);
  expect(after.page.lesson).toMatch(/^[0-9a-f]{64}$/);
  expect(after.page.lesson).not.toBe(before.page.lesson);
});

test('a card speaks for the school it was opened in until it closes, whatever it says', async () => {
  const background = await twoSchools();
  const { answer, key, second, use } = background;
  const write = { type: 'page/write', mode: 'reflect', passage };
  const { nonce } = (await answer(write, page())) as { nonce: string };
  await answer({ type: 'card/hello', nonce }, cardFrame(5));
  await use(second.key);
  expect(await answer({ ...draft, as: second.key }, cardFrame(5))).toEqual({ ok: true });
  expect([await background.db.drafts.count(), await second.db.drafts.count()]).toEqual([1, 0]);
  expect(await answer({ type: 'card/state' }, cardFrame(5))).toMatchObject({
    me: { key },
    page: { state: 'reading' },
  });
});

test('sync runs for every school that is signed in, not only the one in use', async () => {
  const asked: string[] = [];
  const { key, store, second, use, sync, device } = await twoSchools({
    fetch: async (input, init) => {
      const token = new Headers(init?.headers).get('authorization') ?? '';
      asked.push(`${token} ${String(input instanceof Request ? input.url : input)}`);
      throw new TypeError('offline');
    },
  });
  await store.apply({ name: 'note.write', args: newNote(5) });
  await store.apply(shareOf(newNote(5), both));
  await use(second.key);
  asked.length = 0;
  await sync();
  expect(asked.some((one) => one.startsWith('Bearer access-1 '))).toBe(true);
  expect(asked.some((one) => one.startsWith('Bearer access-2 '))).toBe(true);
  await device.memberships.update(key, { signedOut: true });
  asked.length = 0;
  await sync();
  expect(asked.every((one) => one.startsWith('Bearer access-2 '))).toBe(true);
  expect(asked).not.toEqual([]);
});

test('signing out of one school leaves the other signed in', async () => {
  const { answer, device, key, second } = await twoSchools();
  await answer({ type: 'sign-out', as: key }, panel);
  expect(await device.memberships.get(key)).toMatchObject({ signedOut: true, refreshToken: '' });
  expect(await device.memberships.get(second.key)).toMatchObject({
    signedOut: false,
    refreshToken: 'refresh-1',
    accessToken: 'access-2',
  });
});

test('notes are copied out of the school they are asked of', async () => {
  const { answer, key, second, use } = await twoSchools();
  await answer({ ...note, as: key }, panel);
  await use(second.key);
  const copy = (as: string) => answer({ type: 'notes/copy', as, format: 'coachmark' }, panel);
  expect(await copy(key)).toContain('Mine.');
  expect(await copy(second.key)).not.toContain('Mine.');
  expect(
    await answer({ type: 'notes/bring', as: second.key, file: await copy(key) }, panel),
  ).toEqual({ ok: false, code: 'not-hers' });
});
