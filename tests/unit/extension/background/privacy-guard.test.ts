import { expect, test } from 'vitest';

import type { PrivacyCheck } from '../../../../extension/ui/host';
import { aBackground, HOST, keyOf, page, panel } from './a-background';

type Background = Awaited<ReturnType<typeof aBackground>>;

const PEOPLE_URL = `https://${HOST}/courses/1/users`;

async function reading(background: Background, text: string): Promise<void> {
  await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
  const about = { key: keyOf('trees'), title: 'Trees', meta: 'Biology' };
  await background.answer({ type: 'page/found', ...about }, page());
  const blocks = [{ kind: 'paragraph', text }];
  await background.answer({ type: 'page/lesson', ...about, isCut: false, blocks }, page());
}

const check = async (
  { answer }: Background,
  body: string,
  quote: string | null = null,
): Promise<PrivacyCheck> =>
  (await answer(
    { type: 'privacy/check', tab: 1, lesson: true, revision: null, body, quote },
    panel,
  )) as PrivacyCheck;

const wordsIn = (body: string, { note }: PrivacyCheck): string[] =>
  note.map(({ start, end }) => body.slice(start, end));

test('names on a class list are known on the lesson’s page, and kept nowhere but in memory', async () => {
  const background = await aBackground();
  await reading(background, 'Weigh the willow.');
  const body = 'gave zoraya the strips';
  expect(wordsIn(body, await check(background, body))).toEqual([]);
  const people = page(1, PEOPLE_URL);
  expect(await background.answer({ type: 'page/people' }, people)).toBe(true);
  await background.answer({ type: 'page/roster', names: ['Zoraya Quill'] }, people);
  expect(wordsIn(body, await check(background, body))).toEqual(['zoraya']);
  const stored = await Promise.all(background.db.tables.map((table) => table.toArray()));
  expect(JSON.stringify(stored)).not.toContain('Zoraya');
});

test('no class list is read where she has not agreed, or no longer does', async () => {
  const background = await aBackground();
  const people = page(1, PEOPLE_URL);
  expect(await background.answer({ type: 'page/people' }, people)).toBe(false);
  await background.answer({ type: 'page/roster', names: ['Zoraya Quill'] }, people);
  expect(background.session.keys()).toEqual([]);
  await reading(background, 'Weigh the willow.');
  await background.answer({ type: 'page/roster', names: ['Zoraya Quill'] }, people);
  await background.answer({ type: 'consent', tab: 1, answer: 'not-now' }, panel);
  expect(background.session.keys().filter((key) => key.startsWith('roster:'))).toEqual([]);
});

test('colleagues of the school are no students', async () => {
  const background = await aBackground();
  await reading(background, 'Weigh the willow.');
  const people = await background.db.rows.where('record').equals('person').toArray();
  const names = people.flatMap((row) => (row.record === 'person' ? [row.name] : []));
  expect(names.length).toBeGreaterThan(1);
  const body = `${names.join(' and ')} asked for the data.`;
  expect(wordsIn(body, await check(background, body))).toEqual([]);
});

test('what she cleared stays cleared on this device, whatever its case, until she takes it back', async () => {
  const background = await aBackground();
  const body = 'Dario struggled because he rushed.';
  expect(wordsIn(body, await check(background, body))).toEqual(['Dario']);
  await background.answer({ type: 'privacy/clear', words: 'DARIO', cleared: true }, panel);
  expect(await check(background, body)).toEqual({ note: [], lesson: [], cleared: ['Dario'] });
  expect(await background.db.cleared.toArray()).toEqual([{ words: 'dario' }]);
  expect(await background.db.outbox.count()).toBe(0);
  await background.answer({ type: 'privacy/clear', words: 'Dario', cleared: false }, panel);
  expect(wordsIn(body, await check(background, body))).toEqual(['Dario']);
});

test('the lesson and the quote are looked through with more care: authors stand there', async () => {
  const background = await aBackground();
  await reading(
    background,
    'Read Sandra Cisneros aloud. Maya has 12 apples. Send the sheet to kai.l@students.example.org today.',
  );
  const { lesson } = await check(background, 'A question of mine.', 'Maya has 12 apples.');
  expect(lesson).toEqual([
    {
      kind: 'email',
      before: '…12 apples. Send the sheet to ',
      words: 'kai.l@students.example.org',
      after: ' today.',
    },
  ]);
});

test('a page cannot ask for a check, nor clear a word', async () => {
  const background = await aBackground();
  const asks = {
    type: 'privacy/check',
    tab: 1,
    lesson: true,
    revision: null,
    body: 'Dario asked.',
    quote: null,
  };
  expect(typeof (await background.answer(asks, page()))).toBe('symbol');
  const clears = { type: 'privacy/clear', words: 'Dario', cleared: true };
  expect(typeof (await background.answer(clears, page()))).toBe('symbol');
});
