import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { COACH } from '../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { spoken } from './support/accessibility-tree.ts';
import { openStage, type Stage } from './support/lakeside.ts';

const NOTE = 'Cover the table first.';
/** Keys that may be pressed on the whole way; letters of the note itself do not count. */
const MOST = 40;

let stage: Stage;
let teacher: ExtensionBrowser;
let lesson: Page;
let panel: Page;
/** Every address off this device that a page or a worker of ours asked for. */
const left: string[] = [];

const pressed: string[] = [];

/** One key, counted. */
async function press(key: string): Promise<void> {
  pressed.push(key);
  await panel.keyboard.press(key);
}

/** What has the focus, as a screen reader says it. */
const focused = (): Promise<string> =>
  panel.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const label =
      element.getAttribute('aria-label') ??
      [...((element as HTMLInputElement).labels ?? [])].map((one) => one.textContent).join(' ');
    return (label === '' ? element.textContent : label).replace(/\s+/g, ' ').trim();
  });

/** Tab until the focus is on what is called so; fails where it never comes. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    const here = await focused();
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    seen.push(here);
    await press(key);
  }
  throw new Error(`${String(name)} is not on the way: ${seen.join(' → ')}`);
}

const ours = (): string[] => [...left, ...stage.faults.seen('/').map(({ body }) => body)];

beforeAll(async () => {
  stage = await openStage();
  teacher = await stage.browser('teacher');
  teacher.context.on('request', (request) => {
    // A page somebody opens is the browser's doing.
    if (request.isNavigationRequest()) return;
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith('chrome-extension:') && /^(?:https?|wss?):/.test(request.url()))
      left.push(request.url());
  });
  lesson = await teacher.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  panel = await teacher.openPanel(lesson);
});

afterAll(async () => {
  await stage?.close();
});

test('the welcome is read, the sample lesson tried in every way, and nothing is sent', async () => {
  await panel.getByRole('heading', { name: words('welcomeWhat') }).waitFor();
  const opened = teacher.context.waitForEvent('page');
  await panel.getByRole('link', { name: words('sampleOpen') }).click();
  const sample = await opened;
  await sample.getByRole('button', { name: words('ideaTry') }).click();
  await sample.getByText(words('tried')).waitFor();
  await sample.getByText('Pairs move a tilted globe').click({ clickCount: 3 });
  await sample.getByRole('tab', { name: new RegExp(words('tabNotes')) }).click();
  await sample.getByRole('textbox').fill('Dim the lamp first.');
  await sample.getByRole('radio', { name: /Coach Rivera/ }).check();
  await sample.getByRole('button', { name: words('shareWith', 'Coach Rivera') }).click();
  await sample.getByRole('article').getByText('Dim the lamp first.').waitFor();
  await sample.reload();
  await sample.getByRole('tab', { name: new RegExp(words('tabNotes')) }).click();
  await sample.getByText(words('notesNone')).waitFor();
  await sample.close();
  for (const step of ['welcomeNext', 'welcomeNext', 'welcomeJoin'] as const)
    await panel.getByRole('button', { name: words(step) }).click();
  await panel.getByLabel(words('joinCode')).waitFor();
  expect(ours()).toEqual([]);
});

test('no word of a lesson leaves when she has joined, nor when she has agreed to have it read', async () => {
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await panel.locator('.k-sug').first().waitFor();
  expect(left.every((url) => new URL(url).host === 'api.coachmark.org')).toBe(true);
  const bodies = stage.faults
    .seen('/')
    .map(({ body }) => body)
    .join('\n');
  expect(bodies).not.toBe('');
  expect(bodies).not.toContain('willow');
  expect(bodies).not.toContain('instructure');
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

test('a teacher opens, reads an idea, tries it, writes, shares and takes back, in under 40 keys', async () => {
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
  expect(pressed.length).toBeLessThan(MOST);
});

test('a note is read whole: its quote, its words, who can see it, and all without painted words', async () => {
  const all = (await spoken(panel)).join('\n');
  expect(all).toContain(`article: ${words('noteLabel')}`);
  expect(all).toContain(NOTE);
  expect(all).toContain(`button: ${words('audienceControl', words('audienceMe'))}`);
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
  const said = regions.filter(([, text]) => text === words('saidRestored'));
  expect(said).toEqual([['status', words('saidRestored')]]);
});
