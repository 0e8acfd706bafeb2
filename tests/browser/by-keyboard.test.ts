import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { COACH } from '../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { overlayButtons, until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { focusedName, spoken } from './support/accessibility-tree.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { sidePanelOpens } from './support/side-panel.ts';

const NOTE = 'Cover the table first.';
/** Keys that may be pressed on the whole way; letters of the note itself do not count. */
const MOST = 40;

let stage: Stage;
let teacher: ExtensionBrowser;
let lesson: Page;
let panel: Page;
const pressed: string[] = [];

/** One key, counted. */
async function press(key: string, on = panel): Promise<void> {
  pressed.push(key);
  await on.keyboard.press(key);
}

const focused = (): Promise<string> => focusedName(panel);

/** Goes on until the focus is on what is called so; fails where it never comes. */
async function tabTo(
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  on = panel,
): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    const here = await focusedName(on);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    seen.push(here);
    await press(key, on);
  }
  throw new Error(`${String(name)} is not on the way: ${seen.join(' → ')}`);
}

beforeAll(async () => {
  stage = await openStage();
  teacher = await stage.browser('teacher');
  lesson = await teacher.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  panel = await teacher.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await panel.locator('.k-sug').first().waitFor();
});

afterAll(async () => {
  await stage?.close();
});

test('a screen reader is told all of it in order: lesson, views, ideas with their words and who can see them', async () => {
  await panel.reload();
  await panel.locator('.k-sug').first().waitFor();
  const all = await spoken(panel);
  const at = (line: string | RegExp): number => {
    const found = all.findIndex((one) =>
      typeof line === 'string' ? one === line : line.test(one),
    );
    if (found < 0) throw new Error(`${String(line)} is not said:\n${all.join('\n')}`);
    return found;
  };
  const order = [
    at(`heading: ${LAKESIDE_LESSON.title}`),
    at(`tab: ${words('tabLesson')}`),
    at(`heading: ${words('ideasThree')}`),
    at(words('audienceMe')),
    at(/^button: “.*Show on the page$/),
    at(`button: ${words('ideaTry')}`),
    at(`button: ${words('notNow')}`),
    at(`heading: ${words('presentTitle')}`),
  ];
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a teacher opens, reads an idea, tries it, writes, shares, takes back and undoes, in under 40 keys', async () => {
  await lesson.bringToFront();
  await until(
    async () => (await overlayButtons(lesson)).includes(words('overlayLauncher')),
    'the launcher is on the page',
  );
  await tabTo(words('overlayLauncher'), 'Shift+Tab', lesson);
  await press('Enter', lesson);
  await sidePanelOpens(lesson);

  // The browser's own panel takes no keys from a test: the same page, in a window of its own, does.
  await panel.bringToFront();
  await tabTo(new RegExp(words('quoteShow')));
  await tabTo(words('ideaTry'));
  await press('Enter');
  await panel.getByText(words('tried')).waitFor();
  // Trying it leaves the focus with the idea.
  expect(await focused()).not.toBe('');
  await tabTo(new RegExp(`^${words('tabLesson')}`), 'Shift+Tab');
  await press('ArrowRight');
  await tabTo(words('noteWrite'));
  await press('Enter');
  await tabTo(words('promptReflect'));
  await panel.keyboard.type(NOTE);
  await tabTo(new RegExp(words('audienceMe')));
  await press('ArrowDown');
  await tabTo(words('shareWith', COACH));
  await press('Enter');
  await panel.getByRole('article').filter({ hasText: NOTE }).waitFor();
  await until(async () => (await focused()) === words('noteLabel'), 'the focus is on the new note');
  await tabTo(new RegExp(words('audienceYouAnd', COACH)));
  await press('Enter');
  await tabTo(words('takeBackConfirm'));
  await press('Enter');
  await until(
    async () => (await focused()) === words('audienceControl', words('audienceMe')),
    'the focus is back on who can see it',
  );
  await tabTo(words('remove'));
  await press('Enter');
  await until(async () => (await focused()) === words('undo'), 'the focus is on Undo');
  await press('Enter');
  await panel.getByRole('article').filter({ hasText: NOTE }).waitFor();
  await until(async () => (await focused()) === words('noteLabel'), 'the focus is on what is back');
  expect(pressed.length).toBeLessThan(MOST);
});

test('a note is read whole: its quote, its words, who can see it, and all without painted words', async () => {
  const all = (await spoken(panel)).join('\n');
  expect(all).toContain(`article: ${words('noteLabel')}`);
  expect(all).toContain(NOTE);
  expect(all).toContain(`button: ${words('audienceControl', words('audienceMe'))}`);
});

test('a heading is written about by keyboard, where nothing can be selected or seen', async () => {
  await tabTo(words('noteWrite'), 'Shift+Tab');
  await press('Enter');
  await tabTo(words('placeAbout'), 'Shift+Tab');
  await press('ArrowDown');
  await press('ArrowDown');
  await tabTo(words('promptReflect'));
  await panel.keyboard.type('Draw it first.');
  await panel.keyboard.press('Control+Enter');
  const note = panel.getByRole('article').filter({ hasText: 'Draw it first.' });
  await note.getByText(words('quoteShow')).waitFor({ state: 'attached' });
  expect((await spoken(panel)).join('\n')).toMatch(/button: “.+” Show on the page/);
});

test('what happens is said once, politely', async () => {
  const regions = await panel.evaluate(() =>
    [...document.querySelectorAll('output, [role="status"], [role="alert"], [aria-live]')].map(
      (one) => [
        one.getAttribute('aria-live') ?? one.getAttribute('role') ?? 'status',
        one.textContent,
      ],
    ),
  );
  const said = regions.filter(([, text]) => text === words('saidSaved'));
  expect(said).toEqual([['status', words('saidSaved')]]);
});
