import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { joinIfNeeded } from '../../tools/demo/join.ts';
import { COACH, TEACHER } from '../../tools/demo/lakeside.ts';
import { lmsPage } from '../../tools/demo/lms-page.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { API_HOST } from '../../tools/hosts.ts';
import { type Firefox, type FirefoxTab, openFirefox, OWN } from './support/firefox.ts';
import { type Hands, handsOf } from './support/hands.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { riverside, RIVERSIDE } from './support/second-school.ts';

/** The same product in Firefox, over WebDriver BiDi: each test goes on where the last one ended. */
let stage: Stage;
let firefox: Firefox;
let hands: Hands;
let lesson: FirefoxTab;
let panel: FirefoxTab;
let frame: FirefoxTab;
let lessonTab: number;
let workspace: Page;

const PRIVATE_WORDS = 'Give each pair the willow data table.';
const PRIVATE = 'Weigh the garden before period three.';
const SHARED_WORDS = 'Ask who can tell me where the mass came from';
const SHARED = 'The same five hands, probably.';
const ANSWER = 'What if each of them wrote a guess first?';
const HELD_WORDS = 'Soil is plant food';
const HELD = 'Written when sending was not allowed.';

const AFTER_NAP_WORDS = 'Gases weigh nothing';
const AFTER_NAP = 'Written after a nap.';
const ANSWER_TO_NAP = 'Rested and ready: let us look at it together.';

const quoted = (text: string): string => JSON.stringify(text);
const shows = (text: string): string => `document.body.innerText.includes(${quoted(text)})`;
const button = (name: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${quoted(name)} && one.offsetParent)`;
const paintedIn = (name: string, text: string): string =>
  `[...(CSS.highlights.get(${quoted(name)}) ?? [])].some((range) => range.toString().includes(${quoted(text)}))`;
const front = (tab: FirefoxTab): Promise<unknown> =>
  firefox.bidi.send('browsingContext.activate', { context: tab.context });
const LISTENS = `(() => {
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'message'])
    window.addEventListener(type, (event) => window.heard.push(type + ':' + (event.key ?? event.data ?? '')), true);
  return true;
})()`;
/** A card closes itself when its words are kept; one that stays says why. */
const kept = async (): Promise<void> => {
  const end = Date.now() + 10_000;
  for (;;) {
    const card = await firefox.frameNow(lesson, 'card.html');
    if (card === undefined) return;
    const says = await card.evaluate<string>('document.body.innerText').catch(() => '');
    if (Date.now() > end) throw new Error(`The card stays open: ${says}`);
    await new Promise((done) => setTimeout(done, 100));
  }
};
const fill = (selector: string, text: string): string =>
  `(() => { const field = document.querySelector(${quoted(selector)}); field.value = ${quoted(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`;

/**
 * Puts the event page away as Firefox does after half a minute with nothing to do; again, where a
 * message on its way woke it at once.
 */
const asleep = (): Promise<void> =>
  frame.until(
    `(({ extension }) => extension.terminateBackground({ disableResetIdleForTest: true })` +
      `.then(() => extension.backgroundState === 'stopped'))` +
      `(WebExtensionPolicy.getByID('coachmark@coachmark.org'))`,
  );

/** The extension's button in Firefox's toolbar, and Firefox's own question about permissions. */
const PRESS_BUTTON = `document.getElementById('coachmark_coachmark_org-BAP').click()`;
const PROMPT = `document.getElementById('addon-webext-permissions-notification')`;

beforeAll(async () => {
  stage = await openStage();
  firefox = await openFirefox();
  frame = await firefox.window();
  hands = handsOf(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await stage?.close();
});

test('it arrives without opening anything by itself; its button opens the sidebar and leaves it open', async () => {
  expect(await frame.evaluate('SidebarController.isOpen')).toBe(false);
  await frame.evaluate(PRESS_BUTTON);
  await frame.until('SidebarController.isOpen');
  expect(await frame.evaluate('SidebarController.currentID')).toContain('coachmark');
  // A second press means the page that is in front now: the sidebar's own cross closes it.
  await frame.evaluate(PRESS_BUTTON);
  await new Promise((done) => setTimeout(done, 500));
  expect(await frame.evaluate('SidebarController.isOpen')).toBe(true);
  await frame.evaluate('SidebarController.hide()');
  await frame.until('!SidebarController.isOpen');
});

test('joining asks in Firefox’s own words what may be sent, and a no is taken', async () => {
  // Firefox maps names, not ports: the API's port stands in the code, the LMS's in the address.
  const { apiPort, lmsPort, lms } = stage.service;
  const address = new URL(lms.addressOf(LAKESIDE_LESSON));
  address.port = String(lmsPort);
  lesson = await firefox.open(address.href);
  panel = await firefox.open(`${OWN}/sidepanel.html?tab=-1`);
  const tabs = await panel.evaluate<{ id: number; url?: string }[]>('browser.tabs.query({})');
  lessonTab = tabs.find(({ url }) => url === address.href)?.id ?? -1;
  await panel.goto(`${OWN}/sidepanel.html?tab=${lessonTab}`);
  await panel.until(shows(words('welcomeWhat')));
  await panel.evaluate(`${button(words('welcomeSkip'))}.click()`);
  await panel.until(`document.querySelector('.cm-code') !== null`);
  const code = await stage.school.codeFor(stage.school.teacher);
  await panel.evaluate(fill('.cm-code', code.replace(API_HOST, `${API_HOST}:${apiPort}`)));
  await hands.click(panel, button(words('joinSubmit')));
  await frame.until(`${PROMPT}.textContent.includes('website content')`);
  const asked = await frame.evaluate<string>(`${PROMPT}.textContent`);
  expect(asked).toContain('personal communications');
  expect(asked).toContain('authentication information');
  await frame.evaluate(`${PROMPT}.secondaryButton.click()`);
  await panel.until(shows(words('joinNoPermission')));
});

test('when she allows it she joins, and nothing is read before she agrees', async () => {
  await hands.click(panel, button(words('joinSubmit')));
  await frame.until(`${PROMPT}?.hidden === false`);
  await frame.evaluate(`${PROMPT}.button.click()`);
  await panel.until(shows(words('consentTitle')));
  expect(await lesson.evaluate('CSS.highlights.size')).toBe(0);
});

test('she sees ideas, and their words are painted on her page', async () => {
  await panel.evaluate(`${button(words('consentRead'))}.click()`);
  await panel.until(`document.querySelectorAll('.k-sug').length === 3`);
  await lesson.until('CSS.highlights.size > 0');
  const first = await lesson.evaluate<string[]>(
    `[...CSS.highlights.get('cmk-1')].map((range) => range.toString())`,
  );
  expect(first.join(' ')).toContain("read back over Tuesday's slides");
});

test('she writes a note on a heading from the panel, and it is painted', async () => {
  const before = await lesson.evaluate<number>(`CSS.highlights.get('cmk-2')?.size ?? 0`);
  expect(before).toBe(0);
  await panel.evaluate(`document.querySelectorAll('[role=tab]')[1].click()`);
  await panel.until(`${button(words('noteWrite'))} !== undefined`);
  await panel.evaluate(`${button(words('noteWrite'))}.click()`);
  await panel.until(`document.querySelector('select') !== null`);
  await panel.evaluate(
    `(() => { const place = document.querySelector('select'); place.selectedIndex = 2; place.dispatchEvent(new Event('change', { bubbles: true })); return true; })()`,
  );
  await panel.until(`document.querySelector('textarea') !== null`);
  await panel.evaluate(fill('textarea', 'A note made in Firefox.'));
  await panel.evaluate(`${button(words('save'))}.click()`);
  await panel.until(`document.querySelector('[data-note]') !== null`);
  await panel.until(shows('A note made in Firefox.'));
  await lesson.until(`(CSS.highlights.get('cmk-2')?.size ?? 0) === 1`);
});

test('she writes a note in the card, a frame of ours on her page, with her own mouse and keys', async () => {
  await front(lesson);
  await lesson.evaluate(LISTENS);
  await hands.select(lesson, PRIVATE_WORDS);
  await hands.clickInOverlay(lesson, words('overlayReflect'));
  const card = await firefox.frame(lesson, 'card.html');
  await hands.click(card, `document.querySelector('textarea')`);
  await hands.type(card, PRIVATE);
  await hands.click(card, button(words('save')));
  await kept();
  await lesson.until(paintedIn('cmk-2', PRIVATE_WORDS));
  await panel.until(shows(PRIVATE));
  expect(await stage.isOnDisk(PRIVATE)).toBe(false);
});

test('the page, which listens everywhere, heard not one of those keys', async () => {
  expect(await lesson.evaluate('window.heard')).toEqual([]);
  // Nor where she goes on in the conversation behind the pin.
  await hands.clickInOverlay(lesson, PRIVATE_WORDS);
  const card = await firefox.frame(lesson, 'card.html');
  await card.until(shows(PRIVATE));
  await hands.click(card, button(words('edit')));
  await hands.click(card, `document.querySelector('textarea')`);
  await hands.type(card, 'qz');
  await card.until(`document.querySelector('textarea').value.includes('qz')`);
  expect(await lesson.evaluate('window.heard')).toEqual([]);
  await hands.click(card, button(words('cancel')));
  await hands.clickInOverlay(lesson, PRIVATE_WORDS);
  await kept();
  // It does hear what is typed into itself: the listeners are alive.
  await hands.click(lesson, `document.querySelector('h1')`);
  await hands.type(lesson, 'q');
  expect(await lesson.evaluate('window.heard')).toContain('keydown:q');
});

test('she shares a question from the card, and it reaches her school', async () => {
  await hands.select(lesson, SHARED_WORDS);
  await hands.clickInOverlay(lesson, words('overlayAskCoach'));
  const card = await firefox.frame(lesson, 'card.html');
  await hands.click(card, `document.querySelector('textarea')`);
  await hands.type(card, SHARED);
  await hands.click(card, button(words('shareWith', COACH)));
  await kept();
  await until(() => stage.isOnDisk(SHARED), 'the shared note reaches the school');
});

test('her coach answers from Chromium, and the answer is in her open panel and on her page', async () => {
  const coach = await stage.browser('coach');
  const his = await coach.openOwn('sidepanel.html');
  await joinIfNeeded(his, () => stage.school.codeFor(stage.school.coach));
  await his.close();
  workspace = await coach.openOwn('workspace.html');
  await workspace.getByRole('link', { name: LAKESIDE_LESSON.title }).first().click();
  await workspace.getByText(SHARED).waitFor();
  await workspace.getByRole('textbox', { name: words('replyTo', TEACHER) }).fill(ANSWER);
  await workspace.getByRole('button', { name: words('replySend') }).click();
  await panel.evaluate(`document.querySelectorAll('[role=tab]')[2].click()`);
  await panel.until(shows(ANSWER));
  await lesson.until(paintedIn('cmk-3', SHARED_WORDS));
  await hands.clickInOverlay(lesson, COACH);
  const card = await firefox.frame(lesson, 'card.html');
  await card.until(shows(ANSWER));
  await hands.click(card, `document.querySelector('.cm-card-top button')`);
  await kept();
});

test('consent taken back in Firefox holds a shared note on the device until it is given again', async () => {
  const consent = (verb: string): string =>
    `browser.permissions.${verb}({ data_collection: ['personalCommunications'] })`;
  await panel.evaluate(consent('remove'));
  await hands.select(lesson, HELD_WORDS);
  await hands.clickInOverlay(lesson, words('overlayAskCoach'));
  const card = await firefox.frame(lesson, 'card.html');
  await hands.click(card, `document.querySelector('textarea')`);
  await hands.type(card, HELD);
  await hands.click(card, button(words('shareWith', COACH)));
  await kept();
  await panel.until(shows(words('notAgreedOne', words('numberOne'))));
  expect(await stage.isOnDisk(HELD)).toBe(false);
  await front(panel);
  await hands.click(panel, button(words('notAgreedAllow')));
  await frame.until(`${PROMPT}?.hidden === false`);
  await frame.evaluate(`${PROMPT}.button.click()`);
  await until(() => stage.isOnDisk(HELD), 'the held note goes out', 40_000);
  await panel.evaluate(`document.querySelectorAll('[role=tab]')[1].click()`);
});

test('after its background has been put away, it wakes to open a card, to keep a draft and to share', async () => {
  await front(lesson);
  await hands.select(lesson, AFTER_NAP_WORDS);
  await asleep();
  await hands.clickInOverlay(lesson, words('overlayAskCoach'));
  const card = await firefox.frame(lesson, 'card.html');
  await asleep();
  await hands.click(card, `document.querySelector('textarea')`);
  await hands.type(card, AFTER_NAP);
  await new Promise((done) => setTimeout(done, 1000));
  await asleep();
  await hands.click(card, button(words('shareWith', COACH)));
  await kept();
  await until(() => stage.isOnDisk(AFTER_NAP), 'the shared note reaches the school');
});

test('her coach’s answer wakes it, and is in her panel and on her page', async () => {
  await workspace.reload();
  await workspace.getByText(AFTER_NAP).waitFor();
  await asleep();
  const field = workspace.getByRole('textbox', { name: words('replyTo', TEACHER) }).last();
  await field.fill(ANSWER_TO_NAP);
  await workspace
    .getByRole('button', { name: words('replySend') })
    .last()
    .click();
  await panel.evaluate(`document.querySelectorAll('[role=tab]')[2].click()`);
  await panel.until(shows(ANSWER_TO_NAP));
  await lesson.until(paintedIn('cmk-3', AFTER_NAP_WORDS));
});

test('she joins a second school: its panel and page are empty, and one switch brings hers back', async () => {
  const second = await riverside(stage.service, stage.folder, COACH);
  const code = await second.codeFor(second.coach);
  await front(panel);
  await hands.click(panel, `document.querySelector('.cm-more button')`);
  await hands.click(panel, button(words('joinAnother')));
  await panel.until(`document.querySelector('.cm-code') !== null`);
  await panel.evaluate(
    fill('.cm-code', code.replace(API_HOST, `${API_HOST}:${stage.service.apiPort}`)),
  );
  await hands.click(panel, button(words('joinSubmit')));
  await panel.until(shows(RIVERSIDE));
  await panel.until(`!${shows(PRIVATE)}`);
  await lesson.until(`!${paintedIn('cmk-2', PRIVATE_WORDS)}`);
  await hands.click(panel, `document.querySelector('.cm-school-now')`);
  await hands.click(panel, `document.querySelector('.cm-school-item:not([aria-current])')`);
  await panel.until(`document.querySelectorAll('[role=tab]').length === 3`);
  await panel.evaluate(`document.querySelectorAll('[role=tab]')[1].click()`);
  await panel.until(shows(PRIVATE));
  await lesson.until(paintedIn('cmk-2', PRIVATE_WORDS));
});

test('all of it works under a policy that lets the page itself do nothing', async () => {
  const { lms, lmsPort } = stage.service;
  const html = lmsPage({ ...LAKESIDE_LESSON, id: 77, slug: 'strict' });
  const policy = "default-src 'none'; require-trusted-types-for 'script'";
  const strict = new URL(
    lms.serve('/courses/7/pages/strict', html, { 'content-security-policy': policy }),
  );
  strict.port = String(lmsPort);
  const first = lesson;
  lesson = await firefox.open(strict.href);
  await lesson.until('CSS.highlights.size > 0');
  await front(lesson);
  await hands.select(lesson, PRIVATE_WORDS);
  await hands.clickInOverlay(lesson, words('overlayReflect'));
  const card = await firefox.frame(lesson, 'card.html');
  await hands.click(card, `document.querySelector('textarea')`);
  await hands.type(card, 'Under a strict policy.');
  await hands.click(card, button(words('save')));
  await kept();
  await lesson.until(paintedIn('cmk-2', PRIVATE_WORDS));
  await firefox.bidi.send('browsingContext.close', { context: lesson.context });
  lesson = first;
});

test('the launcher, which may not open a sidebar, opens the panel in a small window, once', async () => {
  const address = `${OWN}/sidepanel.html?tab=${lessonTab}`;
  await firefox.bidi.send('browsingContext.close', { context: panel.context });
  expect(await firefox.showing(address)).toHaveLength(0);
  await front(lesson);
  await hands.clickInOverlay(lesson, words('overlayLauncher'));
  const small = await until(async () => (await firefox.showing(address))[0], 'the small window');
  await small.until(`document.querySelectorAll('[role=tab]').length === 3`);
  expect(await small.evaluate('browser.windows.getCurrent().then(({ type }) => type)')).toBe(
    'popup',
  );
  await small.evaluate(`window.isFirst = true`);
  await front(lesson);
  await hands.clickInOverlay(lesson, words('overlayLauncher'));
  await small.until('document.hasFocus()');
  expect(await firefox.showing(address)).toHaveLength(1);
});
