import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded, skipWelcome } from '../../tools/demo/join.ts';
import { COACH, TEACHER } from '../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import {
  cardFrame,
  clickInOverlay,
  overlayButtons,
  until,
} from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { coachReads } from './support/coach.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { painted } from './support/painted.ts';

/** One story, told in order: each test goes on where the one before it ended. */
const PRIVATE_WORDS = 'Give each pair the willow data table.';
const SHARED_WORDS = 'Ask who can tell me where the mass came from';
const PRIVATE = 'Weigh the garden before period three, not during.';
const SHARED = 'The same five hands, probably. Could I hear from more of them?';
const ANSWER = 'What if each of them wrote a guess first?';

let stage: Stage;
let teacher: ExtensionBrowser;
let coach: ExtensionBrowser;
let lesson: Page;
let panel: Page;
let workspace: Page;
let address: string;

const tab = (page: Page, key: 'tabLesson' | 'tabNotes' | 'tabComments') =>
  page.getByRole('tab', { name: new RegExp(`^${words(key)}`) });

beforeAll(async () => {
  stage = await openStage();
  address = stage.service.lms.addressOf(LAKESIDE_LESSON);
  teacher = await stage.browser('teacher');
});

afterAll(async () => {
  await stage?.close();
});

test('a teacher joins her school with a one-time code, and a mistyped one is explained', async () => {
  lesson = await teacher.context.newPage();
  await lesson.goto(address);
  panel = await teacher.openPanel(lesson);
  await skipWelcome(panel);
  await panel.getByLabel(words('joinCode')).fill('lakeside/not-a-code');
  await panel.getByRole('button', { name: words('joinSubmit') }).click();
  await panel.getByText(words('joinMalformed')).waitFor();
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
});

test('nothing of the page is read or painted before she agrees', async () => {
  await panel.getByRole('button', { name: words('consentRead') }).waitFor();
  expect(await painted(lesson)).toEqual({});
  expect(await lesson.locator('coachmark-overlay').count()).toBe(0);
});

test('she sees at most three suggestions, each with its words, one step and its evidence', async () => {
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await panel.locator('.k-sug').first().waitFor();
  const ideas = panel.locator('.k-sug');
  expect(await ideas.count()).toBe(3);
  const first = await ideas.first().innerText();
  expect(first).toMatch(/copy the definitions/);
  await ideas.first().locator('summary').click();
  await until(
    async () => /\b(?:19|20)\d\d\b/.test(await ideas.first().innerText()),
    'the evidence with its year',
  );
  const marks = await until(async () => {
    const { 'cmk-1': suggestions } = await painted(lesson);
    return suggestions?.length === 3 ? suggestions : undefined;
  }, 'three suggestions painted');
  expect(marks.join(' ')).toContain("read back over Tuesday's slides");
});

test('she writes a private note in a frame of ours; it is painted, and kept on her device only', async () => {
  await lesson.bringToFront();
  await selectWords(lesson, PRIVATE_WORDS);
  await clickInOverlay(lesson, words('overlayReflect'));
  const card = await cardFrame(lesson);
  expect(new URL(card.url()).protocol).toBe('chrome-extension:');
  await card.getByRole('textbox').fill(PRIVATE);
  await card.getByRole('button', { name: words('save'), exact: true }).click();
  await until(
    async () => (await painted(lesson))['cmk-2']?.includes(PRIVATE_WORDS),
    'the note is painted',
  );
  expect(await storedIn(panel, 'coachmark:', 'mine')).toContain(PRIVATE);
  expect(await storedIn(panel, 'coachmark:', 'outbox')).not.toContain(PRIVATE);
  expect(await stage.isOnDisk(PRIVATE)).toBe(false);
});

test('sharing says who will see the note and that this version of the text goes along', async () => {
  await lesson.bringToFront();
  await selectWords(lesson, SHARED_WORDS);
  await clickInOverlay(lesson, words('overlayAskCoach'));
  const card = await cardFrame(lesson);
  await card.getByRole('textbox').fill(SHARED);
  const said = await card.locator('main').innerText();
  expect(said).toContain(words('audienceYouAnd', COACH));
  expect(said).toContain(words('shareText'));
  await card.getByRole('button', { name: words('shareWith', COACH) }).click();
  await until(() => stage.isOnDisk(SHARED), 'the shared note reaches the school');
});

test('her coach, with no account on her LMS, reads it in the reading view and answers', async () => {
  ({ coach, workspace } = await coachReads(stage, LAKESIDE_LESSON.title));
  await workspace.getByText(SHARED).waitFor();
  expect(await workspace.locator('body').innerText()).toContain('The soil had lost 57 g.');
  expect(await workspace.locator('body').innerText()).not.toContain(PRIVATE);
  expect(JSON.stringify(await painted(workspace))).toContain(SHARED_WORDS);
  await workspace.getByRole('textbox', { name: words('replyTo', TEACHER) }).fill(ANSWER);
  await workspace.getByRole('button', { name: words('replySend') }).click();
  await workspace.getByText(ANSWER).waitFor();
});

test('his answer is on her open page without a reload', async () => {
  await tab(panel, 'tabComments').click();
  await panel.getByText(ANSWER).waitFor();
  await until(
    async () => (await painted(lesson))['cmk-3']?.includes(SHARED_WORDS),
    'the conversation is painted',
  );
  await lesson.bringToFront();
  await clickInOverlay(lesson, new RegExp(COACH));
  await (await cardFrame(lesson)).getByText(ANSWER).waitFor();
});

test('when he opens the page itself he sees the same conversation there', async () => {
  const page = await coach.context.newPage();
  await page.goto(address);
  const his = await coach.openPanel(page);
  await his.getByRole('button', { name: words('consentRead') }).click();
  await until(
    async () => (await painted(page))['cmk-3']?.includes(SHARED_WORDS),
    'the conversation is painted on his page',
  );
  expect((await overlayButtons(page)).join(' ')).not.toContain(PRIVATE_WORDS);
  await tab(his, 'tabComments').click();
  await his.getByText(ANSWER).waitFor();
  await his.close();
  await page.close();
});

test('with the API killed and both browsers closed and opened again, everything is still there', async () => {
  await Promise.all([teacher.close(), coach.close()]);
  await stage.service.crash();
  await stage.service.revive();
  teacher = await stage.browser('teacher');
  lesson = await teacher.context.newPage();
  await lesson.goto(address);
  panel = await teacher.openPanel(lesson);
  await tab(panel, 'tabNotes').click();
  await panel.getByText(PRIVATE).waitFor();
  await panel.getByText(SHARED).waitFor();
  await until(async () => {
    const marks = await painted(lesson);
    return marks['cmk-2']?.includes(PRIVATE_WORDS) && marks['cmk-3']?.includes(SHARED_WORDS);
  }, 'both are painted again');
  coach = await stage.browser('coach');
  workspace = await coach.openOwn('workspace.html');
  await workspace.getByRole('link', { name: LAKESIDE_LESSON.title }).first().click();
  await workspace.getByText(ANSWER).waitFor();
});

test('she takes it back: it leaves his device and his open page, and stays hers', async () => {
  await panel.bringToFront();
  await tab(panel, 'tabNotes').click();
  const note = panel.getByRole('article').filter({ hasText: SHARED });
  await note.getByRole('button', { name: words('takeBack'), exact: true }).click();
  await note.getByRole('button', { name: words('takeBackConfirm') }).click();
  await workspace.getByText(SHARED).waitFor({ state: 'detached' });
  await until(
    async () => !(await storedIn(workspace, 'coachmark:', 'confirmed')).includes(SHARED),
    'his device forgets it',
  );
  expect(await storedIn(workspace, 'coachmark:', 'texts')).toBe('[[]]');
  expect(await storedIn(panel, 'coachmark:', 'mine')).toContain(SHARED);
  await panel.getByText(SHARED).waitFor();
});

test('the page is byte for byte what it is without us, and our one host stands outside it', async () => {
  const html = (): string => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(':scope > coachmark-overlay')) host.remove();
    return copy.outerHTML;
  };
  expect(await lesson.locator('coachmark-overlay').count()).toBe(1);
  const withUs = await lesson.evaluate(html);
  const untouched = await stage.withoutUs(address, html);
  expect(withUs).toBe(untouched);
});
