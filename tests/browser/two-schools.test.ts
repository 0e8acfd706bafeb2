import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { COACH, TEACHER } from '../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { cardFrame, cardGone, clickInOverlay, until } from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { axe } from './support/axe.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { painted } from './support/painted.ts';
import {
  riverside,
  RIVERSIDE,
  RIVERSIDE_TEACHER,
  type Riverside,
  schoolsHolding,
} from './support/second-school.ts';
import { allSent } from './support/teacher.ts';

/** One story, told in order: each test goes on where the one before it ended. */
const LAKESIDE = 'Lakeside Middle School';
const LAKE = 'coachmark:lakeside:';
const RIVER = 'coachmark:riverside:';
const FIRST_WORDS = 'Give each pair the willow data table.';
const SECOND_WORDS = 'Ask who can tell me where the mass came from';
const LAKE_PRIVATE = 'Lakeside only: the balance is in the other room.';
const LAKE_SHARED = 'For Ana: what if they guessed first?';
const RIVER_PRIVATE = 'Riverside only: this class has no tables.';
const RIVER_SHARED = 'For Ben: would pairs be enough?';
const WAITING = 'Written at Lakeside with no network.';
const BEGUN = 'Begun in a card at Lakeside';

/** Pictures to be looked at. */
const SHOTS = path.resolve('.output/looks');
const LOOKS: readonly { name: string; dark?: boolean; rtl?: boolean; width?: number }[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'rtl', rtl: true },
  { name: '320', width: 320 },
];

let stage: Stage;
let second: Riverside;
let coach: ExtensionBrowser;
let lesson: Page;
let panel: Page;

const notes = () => panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) });
const schoolButton = () => panel.getByRole('button', { name: /^School: / });
const articles = async (): Promise<string> =>
  (await panel.getByRole('article').allInnerTexts()).join('\n');

async function goTo(school: string): Promise<void> {
  await schoolButton().click();
  await panel
    .getByRole('list', { name: words('schoolList') })
    .getByText(school)
    .click();
  await panel.getByRole('button', { name: new RegExp(`^School: ${school}`) }).waitFor();
}

/** Writes about words of the page in a card over it; the panel offers these words meanwhile. */
async function writeOn(passage: string, body: string): Promise<void> {
  await panel.getByRole('tab', { name: words('tabLesson') }).click();
  await lesson.bringToFront();
  await selectWords(lesson, passage);
  const offered = panel.getByRole('button', { name: words('noteWriteSelected') });
  await offered.waitFor();
  await clickInOverlay(lesson, words('overlayReflect'));
  const card = await cardFrame(lesson);
  await card.getByRole('textbox').fill(body);
  await card.getByRole('button', { name: words('save'), exact: true }).click();
  await cardGone(lesson);
  await offered.waitFor({ state: 'detached' });
  await notes().click();
}

/** Words still selected on the page may have opened the field already. */
async function openField(): Promise<void> {
  const button = panel.getByRole('button', { name: words('noteWrite') });
  await button.or(panel.getByRole('textbox')).first().waitFor();
  if ((await button.count()) > 0) await button.click();
}

async function share(body: string, teacher: string): Promise<void> {
  await panel.bringToFront();
  await openField();
  await panel.getByRole('textbox').fill(body);
  await panel.getByRole('radio', { name: new RegExp(words('audienceYouAnd', teacher)) }).check();
  await panel.getByRole('button', { name: words('shareWith', teacher) }).click();
  await panel.getByRole('article').filter({ hasText: body }).waitFor();
}

const everythingIn = async (database: string): Promise<string> =>
  (
    await Promise.all(
      ['mine', 'rows', 'confirmed', 'outbox', 'drafts'].map((store) =>
        storedIn(panel, database, store),
      ),
    )
  ).join('\n');

beforeAll(async () => {
  stage = await openStage();
  second = await riverside(stage.service, stage.folder, COACH);
  coach = await stage.browser('coach');
  lesson = await coach.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  panel = await coach.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.coach));
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await notes().click();
});

afterAll(async () => {
  await stage?.close();
});

test('with one school there is no switch', async () => {
  await writeOn(FIRST_WORDS, LAKE_PRIVATE);
  await share(LAKE_SHARED, TEACHER);
  await allSent(panel);
  expect(await schoolButton().count()).toBe(0);
});

test('joining another school can be called off, and what was being written stays', async () => {
  await openField();
  await panel.getByRole('textbox').fill('Half a thought');
  await panel.getByRole('button', { name: words('menuMore') }).click();
  await panel.getByRole('button', { name: words('joinAnother') }).click();
  expect(await axe(panel)).toEqual([]);
  await panel
    .getByRole('button', { name: words('cancel') })
    .last()
    .click();
  expect(await panel.getByRole('textbox').inputValue()).toBe('Half a thought');
  await panel.getByRole('textbox').fill('');
  await panel.getByRole('button', { name: words('cancel') }).click();
});

test('the second school begins empty: no note of the first is on its panel or its page', async () => {
  await panel.getByRole('button', { name: words('menuMore') }).click();
  await panel.getByRole('button', { name: words('joinAnother') }).click();
  await panel.getByLabel(words('joinCode')).fill(await second.codeFor(second.coach));
  await panel.getByRole('button', { name: words('joinSubmit') }).click();
  await panel.getByRole('button', { name: new RegExp(`^School: ${RIVERSIDE}`) }).waitFor();
  await until(
    async () => (await painted(lesson))['cmk-2'] === undefined,
    'the first school’s mark is gone',
  );
  expect(await articles()).toBe('');
});

test('what is written there is on the same page and in no other database', async () => {
  await writeOn(SECOND_WORDS, RIVER_PRIVATE);
  await share(RIVER_SHARED, RIVERSIDE_TEACHER);
  await until(async () => (await storedIn(panel, RIVER, 'outbox')) === '[[]]', 'it was sent');
  expect((await painted(lesson))['cmk-2']).toEqual([SECOND_WORDS]);
  const [lake, river] = [await everythingIn(LAKE), await everythingIn(RIVER)];
  for (const body of [LAKE_PRIVATE, LAKE_SHARED]) {
    expect(lake).toContain(body);
    expect(river).not.toContain(body);
  }
  for (const body of [RIVER_PRIVATE, RIVER_SHARED]) {
    expect(river).toContain(body);
    expect(lake).not.toContain(body);
  }
});

test('each school’s server holds what was shared there, and nothing of the other', async () => {
  const { folder } = stage;
  expect(await schoolsHolding(folder, LAKE_SHARED)).toEqual(['lakeside']);
  expect(await schoolsHolding(folder, RIVER_SHARED)).toEqual(['riverside']);
  for (const body of [LAKE_PRIVATE, RIVER_PRIVATE])
    expect(await schoolsHolding(folder, body)).toEqual([]);
});

test('one switch goes back: panel and page show the first school alone, and focus stays', async () => {
  await goTo(LAKESIDE);
  await panel.getByText(LAKE_PRIVATE).waitFor();
  expect(await articles()).not.toContain(RIVER_PRIVATE);
  expect(await articles()).not.toContain(RIVER_SHARED);
  await until(
    async () => (await painted(lesson))['cmk-2']?.join() === FIRST_WORDS,
    'only the first school’s note is painted',
  );
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain(LAKESIDE);
});

test('a note made for one school after the switch to the other lands in the first', async () => {
  const stale = await panel.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'chrome') as {
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
    const names = await indexedDB.databases();
    const keyOf = (school: string): string | undefined =>
      names.find(({ name }) => name?.startsWith(`coachmark:${school}:`))?.name?.slice(10);
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    const note = {
      type: 'note/write',
      as: keyOf('lakeside'),
      tab,
      revision: null,
      passage: null,
      kind: 'reflection',
      body: 'A moment too late',
      audience: 'me',
      draft: null,
    };
    return Promise.all([
      runtime.sendMessage({ type: 'membership/use', key: keyOf('riverside') }),
      runtime.sendMessage(note),
    ]);
  });
  expect(stale).toEqual([{ ok: true }, { ok: true }]);
  await panel.getByText(RIVER_PRIVATE).waitFor();
  expect(await everythingIn(RIVER)).not.toContain('A moment too late');
  await goTo(LAKESIDE);
  await panel.getByText('A moment too late').waitFor();
});

test('a card closes at the switch, and its words are a draft of its own school', async () => {
  await lesson.bringToFront();
  await selectWords(lesson, FIRST_WORDS);
  await clickInOverlay(lesson, words('overlayReflect'));
  await (await cardFrame(lesson)).getByRole('textbox').fill(BEGUN);
  await panel.bringToFront();
  await goTo(RIVERSIDE);
  await cardGone(lesson);
  await until(
    async () => (await storedIn(panel, LAKE, 'drafts')).includes(BEGUN),
    'the words are kept',
  );
  expect(await everythingIn(RIVER)).not.toContain(BEGUN);
  expect(await panel.getByRole('textbox').inputValue()).toBe('');
});

test('what waits in one school goes out while the other is in use', async () => {
  await goTo(LAKESIDE);
  const field = panel.getByRole('textbox');
  await until(async () => (await field.inputValue()) === BEGUN, 'what was begun goes on');
  await field.fill('');
  await panel.getByRole('button', { name: words('cancel') }).click();
  await stage.service.crash();
  await share(WAITING, TEACHER);
  await goTo(RIVERSIDE);
  expect(await storedIn(panel, LAKE, 'outbox')).toContain(WAITING);
  await stage.service.revive();
  await until(
    async () => (await storedIn(panel, LAKE, 'outbox')) === '[[]]',
    'it went out',
    90_000,
  );
  expect(await schoolsHolding(stage.folder, WAITING)).toEqual(['lakeside']);
  expect(await articles()).not.toContain(WAITING);
}, 150_000);

test('a reading of one school stays with it, whatever the panel goes over to', async () => {
  await goTo(LAKESIDE);
  const workspace = await coach.openOwn('workspace.html');
  await workspace.getByRole('link', { name: LAKESIDE_LESSON.title }).first().click();
  await workspace.getByText(LAKE_SHARED).waitFor();
  await panel.bringToFront();
  await goTo(RIVERSIDE);
  await workspace.bringToFront();
  await workspace.reload();
  await workspace.getByText(LAKE_SHARED).waitFor();
  expect(await workspace.locator('body').innerText()).not.toContain(RIVER_SHARED);
  const wide = workspace.viewportSize() ?? { width: 1440, height: 900 };
  await workspace.setViewportSize({ ...wide, width: 320 });
  const here = workspace.getByRole('button', { name: new RegExp(`^School: ${LAKESIDE}`) });
  await here.click();
  await workspace.screenshot({ path: path.join(SHOTS, 'workspace-switch-320.png') });
  expect(await axe(workspace)).toEqual([]);
  expect(await workspace.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await workspace.keyboard.press('Escape');
  await workspace.setViewportSize(wide);
  await here.click();
  await workspace.screenshot({ path: path.join(SHOTS, 'workspace-switch.png') });
  await workspace
    .getByRole('list', { name: words('schoolList') })
    .getByText(RIVERSIDE)
    .click();
  await workspace.getByRole('button', { name: new RegExp(`^School: ${RIVERSIDE}`) }).waitFor();
  await workspace.close();
});

test.each(LOOKS)('the switch and the menu are axe clean and fit: $name', async (look) => {
  const { name, dark = false, rtl = false, width = 360 } = look;
  await panel.bringToFront();
  const usual = panel.viewportSize() ?? { width: 360, height: 900 };
  // Colours that are still on their way to dark would be measured half-way.
  await panel.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await panel.setViewportSize({ ...usual, width });
  await panel.evaluate((dir) => (document.documentElement.dir = dir), rtl ? 'rtl' : 'ltr');
  const menu = panel.getByRole('button', { name: words('menuMore') });
  for (const [what, opener] of [
    ['switch', schoolButton()],
    ['menu', menu],
  ] as const) {
    await opener.click();
    await panel.screenshot({ path: path.join(SHOTS, `${what}-${name}.png`) });
    expect(await axe(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await panel.keyboard.press('Escape');
  }
  await menu.click();
  await panel.getByRole('button', { name: words('joinAnother') }).click();
  await panel.screenshot({ path: path.join(SHOTS, `join-another-${name}.png`) });
  await panel.keyboard.press('Escape');
  await panel.setViewportSize(usual);
});

test('signing out of one leaves the other as it was', async () => {
  await panel.bringToFront();
  await panel.getByRole('button', { name: words('menuMore') }).click();
  await panel.getByRole('button', { name: words('menuSignOut'), exact: true }).click();
  await panel.getByText(words('signedOutTitle')).waitFor();
  await panel.getByText(RIVER_PRIVATE).waitFor();
  await schoolButton().click();
  expect(await axe(panel)).toEqual([]);
  await panel.keyboard.press('Escape');
  await goTo(LAKESIDE);
  await panel.getByText(LAKE_PRIVATE).waitFor();
  expect(await panel.getByText(words('signedOutTitle')).count()).toBe(0);
  await share('Still signed in here', TEACHER);
  await until(
    async () => (await storedIn(panel, LAKE, 'outbox')) === '[[]]',
    'Lakeside still takes it',
  );
  expect(await schoolsHolding(stage.folder, 'Still signed in here')).toEqual(['lakeside']);
});
