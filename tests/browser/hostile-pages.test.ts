import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { lmsPage } from '../../tools/demo/lms-page.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { cardFrame, cardGone, clickInOverlay, until } from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { painted } from './support/painted.ts';
import { followTasks } from './support/tasks.ts';

/** Pages that fight back. Whatever they do, her words are hers and the panel works. */
let stage: Stage;
let teacher: ExtensionBrowser;

const WORDS = 'Give each pair the willow data table.';
const SECRET = 'zq secret words';

/** Listens everywhere, with what was built in before anything is redefined. */
const LISTENS = `
  window.heard = [];
  const keep = window.heard.push.bind(window.heard);
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'paste', 'copy', 'message', 'compositionupdate'])
    window.addEventListener(type, (event) => keep(type + ':' + (event.key ?? event.data ?? '')), true);`;

const REMOVES = `
  new MutationObserver(() => document.querySelector('coachmark-overlay')?.remove())
    .observe(document, { childList: true, subtree: true });`;

const FLOODS = `
  const text = document.createTextNode('');
  document.querySelector('.user_content').append(document.createElement('p'));
  document.querySelector('.user_content > p:last-child').append(text);
  window.changes = 0;
  setInterval(() => {
    for (let n = 0; n < 100; n += 1) text.data = 'Change ' + (window.changes += 1);
  }, 10);`;

const FREEZES = `
  for (const name of Object.getOwnPropertyNames(window)) {
    try {
      const value = window[name];
      if (typeof value === 'function') { Object.freeze(value.prototype); Object.freeze(value); }
      Object.defineProperty(window, name, { writable: false, configurable: false });
    } catch {}
  }
  for (const one of [document, document.documentElement, CSS, Object.prototype]) try { Object.freeze(one); } catch {}
  Object.preventExtensions(document.documentElement);
  try { Object.freeze(window); } catch {}`;

/** Some are only listened in on: the test itself asks the page with them. */
const REDEFINES = `
  window.calls = [];
  const note = window.calls.push.bind(window.calls);
  const joined = Function.prototype.call.bind(Array.prototype.join);
  const listen = (on, name) => {
    const before = on[name];
    on[name] = function (...given) {
      try { note(String(name) + ':' + joined(given)); } catch {}
      return before.apply(this, given);
    };
  };
  const gone = (on, name) => {
    on[name] = function (...given) {
      note(String(name) + ':' + joined(given));
      throw new Error(String(name) + ' is gone');
    };
  };
  for (const [on, name] of [
    [Array.prototype, 'map'], [Array.prototype, 'flatMap'], [Map.prototype, 'get'], [Map.prototype, 'set'],
    [Set.prototype, 'add'], [Promise.prototype, 'then'], [String.prototype, 'indexOf'], [JSON, 'stringify'],
    [Document.prototype, 'createTreeWalker'], [Document.prototype, 'createRange'], [Node.prototype, 'appendChild'],
  ]) listen(on, name);
  for (const [on, name] of [
    [Element.prototype, 'append'], [Element.prototype, 'attachShadow'], [Node.prototype, 'insertBefore'],
    [EventTarget.prototype, 'addEventListener'], [HighlightRegistry.prototype, 'set'], [Highlight.prototype, 'add'],
    [CSSStyleSheet.prototype, 'replaceSync'], [Document.prototype, 'createElement'], [CSS, 'escape'],
    [window, 'MutationObserver'], [window, 'ResizeObserver'], [window, 'Highlight'], [window, 'getComputedStyle'],
  ]) gone(on, name);
  CSS.highlights.set = CSS.highlights.clear = () => { throw new Error('gone'); };
  delete window.chrome;`;

const CLEARS = `setInterval(() => { CSS.highlights.clear(); document.adoptedStyleSheets = []; }, 50);`;

const COVERS = `
  const cover = document.createElement('div');
  cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:rgb(255 255 255 / .01)';
  window.presses = 0;
  cover.addEventListener('click', () => { window.presses += 1; });
  document.documentElement.append(cover);`;

let served = 2000;

function serve(name: string, script: string): string {
  served += 1;
  const body = `${LAKESIDE_LESSON.body}<script>${LISTENS}${script}</script>`;
  return stage.service.lms.serve(
    `/courses/7/pages/${name}`,
    lmsPage({ ...LAKESIDE_LESSON, id: served, slug: name, body }),
  );
}

async function open(address: string): Promise<{ lesson: Page; panel: Page }> {
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

async function writeInCard(lesson: Page): Promise<void> {
  await lesson.bringToFront();
  await selectWords(lesson, WORDS);
  await clickInOverlay(lesson, words('overlayReflect'));
  const card = await cardFrame(lesson);
  await card.getByRole('textbox').focus();
  await lesson.keyboard.type(SECRET);
  await until(
    async () => (await card.getByRole('textbox').inputValue()) === SECRET,
    'the words are in the card',
  );
  await card.getByRole('button', { name: words('save'), exact: true }).click();
  await cardGone(lesson);
}

async function writeInPanel(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').fill(SECRET);
  await panel.getByRole('button', { name: words('save'), exact: true }).click();
}

/** Her note is in the panel; the page heard none of its letters and holds none of its words. */
async function isKeptFrom({ lesson, panel }: { lesson: Page; panel: Page }): Promise<void> {
  await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
  await panel.getByRole('article').filter({ hasText: SECRET }).waitFor();
  const heard: unknown = await lesson.evaluate('window.heard');
  if (!Array.isArray(heard) || heard.length > 0) throw new Error(`Heard: ${String(heard)}`);
  const called = JSON.stringify(await lesson.evaluate('window.calls ?? []'));
  if (/secret|cmk-|coachmark/i.test(called)) throw new Error(`Called: ${called}`);
  const html = await lesson.evaluate('document.documentElement.outerHTML');
  if (String(html).includes(SECRET)) throw new Error('Her words are in the page.');
}

beforeAll(async () => {
  stage = await openStage();
  teacher = await stage.browser('teacher');
});

afterAll(async () => {
  await stage?.close();
});

test.each([
  ['freezes all it can', FREEZES],
  ['redefines what everything is built on', REDEFINES],
])(
  'a page that %s is read and written about as any other, and hears nothing',
  async (what, script) => {
    const opened = await open(serve(what.replaceAll(' ', '-'), script));
    await writeInCard(opened.lesson);
    await isKeptFrom(opened);
    await until(
      async () => (await painted(opened.lesson))['cmk-2']?.includes(WORDS),
      'the note is painted',
    );
    expect(await opened.lesson.evaluate('window.heard')).toEqual([]);
    await opened.lesson.close();
  },
  90_000,
);

test('a page that takes us off again and again is left alone, and the panel says so in one sentence', async () => {
  const opened = await open(serve('removes', REMOVES));
  await opened.panel.getByText(words('pageHinders')).waitFor();
  await writeInPanel(opened.panel);
  await isKeptFrom(opened);
  // Given up: nothing of ours runs in a circle with the page.
  const changes = await opened.lesson.evaluate(
    () =>
      new Promise<number>((done) => {
        let count = 0;
        const observer = new MutationObserver((records) => {
          count += records.length;
        });
        observer.observe(document, { childList: true, subtree: true });
        setTimeout(() => done(count), 1500);
      }),
  );
  expect(changes).toBe(0);
  await opened.lesson.close();
}, 90_000);

test('a page that takes us off once or twice as it redraws gets us back, and nobody is told', async () => {
  const opened = await open(serve('redraws', ''));
  for (let time = 0; time < 2; time += 1) {
    await opened.lesson.evaluate(() => document.querySelector('coachmark-overlay')?.remove());
    await opened.lesson.waitForFunction(() => document.querySelector('coachmark-overlay') !== null);
  }
  await writeInCard(opened.lesson);
  await isKeptFrom(opened);
  expect(await opened.panel.getByText(words('pageHinders')).count()).toBe(0);
  await opened.lesson.close();
}, 90_000);

test('10,000 changes a second: it is read, written about and painted, and we take little of its time', async () => {
  const opened = await open(serve('floods', FLOODS));
  const { lesson } = opened;
  await writeInCard(lesson);
  await isKeptFrom(opened);
  await until(async () => (await painted(lesson))['cmk-2']?.includes(WORDS), 'the note is painted');
  await lesson.bringToFront();
  const before = await lesson.evaluate<number>('window.changes');
  const tasks = await followTasks(lesson, teacher.extensionId);
  await lesson.waitForTimeout(4000);
  const all = await tasks();
  const changes = (await lesson.evaluate<number>('window.changes')) - before;
  const ours = all.reduce((sum, { named }) => sum + named, 0);
  // oxlint-disable-next-line no-console
  console.log(`${changes} changes in four seconds; our calls took ${ours.toFixed(0)} ms of them`);
  expect(changes).toBeGreaterThan(10_000);
  expect(ours).toBeGreaterThan(0);
  expect(Math.max(...all.map(({ named }) => named))).toBeLessThan(50);
  expect(ours).toBeLessThan(800);
  await lesson.close();
}, 90_000);

test('a page that clears every highlight takes the paint off, and neither the pins nor the notes', async () => {
  const opened = await open(serve('clears', CLEARS));
  await writeInCard(opened.lesson);
  await isKeptFrom(opened);
  await opened.lesson.bringToFront();
  await clickInOverlay(opened.lesson, new RegExp(WORDS.slice(0, 20)));
  const card = await cardFrame(opened.lesson);
  await card.getByText(SECRET).waitFor();
  await opened.lesson.close();
}, 90_000);

test('a page that lies over us gets her presses, and nothing else of hers', async () => {
  const opened = await open(serve('covers', COVERS));
  await opened.lesson.bringToFront();
  await clickInOverlay(opened.lesson, words('overlayLauncher'));
  await until(
    () => opened.lesson.evaluate<boolean>('window.presses > 0'),
    'the page has the press',
  );
  await writeInPanel(opened.panel);
  await isKeptFrom(opened);
  expect(opened.lesson.frames().some((frame) => frame.url().includes('/card.html'))).toBe(false);
  await opened.lesson.close();
}, 90_000);

test('none of our pages can be embedded: each frame stays blank', async () => {
  const { lesson } = await open(serve('embeds', ''));
  for (const name of ['card', 'sidepanel', 'workspace']) {
    const src = `chrome-extension://${teacher.extensionId}/${name}.html`;
    await lesson.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, src);
  }
  await lesson.waitForTimeout(1000);
  for (const frame of lesson.frames().slice(1)) {
    const text = await frame
      .locator('body')
      .innerText({ timeout: 2000 })
      .catch(() => '');
    expect(text.trim()).not.toContain(words('consentTitle'));
    expect(
      await frame
        .locator('main')
        .count()
        .catch(() => 0),
    ).toBe(0);
  }
  await lesson.close();
}, 90_000);
