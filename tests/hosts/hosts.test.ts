import { rm } from 'node:fs/promises';

import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { findBrowser } from '../../tools/find-browser.ts';
import { tlsFront } from '../../tools/tls-front.ts';
import { type HostServer, mapped, serveHosts } from '../browser/support/hosts/host-server.ts';
import { type HostSite, LESSON_WORDS } from '../browser/support/hosts/host-site.ts';
import { openStage, type Stage } from '../browser/support/lakeside.ts';
import { letOnto } from '../browser/support/let-onto.ts';
import { painted } from '../browser/support/painted.ts';
import { type Desk, openDesk } from '../browser/support/tab-record.ts';
import { type Etherpad, startEtherpad } from './etherpad.ts';
import { htmlBlockSite } from './html-block.ts';

/** Hosts that come from npm, as they are: nothing of theirs is built by us. */
const PAD_HOST = 'pad.lakeside.example';
const PAD = `https://${PAD_HOST}/p/trees`;

let stage: Stage;
let site: HostSite;
let server: HostServer;
let etherpad: Etherpad;
let front: Awaited<ReturnType<typeof tlsFront>>;
let extension: string;
let browser: ExtensionBrowser;
let colleague: Browser;
let desk: Desk;
let rules: string;

beforeAll(async () => {
  stage = await openStage();
  site = await htmlBlockSite();
  server = await serveHosts(stage.service.certificate, [site]);
  etherpad = await startEtherpad(stage.folder);
  front = await tlsFront(stage.service.certificate, () => etherpad.port, 0);
  rules = `${mapped(stage.service, server)}, MAP ${PAD_HOST}:443 127.0.0.1:${front.port}`;
  extension = await letOnto([...server.hosts, PAD_HOST].map((host) => `https://${host}/*`));
  browser = await stage.browser('hosts', { extension, args: [rules] });
  desk = await openDesk(browser);
  await joinIfNeeded(desk.page, () => stage.school.codeFor(stage.school.teacher));
  colleague = await chromium.launch({
    executablePath: findBrowser('chromium').path,
    args: ['--no-sandbox', '--headless=new', '--ignore-certificate-errors', rules],
  });
});

afterAll(async () => {
  await colleague?.close();
  await stage?.close();
  await front?.close();
  await etherpad?.stop();
  await server?.close();
  if (extension !== undefined) await rm(extension, { recursive: true });
});

async function openLesson(
  address: string,
  isReady = 'ready',
): Promise<{ page: Page; tab: number }> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const tab = await desk.tabOf(page);
  await desk.say({ type: 'activate', tab });
  await desk.until(tab, ({ record }) => record !== undefined, 'a lesson is noticed');
  await desk.say({ type: 'consent', tab, answer: 'read' });
  await desk.until(tab, ({ record }) => record?.page.state === isReady, `the lesson is ${isReady}`);
  return { page, tab };
}

/** Writes about words of the lesson, as the panel does for what is selected. */
async function noteOn(page: Page, frame: Frame, text: string): Promise<void> {
  const panel = await browser.openPanel(page);
  await page.bringToFront();
  await frame.evaluate((wanted) => {
    const roots: Node[] = [
      document.body,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }
  }, text);
  await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
  await panel.getByRole('textbox').fill(`About “${text}”`);
  await panel.getByRole('button', { name: words('save'), exact: true }).click();
  await panel.getByRole('article').first().waitFor();
  await panel.close();
}

test('Brightspace’s own block is read in its shadow root, noted on and painted', async () => {
  const address = site.cases[0]?.view ?? '';
  const { page, tab } = await openLesson(address);
  const { record, text } = await desk.look(tab);
  expect(record?.key).toBe(site.cases[0]?.key);
  expect(text).toContain(LESSON_WORDS);
  const before = await page.evaluate(
    () => document.querySelector('d2l-html-block')?.shadowRoot?.innerHTML,
  );
  await noteOn(page, page.mainFrame(), LESSON_WORDS);
  await until(
    async () => (await painted(page))['cmk-2']?.includes(LESSON_WORDS),
    'the note is painted',
  );
  expect(
    await page.evaluate(() => document.querySelector('d2l-html-block')?.shadowRoot?.innerHTML),
  ).toBe(before);
});

const innerOf = async (page: Page): Promise<Frame> =>
  until(
    async () => {
      const frame = page.frames().find((one) => one.name() === 'ace_inner');
      const isEditable = await frame
        ?.evaluate(() => document.body.isContentEditable)
        .catch(() => false);
      return isEditable === true ? frame : undefined;
    },
    'Etherpad’s editor is there',
    60_000,
  );

const wordsIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.body.innerText.replaceAll('\u00A0', ' '));

test('two people write in one real Etherpad; the note follows, and nothing of ours reaches the other', async () => {
  const context = await colleague.newContext({ ignoreHTTPSErrors: true });
  const theirs = await context.newPage();
  await theirs.goto(PAD);
  const their = await innerOf(theirs);
  await their.click('body');
  await theirs.keyboard.type(`Trees\n${LESSON_WORDS}\nThen ask who can explain the numbers.`);

  const { page, tab } = await openLesson(PAD);
  const ours = await innerOf(page);
  await desk.until(tab, ({ text }) => text.includes(LESSON_WORDS), 'their words are read');
  await noteOn(page, ours, LESSON_WORDS);
  const paintedWords = (): Promise<string> =>
    ours.evaluate(() =>
      [...(CSS.highlights.get('cmk-2') ?? [])].map((range) => (range as Range).toString()).join(),
    );
  await until(async () => (await paintedWords()) === LESSON_WORDS, 'the note is painted');

  await their.click('body');
  await theirs.keyboard.press('Control+Home');
  await theirs.keyboard.type('A new first line.\n');
  await desk.until(tab, ({ text }) => text.includes('A new first line.'), 'it is read again');
  await until(async () => (await paintedWords()) === LESSON_WORDS, 'the note is where it was');
  await page.bringToFront();
  await ours.click('body');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Ours.');
  await until(async () => (await wordsIn(their)).includes('Ours.'), 'they see what we wrote');
  expect(await paintedWords()).toBe(LESSON_WORDS);

  const html = await their.evaluate(() => document.documentElement.outerHTML);
  expect(html).not.toMatch(/coachmark|cmk-/i);
  expect(await wordsIn(their)).toBe(await wordsIn(ours));
  const { record } = await desk.look(tab);
  const statuses =
    record?.page.state === 'ready'
      ? Object.values(record.page.placements).map(({ status }) => status)
      : [];
  expect(statuses).toEqual(['exact']);
});
