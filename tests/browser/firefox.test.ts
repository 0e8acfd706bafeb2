import { afterAll, beforeAll, expect, test } from 'vitest';

import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { words } from '../../tools/demo/words.ts';
import { API_HOST } from '../../tools/hosts.ts';
import { type Firefox, type FirefoxTab, openFirefox, OWN } from './support/firefox.ts';
import { openStage, type Stage } from './support/lakeside.ts';

/** The same product in Firefox, over WebDriver BiDi: each test goes on where the last one ended. */
let stage: Stage;
let firefox: Firefox;
let lesson: FirefoxTab;
let panel: FirefoxTab;

const quoted = (text: string): string => JSON.stringify(text);
const shows = (text: string): string => `document.body.innerText.includes(${quoted(text)})`;
const button = (name: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${quoted(name)} && one.offsetParent)`;
const fill = (selector: string, text: string): string =>
  `(() => { const field = document.querySelector(${quoted(selector)}); field.value = ${quoted(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`;

beforeAll(async () => {
  stage = await openStage();
  firefox = await openFirefox();
});

afterAll(async () => {
  await firefox?.close();
  await stage?.close();
});

test('a teacher joins in Firefox and nothing is read before she agrees', async () => {
  // Firefox maps names, not ports: the API's port stands in the code, the LMS's in the address.
  const { apiPort, lmsPort, lms } = stage.service;
  const address = new URL(lms.addressOf(LAKESIDE_LESSON));
  address.port = String(lmsPort);
  lesson = await firefox.open(address.href);
  panel = await firefox.open(`${OWN}/sidepanel.html?tab=-1`);
  const tabs = await panel.evaluate<{ id: number; url?: string }[]>('browser.tabs.query({})');
  const id = tabs.find(({ url }) => url === address.href)?.id;
  await panel.goto(`${OWN}/sidepanel.html?tab=${id}`);
  await panel.until(`document.querySelector('.cm-code') !== null`);
  const code = await stage.school.codeFor(stage.school.teacher);
  await panel.evaluate(fill('.cm-code', code.replace(API_HOST, `${API_HOST}:${apiPort}`)));
  await panel.evaluate(`${button(words('joinSubmit'))}.click()`);
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
