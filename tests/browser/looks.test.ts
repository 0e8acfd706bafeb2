import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { COACH, TEACHER } from '../../tools/demo/lakeside.ts';
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
import { PAGE_STATES, showRecord, showState, syncNow } from './support/panel-states.ts';

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
      for (const step of ['welcomeWhat', 'welcomeReads', 'welcomeWho'] as const) {
        await panel.getByRole('heading', { name: words(step) }).waitFor();
        for (const other of LOOKS) await check(panel, step, other);
        if (step !== 'welcomeWho')
          await panel.getByRole('button', { name: words('welcomeNext') }).click();
      }
      await panel.getByRole('button', { name: words('welcomeJoin') }).click();
      await panel.getByLabel(words('joinCode')).waitFor();
      for (const other of LOOKS) await check(panel, 'join', other);
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
    // Two voices: what people wrote is in serifs, also where it is a button.
    const voice = await panel
      .locator('.cm-quote-button')
      .first()
      .evaluate((quote) => getComputedStyle(quote).fontFamily);
    expect(voice).toMatch(/serif$/);
    expect(voice).not.toMatch(/sans-serif$/);
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

/** Every look of what is on the screen. */
async function inEveryLook(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) await check(page, name, look);
  await page.emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    contrast: 'no-preference',
  });
}

test.each(Object.entries(PAGE_STATES))('the panel on a tab that is %s', async (name, about) => {
  await tab('tabLesson').click();
  const before = await showState(panel, about);
  await panel
    .locator('.k-sug')
    .first()
    .waitFor({ state: name === 'cut' ? 'visible' : 'detached' });
  await inEveryLook(panel, name);
  await showRecord(panel, before);
  await panel.locator('.k-sug').first().waitFor();
});

test.each([
  ['offline', { kind: 'refuse' }],
  ['trouble', { kind: 'answer', status: 504, type: 'text/html', body: '<h1>504</h1>' }],
] as const)('the panel while sync is %s', async (name, fault) => {
  stage.faults.set(fault);
  await syncNow(panel);
  await tab('tabNotes').click();
  await panel.locator('.cm-notice').first().waitFor();
  if (name === 'trouble') await panel.getByText(words('troubleTech')).click();
  await inEveryLook(panel, name);
  stage.faults.clear();
  await syncNow(panel);
  await panel.locator('.cm-notice').first().waitFor({ state: 'detached' });
});

test('a conversation with a new answer, and words of her own being changed', async () => {
  await workspace.goto(workspace.url().replace(/#.*/, '#/'));
  await workspace.getByRole('link', { name: LAKESIDE_LESSON.title }).click();
  const field = workspace.getByRole('textbox', { name: words('replyTo', TEACHER) });
  await field.fill('What if each of them wrote a guess first?');
  await workspace.getByRole('button', { name: words('replySend') }).click();
  await tab('tabComments').click();
  await panel.getByText(words('isNew'), { exact: true }).last().waitFor();
  await inEveryLook(panel, 'conversing');
  await panel.getByRole('button', { name: words('edit'), exact: true }).click();
  const form = panel.getByRole('form', { name: words('editForm') });
  await form.getByRole('textbox').fill('Could I hear from more of them, first?');
  await form.getByRole('button', { name: words('editStartOver') }).click();
  await form.getByText(words('editGivenUp')).waitFor();
  await inEveryLook(panel, 'changing');
  await form.getByRole('button', { name: words('cancel') }).click();
});

test('notes being written, begun, shared and looked for', async () => {
  await tab('tabNotes').click();
  const write = panel.getByRole('button', { name: words('noteWrite') });
  for (const body of [
    '**Weigh** the garden first:\n\n- dry soil\n- wet soil',
    'Ask Period 5.',
    'See https://example.org/willow',
  ]) {
    await write.click();
    await panel.getByRole('textbox').last().fill(body);
    await panel.getByRole('button', { name: words('save'), exact: true }).click();
    await write.waitFor();
  }
  await write.click();
  await panel.getByRole('textbox').last().fill('Dario never saw the soil line.');
  await panel.getByRole('radio', { name: new RegExp(COACH) }).check();
  await panel
    .getByRole('group', { name: words('privacyBox') })
    .or(panel.locator('.cm-privacy'))
    .first()
    .waitFor();
  await inEveryLook(panel, 'writing');
  await panel.getByRole('button', { name: words('cancel') }).click();
  await panel.getByText(words('noteBegun')).waitFor();
  await inEveryLook(panel, 'begun');
  await panel.getByRole('button', { name: words('noteDiscard') }).click();
  await panel.getByText(words('noteDiscarded')).first().waitFor();
  const own = panel.getByRole('article').filter({ hasText: 'Ask Period 5.' });
  await own.getByRole('button', { name: /Only you/ }).click();
  await panel.getByRole('form', { name: words('shareForm') }).waitFor();
  await inEveryLook(panel, 'sharing');
  await panel.keyboard.press('Escape');
  await panel.getByLabel(words('notesSearch')).fill('garden');
  await inEveryLook(panel, 'searching');
  await panel.getByLabel(words('notesSearch')).fill('');
  await panel.getByRole('button', { name: words('menuMore') }).click();
  await inEveryLook(panel, 'menu');
  await panel.keyboard.press('Escape');
});

test('all my lessons, and the sample lesson', async () => {
  const lessons = await teacher.openOwn('workspace.html#/lessons');
  await lessons.getByText(words('lessonWhat')).first().waitFor();
  await lessons.getByText(words('lessonWhat')).first().click();
  await inEveryLook(lessons, 'lessons');
  await lessons.close();
  const sample = await teacher.openOwn('sample.html');
  await sample.getByRole('button', { name: words('ideaTry') }).waitFor();
  await inEveryLook(sample, 'sample');
  await sample.close();
});

test('signed out, with all she was writing', async () => {
  await tab('tabNotes').click();
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').last().fill('Half a thought');
  await panel.getByRole('button', { name: words('menuMore') }).click();
  await panel.getByRole('button', { name: words('menuSignOut'), exact: true }).click();
  await panel.getByText(words('signedOutTitle')).waitFor();
  await panel.reload();
  await tab('tabNotes').click();
  await panel.locator('.cm-begun').getByText('Half a thought').waitFor();
  await panel.getByText(words('signedOutTitle')).waitFor();
  await inEveryLook(panel, 'signed-out');
});
