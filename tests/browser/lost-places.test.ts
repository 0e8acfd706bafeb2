import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { COACH } from '../../tools/demo/lakeside.ts';
import type { LmsPage } from '../../tools/demo/lms-page.ts';
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
import { coachReads } from './support/coach.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { check, LOOKS } from './support/look.ts';
import { painted } from './support/painted.ts';
import { allSent } from './support/teacher.ts';

/** A week of lessons; one story, told in order. */
const week = (body: string): LmsPage => ({
  id: 77,
  slug: 'week-of-trees',
  title: 'Where the mass of a tree comes from: the week',
  course: 'Science 7, period 3',
  body,
});
const EXIT = 'Exit ticket: one thing you can explain now';
const BEFORE = week(`
  <p>A week on where the mass of a tree comes from, with a bottle garden and two photographs.</p>
  <h2>Monday</h2>
  <p>Show the two willow photographs, taken five years apart.</p><p>${EXIT}.</p>
  <h2>Tuesday</h2>
  <p>Students write a paragraph about photosynthesis and hand it in.</p>
  <p>Read the short text about van Helmont in pairs.</p>
  <h2>Wednesday</h2>
  <p>Watch the four-minute video and take notes in silence.</p>
  <p>Weigh the sealed bottle garden at every table.</p>
  <h2>Thursday</h2><p>Draw arrows on the shared sketch for water, air and light.</p>
  <h2>Friday</h2><p>Bring the class back and cross out ideas together.</p>`);
/** One passage edited, one moved, one that now stands twice and elsewhere, one deleted. */
const AFTER = week(`
  <p>A week on where the mass of a tree comes from, with a bottle garden and two photographs.</p>
  <h2>Monday</h2>
  <p>Show the two willow photographs, taken five years apart.</p>
  <h2>Tuesday</h2>
  <p>Each student writes a claim about photosynthesis and backs it with two numbers.</p>
  <p>${EXIT}.</p>
  <h2>Wednesday</h2>
  <p>Weigh the sealed bottle garden at every table.</p>
  <h2>Thursday</h2><p>Draw arrows on the shared sketch for water, air and light.</p>
  <p>${EXIT}.</p>
  <h2>Friday</h2><p>Bring the class back and cross out ideas together.</p>
  <p>Read the short text about van Helmont in pairs.</p>`);

const NOTES = {
  edited: ['Students write a paragraph about photosynthesis', 'How will they know it is good?'],
  moved: ['Read the short text about van Helmont', 'Pairs raced through it.'],
  several: [EXIT, 'Could they say it to a partner first?'],
  deleted: ['Watch the four-minute video and take notes', 'Cut it if the launch runs long.'],
} as const;

let stage: Stage;
let teacher: ExtensionBrowser;
let lesson: Page;
let panel: Page;

const tab = (key: 'tabNotes' | 'tabComments') =>
  panel.getByRole('tab', { name: new RegExp(`^${words(key)}`) });
const noted = (which: keyof typeof NOTES) =>
  panel.getByRole('article').filter({ hasText: NOTES[which][1] });

/** Goes on with the Tab key until the focus is where it was wanted, as far as a person would. */
async function tabTo(page: Page, what: ReturnType<Page['getByRole']>): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await what.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('The Tab key does not lead there.');
}

async function write(which: keyof typeof NOTES): Promise<void> {
  const [passage, body] = NOTES[which];
  await lesson.bringToFront();
  await selectWords(lesson, passage);
  const shared = which === 'several';
  await clickInOverlay(lesson, words(shared ? 'overlayAskCoach' : 'overlayReflect'));
  const card = await cardFrame(lesson);
  await card.getByRole('textbox').fill(body);
  const name = shared ? words('shareWith', COACH) : words('save');
  await card.getByRole('button', { name, exact: true }).click();
  await cardGone(lesson);
}

beforeAll(async () => {
  stage = await openStage();
  stage.service.lms.publish(BEFORE);
  teacher = await stage.browser('teacher');
  lesson = await teacher.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(BEFORE));
  panel = await teacher.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await tab('tabNotes').click();
  for (const which of ['edited', 'moved', 'several', 'deleted'] as const) await write(which);
  await allSent(panel);
});

afterAll(async () => {
  await stage?.close();
});

test('after the page was edited, each note says what became of its words', async () => {
  stage.service.lms.publish(AFTER);
  await lesson.reload();
  await noted('edited').getByText(words('placeChangedNote')).waitFor();
  await noted('moved').getByText(words('placeMovedFrom', 'Tuesday')).waitFor();
  for (const which of ['several', 'deleted'] as const)
    await noted(which).getByText(words('placeLostNote')).waitFor();
  await noted('edited').locator('summary').first().click();
  const inserted = await noted('edited').locator('ins').allInnerTexts();
  expect(inserted.join(' ')).toContain('claim');
  const places = noted('several').getByRole('list', { name: words('candidates') });
  expect(await places.getByRole('listitem').count()).toBe(2);
  expect(await places.innerText()).toMatch(/“Tuesday”[^]*“Thursday”/);
});

test('where words were removed the page has a mark, and nothing is painted for them', async () => {
  const mark = words('pinRemoved', '');
  await until(
    async () => (await overlayButtons(lesson)).some((name) => name.startsWith(mark)),
    'a mark where the video stood',
  );
  const all = Object.values(await painted(lesson)).flat();
  expect(all.join(' ')).toContain('Each student writes a claim');
  expect(all.join(' ')).not.toContain(EXIT);
});

describe.each(LOOKS)('in $name', (look) => {
  test('every state of a place is axe clean and fits', async () => {
    await check(panel, 'places', look);
    await tab('tabComments').click();
    await check(panel, 'places-comments', look);
    await tab('tabNotes').click();
    const choose = noted('deleted').getByRole('button', { name: words('placeChoose') });
    await choose.click();
    await check(panel, 'places-choosing', look);
    await panel.keyboard.press('Escape');
  });
});

test('a candidate is brought into view on the page', async () => {
  const places = noted('several').getByRole('listitem');
  await places
    .nth(1)
    .getByRole('button', { name: new RegExp(EXIT) })
    .click();
  await until(
    async () => (await painted(lesson))['cmk-6']?.includes(EXIT),
    'the words are lit on the page',
  );
});

test('by keyboard she puts a note there, undoes it, and puts it there again', async () => {
  const put = noted('several')
    .getByRole('button', { name: words('placePut') })
    .nth(1);
  await panel.bringToFront();
  await tab('tabNotes').focus();
  await tabTo(panel, put);
  await panel.keyboard.press('Enter');
  const undo = noted('several').getByRole('button', { name: words('undo') });
  await undo.waitFor();
  await until(() => undo.evaluate((one) => one === document.activeElement), 'Undo has the focus');
  await until(
    async () =>
      Object.values(await painted(lesson))
        .flat()
        .includes(EXIT),
    'it is painted where she put it',
  );
  await panel.keyboard.press('Enter');
  await put.waitFor();
  await tabTo(panel, put);
  await panel.keyboard.press('Enter');
  await undo.waitFor();
  await allSent(panel);
});

test('her coach sees it on the words she put it on, in the lesson as it is now', async () => {
  const { workspace } = await coachReads(stage, AFTER.title);
  await workspace.getByText(NOTES.several[1]).waitFor();
  expect(await workspace.locator('article').first().innerText()).toContain('writes a claim');
  expect(JSON.stringify(await painted(workspace))).toContain(EXIT);
  const texts = await workspace.locator('[data-ref]').evaluate((ref) => {
    const block = ref.closest('p');
    return [block?.textContent, block?.previousElementSibling?.textContent];
  });
  expect(texts[1]).toContain('Draw arrows');
  await workspace.getByText(words('earlierPlaces')).click();
  for (const look of LOOKS) await check(workspace, 'places-reading', look);
});

test('in the card over the page she keeps a note with the lesson, with no connection at all', async () => {
  await stage.service.crash();
  await lesson.bringToFront();
  const name = (await overlayButtons(lesson)).find((one) =>
    one.startsWith(words('pinRemoved', '')),
  );
  await clickInOverlay(lesson, name ?? '');
  const card = await cardFrame(lesson);
  await card.getByText(words('placeLostNote')).waitFor();
  expect(await axe(card)).toEqual([]);
  await lesson.screenshot({ path: '.output/looks/places-card.png' });
  await card.getByRole('button', { name: words('placeKeep') }).focus();
  await lesson.keyboard.press('Enter');
  await card.getByText(words('placedWhole')).first().waitFor();
  await until(
    async () =>
      (await overlayButtons(lesson)).every((one) => !one.startsWith(words('pinRemoved', ''))),
    'the mark is gone',
  );
  await noted('deleted').getByText(words('earlierPlaces')).waitFor();
  await stage.service.revive();
});

test('what still fits goes with the words of today, and reads so from then on', async () => {
  await panel.bringToFront();
  await noted('edited').locator('summary').first().click();
  await noted('edited')
    .getByRole('button', { name: words('placeStill') })
    .click();
  await noted('edited')
    .getByRole('button', { name: words('undo') })
    .waitFor();
  await lesson.reload();
  await tab('tabComments').click();
  await tab('tabNotes').click();
  await noted('edited').getByText('Each student writes a claim').first().waitFor();
  expect(await noted('edited').getByText(words('placeChangedNote')).count()).toBe(0);
});
