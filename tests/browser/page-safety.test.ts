import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { lmsPage } from '../../tools/demo/lms-page.ts';
import { LAKESIDE_LESSON, type Lms } from '../../tools/demo/lms.ts';
import { cardFrame, clickInOverlay, until } from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { sidePanelOpens } from './support/side-panel.ts';

let stage: Stage;
let teacher: ExtensionBrowser;

/** A page that listens to everything it can hear. */
const LISTENS = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'message'])
    window.addEventListener(type, (event) => window.heard.push(type + ':' + (event.key ?? event.data ?? '')), true);
</script>`;

const listening = (lms: Lms): string =>
  lms.serve(
    '/courses/7/pages/listens',
    lmsPage({ ...LAKESIDE_LESSON, id: 7, slug: 'listens', body: LAKESIDE_LESSON.body + LISTENS }),
  );

async function openLesson(address: string): Promise<{ lesson: Page; panel: Page }> {
  const lesson = await teacher.context.newPage();
  await lesson.goto(address);
  const panel = await teacher.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  const agree = panel.getByRole('button', { name: words('consentRead') });
  await agree.or(panel.getByRole('tab').first()).first().waitFor();
  if ((await agree.count()) > 0) await agree.click();
  await panel.locator('.k-sug').first().waitFor();
  return { lesson, panel };
}

beforeAll(async () => {
  stage = await openStage();
  teacher = await stage.browser('teacher');
});

afterAll(async () => {
  await stage?.close();
});

test('a page that listens everywhere hears not one key typed into the card', async () => {
  const { lesson } = await openLesson(listening(stage.service.lms));
  await lesson.bringToFront();
  await selectWords(lesson, 'Collect predictions before anyone touches it.');
  await clickInOverlay(lesson, words('overlayReflect'));
  const card = await cardFrame(lesson);
  await card.getByRole('textbox').focus();
  await lesson.keyboard.type('jk secret');
  await until(
    async () => (await card.getByRole('textbox').inputValue()) === 'jk secret',
    'the words are in the card',
  );
  expect(await lesson.evaluate('window.heard')).toEqual([]);
  // The page does hear what is typed into itself: the listeners are alive.
  await lesson.locator('h1').click();
  await lesson.keyboard.press('q');
  expect(await lesson.evaluate('window.heard')).toContain('keydown:q');
  await lesson.close();
});

test('our card frame, embedded by a page without a nonce of ours, stays blank and can ask nothing', async () => {
  const { lesson, panel } = await openLesson(stage.service.lms.addressOf(LAKESIDE_LESSON));
  await lesson.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, `chrome-extension://${teacher.extensionId}/card.html#00000000-0000-7000-8000-000000000000`);
  await lesson.waitForTimeout(500);
  const frame = lesson.frames().find((one) => one.url().includes('card.html'));
  // Chromium refuses our static address in a page altogether; were it loaded, it would be blank.
  const text =
    (await frame
      ?.locator('body')
      .innerText()
      .catch(() => '')) ?? '';
  expect(text.trim()).toBe('');
  await panel.close();
  await lesson.close();
});

test('the launcher opens the real side panel beside the page', async () => {
  const { lesson, panel } = await openLesson(stage.service.lms.addressOf(LAKESIDE_LESSON));
  await panel.close();
  await lesson.bringToFront();
  await clickInOverlay(lesson, words('overlayLauncher'));
  await sidePanelOpens(lesson);
  await lesson.close();
});
