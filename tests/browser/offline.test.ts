import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { COACH } from '../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';

let stage: Stage;
let teacher: ExtensionBrowser;
let lesson: Page;
let panel: Page;

const BODIES = ['First written offline.', 'Second written offline.'];

async function share(body: string): Promise<void> {
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').fill(body);
  await panel.getByRole('radio', { name: new RegExp(words('audienceYouAnd', COACH)) }).check();
  await panel.getByRole('button', { name: words('shareWith', COACH) }).click();
  await panel.getByRole('article').filter({ hasText: body }).waitFor();
}

beforeAll(async () => {
  stage = await openStage();
  teacher = await stage.browser('teacher');
  lesson = await teacher.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  panel = await teacher.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
});

afterAll(async () => {
  await stage?.close();
});

test('with the API gone, shared notes are kept, counted and said to wait', async () => {
  await stage.service.crash();
  for (const body of BODIES) await share(body);
  await panel.getByText(words('offlineOther', words('numberTwo'))).waitFor();
  expect(await storedIn(panel, 'coachmark:', 'mine')).toContain(BODIES[0]);
  expect(await storedIn(panel, 'coachmark:', 'mine')).toContain(BODIES[1]);
});

test('when it is back they go out by themselves, once, and the notice goes', async () => {
  await stage.service.revive();
  await panel
    .getByText(words('offlineOther', words('numberTwo')))
    .waitFor({ state: 'detached', timeout: 40_000 });
  await until(
    async () => (await storedIn(panel, 'coachmark:', 'outbox')) === '[[]]',
    'the outbox is empty',
    40_000,
  );
  const coach = await stage.browser('coach');
  const his = await coach.openOwn('sidepanel.html');
  await joinIfNeeded(his, () => stage.school.codeFor(stage.school.coach));
  for (const body of BODIES) {
    await until(
      async () => (await storedIn(his, 'coachmark:', 'rows')).split(body).length === 2,
      `“${body}” is there exactly once`,
    );
  }
});
