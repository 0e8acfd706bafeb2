import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { words } from '../../tools/demo/words.ts';
import { openStage, type Stage } from './support/lakeside.ts';

let stage: Stage;
let teacher: ExtensionBrowser;
let lesson: Page;
let panel: Page;
/** Every address off this device that a page or a worker of ours asked for. */
const left: string[] = [];

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
