import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { openBrowser } from '../browser.ts';
import type { LocalService } from '../local-service.ts';
import { step } from '../step.ts';
import { joinIfNeeded } from './join.ts';
import { COACH, type Lakeside, TEACHER } from './lakeside.ts';
import { LAKESIDE_LESSON } from './lms.ts';
import { cardFrame, cardGone, clickInOverlay } from './overlay-clicks.ts';
import { selectWords } from './select-words.ts';
import { type Picture, storyPage } from './story-page.ts';
import { words } from './words.ts';

interface Options {
  readonly service: LocalService;
  readonly school: Lakeside;
  /** Each person's browser profile is kept below it. */
  readonly profiles: string;
  /** Pictures and the page that shows them go here. */
  readonly folder: string;
  readonly open: AsyncDisposableStack;
}

const PRIVATE =
  'Pairs raced to the last row. Next time: cover the table and reveal one row at a time.';
const SHARED = 'The same five hands, probably. Could I hear from more of them here?';
const ANSWER =
  'I wonder who we’d hear from if each student wrote a guess first. What do you think?';

/** Plays the round trip with the real product; the answer is the page that shows it. */
export async function playStory({
  service,
  school,
  profiles,
  folder,
  open,
}: Options): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  const picture = async (page: Page, name: string, caption: string): Promise<void> => {
    const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
    pictures.push({ file, caption, narrow: (page.viewportSize()?.width ?? 0) < 500 });
  };
  const browserOf = async (name: string) => {
    const { apiPort, lmsPort } = service;
    const browser = await openBrowser({ profile: path.join(profiles, name), apiPort, lmsPort });
    open.defer(() => browser.close());
    return browser;
  };
  const address = service.lms.addressOf(LAKESIDE_LESSON);

  const teacher = await step('Ana opens her lesson', () => browserOf('teacher'));
  const lesson = await teacher.context.newPage();
  await lesson.goto(address);
  const panel = await teacher.openPanel(lesson);
  await step('She joins Lakeside with her one-time code', async () => {
    await picture(panel, 'join', `${TEACHER} pastes the one-time code her school gave her.`);
    await joinIfNeeded(panel, () => school.codeFor(school.teacher));
  });
  await step('She is asked before anything is read', async () => {
    const agree = panel.getByRole('button', { name: words('consentRead') });
    const ideas = panel.getByRole('tab', { name: words('tabLesson') });
    await agree.or(ideas).first().waitFor();
    if ((await agree.count()) === 0) return;
    await picture(panel, 'consent', 'Nothing is read before she says so.');
    await agree.click();
  });
  await step('Ideas for this lesson, with the words that led to them', async () => {
    await panel.locator('.k-sug').first().waitFor();
    await picture(
      panel,
      'ideas',
      'Up to three ideas, each with its words, one step and its evidence.',
    );
    await lesson.bringToFront();
    await picture(
      lesson,
      'lesson',
      'The same words are marked on her page; the page is untouched.',
    );
  });

  const panelHas = async (body: string): Promise<boolean> => {
    await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
    return (await panel.getByText(body).count()) > 0;
  };
  await step('She writes a private note', async () => {
    if (await panelHas(PRIVATE)) return;
    await lesson.bringToFront();
    await selectWords(lesson, 'Give each pair the willow data table.');
    await clickInOverlay(lesson, words('overlayReflect'));
    const card = await cardFrame(lesson);
    await card.getByRole('textbox').fill(PRIVATE);
    await picture(lesson, 'reflect', 'Reflect: a card of ours over the page; only she can see it.');
    await card.getByRole('button', { name: words('save'), exact: true }).click();
    await cardGone(lesson);
  });
  await step(`She asks ${COACH} about other words`, async () => {
    if (await panelHas(SHARED)) return;
    await lesson.bringToFront();
    await selectWords(lesson, 'Ask who can tell me where the mass came from');
    await clickInOverlay(lesson, words('overlayAskCoach'));
    const card = await cardFrame(lesson);
    await card.getByRole('textbox').fill(SHARED);
    await picture(
      lesson,
      'ask',
      'Ask coach: who will see it, and what goes along, before it goes.',
    );
    await card.getByRole('button', { name: words('shareWith', COACH) }).click();
    await cardGone(lesson);
  });
  await panel.getByText(SHARED).waitFor();
  await picture(panel, 'notes', 'Her notes, each with who can see it.');

  const coach = await step(`${COACH} opens what was shared`, () => browserOf('coach'));
  const his = await coach.openOwn('sidepanel.html');
  await joinIfNeeded(his, () => school.codeFor(school.coach));
  await his.close();
  const workspace = await coach.openOwn('workspace.html');
  await step('He reads it in the reading view: no account on her LMS', async () => {
    await workspace.getByRole('link', { name: LAKESIDE_LESSON.title }).first().click();
    await workspace.getByText(SHARED).waitFor();
    await picture(
      workspace,
      'reading',
      'The text as it was, her words marked, the margin to answer in.',
    );
  });
  await step('He answers', async () => {
    if ((await workspace.getByText(ANSWER).count()) > 0) return;
    await workspace.getByRole('textbox', { name: words('replyTo', TEACHER) }).fill(ANSWER);
    await workspace.getByRole('button', { name: words('replySend') }).click();
    await workspace.getByText(ANSWER).waitFor();
  });
  await step('His answer is on her open page, without a reload', async () => {
    await panel.getByRole('tab', { name: new RegExp(`^${words('tabComments')}`) }).click();
    await panel.getByText(ANSWER).waitFor();
    await picture(panel, 'answer', 'The answer in her panel.');
    await lesson.bringToFront();
    await clickInOverlay(lesson, new RegExp(COACH));
    await (await cardFrame(lesson)).getByText(ANSWER).waitFor();
    await picture(lesson, 'answer-on-page', 'And on her page, beside the words it is about.');
  });

  const file = path.join(folder, 'index.html');
  await writeFile(file, storyPage(pictures));
  return file;
}
