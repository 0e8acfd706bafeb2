import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { COACH } from '../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { cardFrame, cardGone, clickInOverlay } from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { axe } from './support/axe.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { check, LOOKS } from './support/look.ts';
import { allSent, type AtWork, atWork } from './support/teacher.ts';

/** One story, told in order. */
const PEOPLE = `<!doctype html><title>People: Science 7</title><body class="context-course_7">
  <table><tbody>
  <tr class="rosterUser StudentEnrollment"><td><a class="roster_user_name" href="/courses/7/users/1">Zoraya Quill</a></td></tr>
  <tr class="rosterUser TeacherEnrollment"><td><a class="roster_user_name" href="/courses/7/users/2">Ana Torres</a></td></tr>
  </tbody></table></body>`;
const NOTE = 'Soren rushed his claim, so zoraya read it back to him.';

let stage: Stage;
let work: AtWork;
let panel: Page;

const box = () => panel.getByRole('region', { name: words('privacyBox') });
const replace = () => box().getByRole('button', { name: words('privacyReplace', 'a student') });
const shareButton = () => panel.getByRole('button', { name: words('shareWith', COACH) });
const bodyOf = (body: string) => panel.getByRole('article').filter({ hasText: body });

async function write(body: string): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').fill(body);
}

const chooseCoach = (): Promise<void> =>
  panel.getByRole('radio', { name: new RegExp(words('audienceYouAnd', COACH)) }).check();

beforeAll(async () => {
  stage = await openStage();
  work = await atWork(stage);
  ({ panel } = work);
  const people = await work.browser.context.newPage();
  await people.goto(stage.service.lms.serve('/courses/7/users', PEOPLE));
  await people.waitForTimeout(500);
  await people.close();
});

afterAll(async () => {
  await stage?.close();
});

test('a note that names students says so in every look, from the class list and from the sentence', async () => {
  await write(NOTE);
  expect(await box().count()).toBe(0);
  await chooseCoach();
  await box().waitFor();
  expect(await box().getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining(words('privacyName', 'Soren')),
    expect.stringContaining(words('privacyName', 'zoraya')),
  ]);
  await box().scrollIntoViewIfNeeded();
  for (const look of LOOKS) await check(panel, 'privacy', look);
  await check(panel, 'privacy', { name: 'back' });
});

test('by keyboard alone: replaced, brought back, replaced again', async () => {
  const field = panel.getByRole('textbox');
  await replace().first().focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => field.inputValue()).toBe(NOTE.replace('Soren', 'A student'));
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(words('undo'));
  await check(panel, 'privacy-undo', { name: 'light' });
  await panel.keyboard.press('Enter');
  await expect.poll(() => field.inputValue()).toBe(NOTE);
  await replace().nth(1).waitFor();
  await replace().first().click();
  await expect.poll(() => field.inputValue()).toBe(NOTE.replace('Soren', 'A student'));
});

test('“Not a student” is kept on the device; with it the note is shared, and nothing else stops it', async () => {
  await box()
    .getByRole('button', { name: words('privacyNotStudentNamed', 'zoraya') })
    .click();
  await box().getByText(words('privacyYouSaid', 'zoraya')).waitFor();
  expect(await storedIn(panel, 'coachmark:', 'cleared')).toContain('zoraya');
  for (const look of LOOKS) await check(panel, 'privacy-cleared', look);
  await check(panel, 'privacy-cleared', { name: 'back' });
  await shareButton().click();
  await bodyOf('A student rushed his claim').waitFor();
  await allSent(panel);
  expect(await stage.isOnDisk('zoraya read it back')).toBe(true);
  expect(await stage.isOnDisk('Zoraya Quill')).toBe(false);
});

test('a private note is looked at only when it is to be shared, and may be shared all the same', async () => {
  await write('Amara solved it with a table.');
  await panel.getByRole('button', { name: words('save'), exact: true }).click();
  const article = bodyOf('Amara solved it');
  await article.waitFor();
  await article.getByRole('button', { name: new RegExp(words('audienceMe')) }).click();
  await box().getByText(words('privacyName', 'Amara')).waitFor();
  await check(panel, 'privacy-share-form', { name: 'light' });
  await shareButton().click();
  await panel.getByRole('form', { name: words('shareForm') }).waitFor({ state: 'detached' });
  await allSent(panel);
  expect(await stage.isOnDisk('Amara solved it')).toBe(true);
});

test('the card over the page looks through a question, too', async () => {
  const { lesson } = work;
  expect(lesson.url()).toBe(stage.service.lms.addressOf(LAKESIDE_LESSON));
  await lesson.bringToFront();
  await selectWords(lesson, 'Ask who can tell me where the mass came from');
  await clickInOverlay(lesson, words('overlayAskCoach'));
  const card = await cardFrame(lesson);
  await card.getByRole('textbox').fill('How do I hear from Priya, who never speaks?');
  const found = card.getByRole('region', { name: words('privacyBox') });
  await found.waitFor();
  expect(await axe(card)).toEqual([]);
  await lesson.screenshot({ path: '.output/looks/privacy-card.png' });
  await found.getByRole('button', { name: words('privacyReplace', 'a student') }).click();
  expect(await card.getByRole('textbox').inputValue()).toBe(
    'How do I hear from a student, who never speaks?',
  );
  await card.getByRole('button', { name: words('shareWith', COACH) }).click();
  await cardGone(lesson);
});
