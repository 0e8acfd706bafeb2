import { mkdir } from 'node:fs/promises';

import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { describePassage } from '../../shared/passages/describe.ts';
import { lessonText } from '../../shared/text/index.ts';
import type { Block } from '../../shared/text/lesson-text.ts';
import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { lmsPage } from '../../tools/demo/lms-page.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { cardFrame, until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { painted } from './support/painted.ts';
import { type Desk, openDesk } from './support/tab-record.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

const SHOTS = '.output/looks';
const CROWDED = 'Give each pair the willow data table. Ask who can explain what the numbers say.';
/** Noted on one paragraph, each on another word of it: more pins than it has lines. */
const NOTED = ['Give', 'each', 'pair', 'willow', 'data', 'Ask', 'who', 'explain', 'numbers'];

let stage: Stage;
let teacher: ExtensionBrowser;
let desk: Desk;
let lesson: Page;
let keys: CDPSession;

beforeAll(async () => {
  stage = await openStage();
  teacher = await stage.browser('teacher');
  desk = await openDesk(teacher);
  await joinIfNeeded(desk.page, () => stage.school.codeFor(stage.school.teacher));
  const address = stage.service.lms.serve(
    '/courses/7/pages/crowded',
    lmsPage({
      ...LAKESIDE_LESSON,
      id: 77,
      slug: 'crowded',
      body: `<h2>Explore</h2><p>${CROWDED}</p>${LAKESIDE_LESSON.body}<dialog><p>The LMS asks.</p></dialog>`,
    }),
  );
  lesson = await teacher.context.newPage();
  keys = await teacher.context.newCDPSession(lesson);
  await lesson.goto(address);
  const tab = await desk.tabOf(lesson);
  await desk.until(tab, ({ record }) => record !== undefined, 'a lesson is noticed');
  await desk.say({ type: 'consent', tab, answer: 'read' });
  await desk.until(tab, ({ record }) => record?.page.state === 'ready', 'it is read');
  await note(tab);
  await until(
    async () => (await painted(lesson))['cmk-2']?.length === NOTED.length,
    'all notes are painted',
  );
  await mkdir(SHOTS, { recursive: true });
});

afterAll(async () => {
  await stage?.close();
});

async function note(tab: number): Promise<void> {
  const { record, text } = await desk.look(tab);
  const blocks = text.split('\n').map((line): Block => ({ kind: 'paragraph', text: line }));
  const read = lessonText(blocks);
  for (const word of NOTED) {
    const start = read.text.indexOf(word, read.text.indexOf(CROWDED));
    await desk.page.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'note/write',
      as: record?.as,
      tab,
      revision: null,
      passage: describePassage(read, start, start + word.length),
      kind: 'noticing',
      body: `On “${word}”.`,
      audience: 'me',
      draft: null,
    });
  }
}

interface Placed {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the buttons of the overlay stand in the window, by the browser's accessibility tree. */
async function buttons(named: RegExp): Promise<Placed[]> {
  const { nodes } = await keys.send('Accessibility.getFullAXTree');
  const found: Placed[] = [];
  for (const { role, name, ignored, backendDOMNodeId } of nodes) {
    const label = String(name?.value);
    if (ignored || role?.value !== 'button' || backendDOMNodeId === undefined) continue;
    if (!named.test(label)) continue;
    const { model } = await keys.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    found.push({ name: label, left, top, right, bottom });
  }
  return found;
}

const overlapping = (boxes: readonly Placed[]): string[] =>
  boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `${one.name} / ${other.name}`),
  );

const PIN = /^(?:Your note|Suggestion|Comment)/u;

const WIDE = { width: 1280, height: 900 };

/** What a page sees of a browser's zoom: a smaller window. */
async function zoomed(percent: number): Promise<number> {
  const [width, height] = [WIDE.width, WIDE.height].map((side) => (side * 100) / percent);
  await lesson.setViewportSize({ width: width ?? 0, height: height ?? 0 });
  await lesson.evaluate(() => document.querySelector('h2')?.scrollIntoView());
  await new Promise((done) => setTimeout(done, 600));
  return width ?? 0;
}

test.each([100, 200, 400])(
  'more pins than lines stand beside each other at %i %, none over another and none outside',
  async (percent) => {
    await lesson.bringToFront();
    const width = await zoomed(percent);
    const pins = await buttons(PIN);
    await lesson.screenshot({ path: `${SHOTS}/overlay-crowded-${percent}.png` });
    expect(pins.length).toBeGreaterThanOrEqual(NOTED.length);
    expect(overlapping(pins)).toEqual([]);
    expect(pins.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    expect(await lesson.evaluate(() => document.documentElement.scrollWidth)).toBe(
      await lesson.evaluate(() => document.documentElement.clientWidth),
    );
    await lesson.setViewportSize(WIDE);
  },
);

test('by touch: a selection without a mouse offers the toolbar, and a tap on it opens the card', async () => {
  await lesson.bringToFront();
  await keys.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  // As the handles of a phone do it: the selection changes, and no pointer is heard of.
  await lesson.evaluate((text) => {
    scrollTo(0, 0);
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent === text);
    const node = paragraph?.firstChild;
    if (!node) throw new Error('The paragraph is gone.');
    const start = text.indexOf('table');
    getSelection()?.setBaseAndExtent(node, start, node, start + 'table'.length);
  }, CROWDED);
  const reflect = await until(
    async () => (await buttons(new RegExp(`^${words('overlayReflect')}$`, 'u')))[0],
    'the toolbar is there',
  );
  await lesson.screenshot({ path: `${SHOTS}/overlay-touch.png` });
  // A finger's target: WCAG 2.5.8 asks for 24.
  expect(reflect.bottom - reflect.top).toBeGreaterThanOrEqual(32);
  const x = (reflect.left + reflect.right) / 2;
  const y = (reflect.top + reflect.bottom) / 2;
  await keys.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await keys.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const card = await cardFrame(lesson);
  await card.getByRole('textbox').waitFor();
  expect(await card.locator('body').innerText()).toContain('table');
  await card.getByRole('button', { name: words('cancel') }).click();
  await keys.send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

test('nothing of ours moves where motion is not wanted', async () => {
  await lesson.emulateMedia({ reducedMotion: 'reduce' });
  const [pin] = await buttons(/“Give”/u);
  await lesson.mouse.click((pin?.left ?? 0) + 8, (pin?.top ?? 0) + 8);
  const card = await cardFrame(lesson);
  await card.getByText('On “Give”.').waitFor();
  const moving = (): number =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length;
  expect([await lesson.evaluate(moving), await card.evaluate(moving)]).toEqual([0, 0]);
  await lesson.keyboard.press('Escape');
  await lesson.emulateMedia({ reducedMotion: 'no-preference' });
});

test('a printed lesson shows nothing of ours', async () => {
  const shown = () =>
    lesson.evaluate((text) => {
      const host = document.querySelector('coachmark-overlay');
      const noted = [...document.querySelectorAll('p')].find((p) => p.textContent === text);
      if (host === null || noted === undefined) throw new Error('The lesson is not there.');
      const { textDecorationLine, backgroundColor } = getComputedStyle(noted, '::highlight(cmk-2)');
      return [getComputedStyle(host).display, textDecorationLine, backgroundColor];
    }, CROWDED);
  expect(await shown()).toEqual(['block', 'underline', expect.stringMatching(/^rgba\(98/u)]);
  await lesson.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual(['none', 'none', 'rgba(0, 0, 0, 0)']);
  await lesson.emulateMedia({ media: 'screen' });
});

test('a dialog of the page that blocks all else lies over us, and is not in our way once closed', async () => {
  await lesson.bringToFront();
  await lesson.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector('dialog')?.showModal();
  });
  // What a modal dialog makes inert, assistive technology does not meet.
  await until(async () => (await buttons(PIN)).length === 0, 'the pins are out of reach');
  await lesson.screenshot({ path: `${SHOTS}/overlay-dialog.png` });
  await lesson.keyboard.press('Escape');
  await until(async () => (await buttons(PIN)).length > 0, 'the pins are back');
  const [pin] = await buttons(/“Give”/u);
  await lesson.mouse.click((pin?.left ?? 0) + 8, (pin?.top ?? 0) + 8);
  await (await cardFrame(lesson)).getByText('On “Give”.').waitFor();
});
