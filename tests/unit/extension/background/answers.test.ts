import { expect, test } from 'vitest';

import { pageKey, type PageRecord } from '../../../../extension/background/page-records';
import { aBackground, HOST, keyOf, page, panel } from './a-background';

const BLOCKS = [
  { kind: 'heading', level: 2, text: 'Lesson steps' },
  { kind: 'paragraph', text: 'Ask who can tell me where the mass came from.' },
  { kind: 'paragraph', text: 'Ask if everyone understands before moving on.' },
  { kind: 'paragraph', text: 'Students copy the definitions into the glossary.' },
];

async function aTeacher() {
  const background = await aBackground();
  await background.device.consents.put({ host: HOST, answer: 'read', at: 1 });
  /** What she is offered on a lesson of a course, read anew. */
  async function offered(name: string, course: string): Promise<string[]> {
    const found = { key: keyOf(name), title: name, meta: course };
    await background.answer({ type: 'page/found', ...found }, page());
    await background.answer(
      { type: 'page/lesson', ...found, isCut: false, blocks: BLOCKS },
      page(),
    );
    const key = pageKey(1);
    const record = (await background.session.get(key))[key] as PageRecord;
    return record.page.state === 'ready'
      ? record.page.suggestions.map(({ strategy }) => strategy)
      : [];
  }
  const say = (strategy: string, answer: string, scope: string, words?: string) =>
    background.answer({ type: 'choice/make', tab: 1, strategy, answer, scope, words }, panel);
  const choices = () => background.db.rows.where('record').equals('choice').toArray();
  return { background, offered, say, choices };
}

test('Not now for a course holds in its other lessons, and in no other course', async () => {
  const { offered, say } = await aTeacher();
  const [first = ''] = await offered('trees', 'Biology');
  await say(first, 'not-now', 'course');
  expect(await offered('seeds', 'Biology')).not.toContain(first);
  expect(await offered('verbs', 'Spanish')).toContain(first);
});

test('Not now for a lesson holds there alone; everywhere holds everywhere', async () => {
  const { offered, say } = await aTeacher();
  const [first = ''] = await offered('trees', 'Biology');
  await say(first, 'not-now', 'lesson');
  expect(await offered('trees', 'Biology')).not.toContain(first);
  expect(await offered('seeds', 'Biology')).toContain(first);
  await say(first, 'not-now', 'everywhere');
  expect(await offered('verbs', 'Spanish')).not.toContain(first);
});

test('a page that names no course keeps an answer for a course to its lesson', async () => {
  const { offered, say } = await aTeacher();
  const [first = ''] = await offered('trees', '');
  await say(first, 'not-now', 'course');
  expect(await offered('trees', '')).not.toContain(first);
  expect(await offered('seeds', '')).toContain(first);
});

test('her last word takes the place of the one before, and taking it back leaves none', async () => {
  const { background, offered, say, choices } = await aTeacher();
  const [first = ''] = await offered('trees', 'Biology');
  await say(first, 'not-now', 'lesson');
  await say(first, 'not-for-me', 'everywhere');
  const id = await say(first, 'already', 'lesson', 'In the last five minutes');
  expect(await choices()).toMatchObject([
    { id, answer: 'already', words: 'In the last five minutes' },
  ]);
  await background.answer({ type: 'choice/clear', id }, panel);
  expect(await choices()).toEqual([]);
  expect(await offered('trees', 'Biology')).toContain(first);
});

test('no answer of hers waits to be sent to the school', async () => {
  const { background, offered, say } = await aTeacher();
  const [first = ''] = await offered('trees', 'Biology');
  await say(first, 'try', 'lesson', 'Show one question.');
  expect(await background.db.outbox.toArray()).toEqual([]);
});
