import type { Page } from 'playwright-core';

import type { ExtensionBrowser } from '../../../tools/browser.ts';
import { joinIfNeeded } from '../../../tools/demo/join.ts';
import { COACH } from '../../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../../tools/demo/lms.ts';
import { until } from '../../../tools/demo/overlay-clicks.ts';
import { words } from '../../../tools/demo/words.ts';
import { storedIn } from './indexed-db.ts';
import type { Stage } from './lakeside.ts';

/** A teacher at work: her lesson and, beside it, the panel with her notes. */
export interface AtWork {
  readonly browser: ExtensionBrowser;
  readonly lesson: Page;
  readonly panel: Page;
}

/** Opens her browser; joins and agrees where that has not been done in this profile. */
export async function atWork(stage: Stage): Promise<AtWork> {
  const browser = await stage.browser('teacher');
  const lesson = await browser.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  const panel = await browser.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  const agree = panel.getByRole('button', { name: words('consentRead') });
  const notes = panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) });
  await agree.or(notes).first().waitFor();
  if ((await agree.count()) > 0) await agree.click();
  await notes.click();
  return { browser, lesson, panel };
}

/** Writes a note in the panel and shares it with her coach; it is in her list at once. */
export async function shareNote(panel: Page, body: string): Promise<void> {
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').fill(body);
  await panel.getByRole('radio', { name: new RegExp(words('audienceYouAnd', COACH)) }).check();
  await panel.getByRole('button', { name: words('shareWith', COACH) }).click();
  await panel.getByRole('article').filter({ hasText: body }).waitFor();
}

/** Waits until the device has nothing more to send, and nothing came back refused. */
export async function allSent(page: Page, patience = 60_000): Promise<void> {
  await until(
    async () => (await storedIn(page, 'coachmark:', 'outbox')) === '[[]]',
    'the outbox is empty',
    patience,
  );
}

/** The id of the one row on the device whose words these are; fails where there are two. */
export async function idOf(page: Page, body: string): Promise<string> {
  const rows = JSON.parse(await storedIn(page, 'coachmark:', 'rows')) as {
    id: string;
    body?: string;
  }[][];
  const found = rows.flat().filter((row) => row.body === body);
  if (found.length !== 1) throw new Error(`“${body}” is there ${found.length} times.`);
  return found[0]?.id ?? '';
}
