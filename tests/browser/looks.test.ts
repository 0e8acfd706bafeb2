import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded, skipWelcome } from '../../tools/demo/join.ts';
import { COACH } from '../../tools/demo/lakeside.ts';
import { lmsPage } from '../../tools/demo/lms-page.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import {
  cardFrame,
  cardGone,
  clickInOverlay,
  overlayButtons,
  until,
} from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { axe } from './support/axe.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { check, type Look, LOOKS } from './support/look.ts';

/** The part of the browser's API that our background is asked to call. */
declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly runtime: { getManifest(): { commands: object } };
};

let stage: Stage;
let teacher: ExtensionBrowser;
let coach: ExtensionBrowser;
let lesson: Page;
let panel: Page;
let workspace: Page;
let cardViolations: string[] | undefined;

beforeAll(async () => {
  stage = await openStage();
  teacher = await stage.browser('teacher');
  lesson = await teacher.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  panel = await teacher.openPanel(lesson);
});

afterAll(async () => {
  await stage?.close();
});

/** What she put away, is trying and does already, each with its way back. */
async function answersShown(look: Look): Promise<void> {
  if (look.name === 'light') {
    await panel.getByRole('button', { name: words('ideaTry') }).click();
    await panel.locator('.cm-peek').last().click();
    await panel.getByRole('button', { name: words('ideaAlready') }).click();
    await panel.getByRole('textbox').fill('In the last five minutes');
    await panel.getByRole('button', { name: words('save') }).click();
    await panel.locator('.cm-peek').last().click();
    await panel.getByRole('button', { name: words('notNow') }).click();
    await panel.getByRole('button', { name: words('awayNotForMe') }).waitFor();
    for (const other of LOOKS) await check(panel, 'answered', other);
    await panel.reload();
  }
  await panel.getByText(words('answersTitle')).click();
  await check(panel, 'answers', look);
  await panel.getByText(words('answersTitle')).click();
}

const tab = (key: 'tabLesson' | 'tabNotes' | 'tabComments') =>
  panel.getByRole('tab', { name: new RegExp(`^${words(key)}`) });

describe.each(LOOKS)('in $name', (look) => {
  test('every state of the panel is axe clean and fits', async () => {
    if (look.name === 'light') {
      await skipWelcome(panel);
      await panel.getByLabel(words('joinCode')).waitFor();
      await check(panel, 'join', look);
      await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
      await panel.getByRole('button', { name: words('consentRead') }).waitFor();
      for (const other of LOOKS) await check(panel, 'consent', other);
      await panel.getByRole('button', { name: words('consentRead') }).click();
      await panel.locator('.k-sug').first().waitFor();
      await lesson.bringToFront();
      await selectWords(lesson, 'Ask who can tell me where the mass came from');
      await clickInOverlay(lesson, words('overlayAskCoach'));
      const card = await cardFrame(lesson);
      await card.getByRole('textbox').fill('Could I hear from more of them here?');
      cardViolations = await axe(card);
      await card.getByRole('button', { name: words('shareWith', COACH) }).click();
      await cardGone(lesson);
    }
    await tab('tabLesson').click();
    await panel.locator('.k-sug').first().waitFor();
    await check(panel, 'ideas', look);
    await answersShown(look);
    await tab('tabNotes').click();
    await panel.getByRole('article').first().waitFor();
    await check(panel, 'notes', look);
    await tab('tabComments').click();
    await check(panel, 'comments', look);
  });

  test('the workspace is axe clean and fits', async () => {
    if (look.name === 'light') {
      coach = await stage.browser('coach');
      const his = await coach.openOwn('sidepanel.html');
      await joinIfNeeded(his, () => stage.school.codeFor(stage.school.coach));
      await his.close();
      workspace = await coach.openOwn('workspace.html');
    }
    await workspace.goto(workspace.url().replace(/#.*/, '#/'));
    const link = workspace.getByRole('link', { name: LAKESIDE_LESSON.title });
    await link.waitFor();
    await check(workspace, 'shared', look);
    await link.click();
    await workspace.getByRole('textbox').first().waitFor();
    await workspace.getByRole('textbox').first().scrollIntoViewIfNeeded();
    await check(workspace, 'reading', look);
    await workspace.getByText(words('conversationTitle')).click();
    await workspace.locator('.cm-conversation li').first().waitFor();
    await check(workspace, 'conversation', look);
    await workspace.getByText(words('conversationTitle')).click();
    await workspace.getByRole('button', { name: words('commentWrite') }).click();
    const form = workspace.getByRole('form', { name: words('composeForm') });
    await form.getByRole('textbox').fill('You never leave time for students to think, it seems.');
    await workspace.getByText(words('hintPerson')).scrollIntoViewIfNeeded();
    await check(workspace, 'hints', look);
    await form.getByRole('button', { name: words('cancel') }).click();
    await workspace.goto(workspace.url().replace(/#.*/, '#/set-for-me'));
    await workspace.getByRole('heading', { name: words('setTitle') }).waitFor();
    await check(workspace, 'set-for-me', look);
  });
});

test('the card over a dark lesson is dark, whatever the system is, and a key that she may choose leads to the toolbar', async () => {
  const dark = await teacher.context.newPage();
  const html = lmsPage({ ...LAKESIDE_LESSON, id: 4201, slug: 'dark' }).replace(
    '</style>',
    'html { color-scheme: dark } body { background: #1d2125; color: #e6e9ec }</style>',
  );
  await dark.goto(stage.service.lms.serve('/courses/7/pages/dark', html));
  await dark.waitForFunction(() => CSS.highlights.size > 0);
  await dark.bringToFront();
  await selectWords(dark, 'Ask who can tell me where the mass came from');
  await until(
    async () => (await overlayButtons(dark)).includes(words('overlayReflect')),
    'the toolbar is there',
  );
  // The browser's own keys cannot be pressed here: what they call is.
  const background = await teacher.background();
  await background.evaluate(async (url) => {
    const [shown] = await chrome.tabs.query({ url });
    await chrome.tabs.sendMessage(shown?.id ?? -1, { type: 'to-page/toolbar' });
  }, dark.url());
  await dark.keyboard.press('Enter');
  const card = await cardFrame(dark);
  await card.getByRole('textbox').waitFor();
  const paper = await card.evaluate(
    () => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor,
  );
  expect(paper).toBe('rgb(37, 33, 29)');
  const manifest = await background.evaluate(() => chrome.runtime.getManifest());
  expect(Object.keys(manifest.commands)).toEqual(['_execute_action', 'focus-toolbar']);
  expect(JSON.stringify(manifest.commands)).not.toContain('suggested_key');
  await dark.close();
});

test('the card over the page is axe clean', () => {
  expect(cardViolations).toEqual([]);
});
