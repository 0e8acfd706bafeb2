import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { coachReads } from './support/coach.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { check, LOOKS } from './support/look.ts';
import { allSent, type AtWork, atWork, shareNote } from './support/teacher.ts';

const PRIVATE = 'Move the two at the window before the lab.';
const SHARED = 'Where would you have stopped to ask?';
const ANSWER = 'After the second table, I think.';

let stage: Stage;
let teacher: AtWork;

beforeAll(async () => {
  stage = await openStage();
  teacher = await atWork(stage);
});

afterAll(async () => {
  await stage?.close();
});

const removedPage = (page: Page) =>
  page.getByRole('heading', { name: words('removedTitle'), level: 1 });

const hasAnswer = async (): Promise<boolean> =>
  (await storedIn(teacher.panel, 'coachmark:', 'rows')).includes(ANSWER);

async function putBack(page: Page, body: string): Promise<void> {
  const item = page.getByRole('listitem').filter({ hasText: body });
  await item.getByRole('button', { name: words('removedPutBack') }).click();
  await item.waitFor({ state: 'detached' });
}

test('a private note she removed is put back from the list of what was removed', async () => {
  const { panel, browser } = teacher;
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').fill(PRIVATE);
  await panel.getByRole('button', { name: words('save'), exact: true }).click();
  const card = panel.getByRole('article').filter({ hasText: PRIVATE });
  await card.getByRole('button', { name: words('remove') }).click();
  await card.waitFor({ state: 'detached' });
  const page = await browser.openOwn('workspace.html#/lessons');
  await page.getByRole('link', { name: words('removedTitle') }).click();
  await removedPage(page).waitFor();
  await page.getByText(PRIVATE).waitFor();
  for (const look of LOOKS) await check(page, 'removed', look);
  await putBack(page, PRIVATE);
  await page.getByText(words('removedNone')).waitFor();
  await page.close();
  await card.waitFor();
}, 60_000);

test('a reply he removed is in nobody else’s list, and goes back into the conversation', async () => {
  await shareNote(teacher.panel, SHARED);
  await allSent(teacher.panel);
  const { coach, workspace } = await coachReads(stage, LAKESIDE_LESSON.title);
  await workspace.getByText(SHARED).waitFor();
  await workspace.getByRole('textbox').first().fill(ANSWER);
  await workspace.getByRole('button', { name: words('replySend') }).click();
  const answer = workspace.getByText(ANSWER, { exact: true });
  await answer.waitFor();
  await until(hasAnswer, 'she has his answer');
  await workspace.getByRole('button', { name: words('remove'), exact: true }).click();
  await answer.waitFor({ state: 'detached' });
  await allSent(workspace);
  const hers = await teacher.browser.openOwn('workspace.html#/removed');
  await hers.getByText(words('removedNone')).waitFor();
  const page = await coach.openOwn('workspace.html#/removed');
  await page.getByText(ANSWER).waitFor();
  await putBack(page, ANSWER);
  await until(hasAnswer, 'she has his answer again');
  expect(await hers.getByRole('listitem').count()).toBe(0);
}, 90_000);
