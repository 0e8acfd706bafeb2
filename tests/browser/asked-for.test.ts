import { rm } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { allSites } from './support/hosts/all-sites.ts';
import { CANVAS_HOST, COPY_PATH } from './support/hosts/canvas.ts';
import { type HostServer, mapped, serveHosts } from './support/hosts/host-server.ts';
import { LESSON_WORDS } from './support/hosts/host-site.ts';
import { MOODLE_HOST } from './support/hosts/moodle.ts';
import { NEW_TO_HER } from './support/hosts/planners.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { letOnto } from './support/let-onto.ts';
import { check, LOOKS } from './support/look.ts';
import { painted } from './support/painted.ts';
import { openDesk } from './support/tab-record.ts';

/** What the background is asked to say of the browser's windows. */
declare const chrome: {
  readonly runtime: {
    getContexts(filter: object): Promise<{ contextType: string }[]>;
  };
};

let stage: Stage;
let server: HostServer;
let extension: string;

beforeAll(async () => {
  stage = await openStage();
  server = await serveHosts(stage.service.certificate, allSites());
  extension = await letOnto(server.hosts.map((host) => `https://${host}/*`));
});

afterAll(async () => {
  await stage?.close();
  await server?.close();
  if (extension !== undefined) await rm(extension, { recursive: true });
});

const says = (panel: Page, text: string): Promise<void> => panel.getByText(text).first().waitFor();
const press = (panel: Page, name: string): Promise<void> =>
  panel.getByRole('button', { name, exact: true }).click();

async function inEveryLook(panel: Page, name: string): Promise<void> {
  for (const look of LOOKS) await check(panel, name, look);
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: null });
  await panel.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
}

describe('in the panel', () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await stage.browser('asking', { extension, args: [mapped(stage.service, server)] });
    page = await browser.context.newPage();
  });

  async function beside(address: string): Promise<Page> {
    await page.goto(address);
    const panel = await browser.openPanel(page);
    await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
    return panel;
  }

  async function agree(panel: Page): Promise<void> {
    await press(panel, words('consentRead'));
    await panel.getByRole('tab').first().waitFor();
  }

  async function noteOn(panel: Page, body: string): Promise<void> {
    await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
    await panel.getByRole('textbox').fill(body);
    await press(panel, words('save'));
    await panel.getByRole('article').filter({ hasText: body }).waitFor();
  }

  test('a page of an unknown site is read after one press and her consent, and says so', async () => {
    const panel = await beside(`https://${NEW_TO_HER}/unit/9`);
    await says(panel, words('activateTitle'));
    await inEveryLook(panel, 'activate');
    await press(panel, words('activateHere'));
    await says(panel, words('consentTitle'));
    await agree(panel);
    await says(panel, words('siteActivate', NEW_TO_HER));
    await page.bringToFront();
    await selectWords(page, LESSON_WORDS);
    await noteOn(panel, 'Two pairs at a table.');
    await until(
      async () => (await painted(page))['cmk-2']?.includes(LESSON_WORDS),
      'the note is painted',
    );
    await panel.close();
  });

  test('a document that is drawn, not written, is pasted; notes keep their words', async () => {
    const panel = await beside('https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0j/edit');
    await press(panel, words('activateHere'));
    await says(panel, words('byHandTitle'));
    await says(panel, words('siteApart', 'docs.google.com'));
    await press(panel, words('byHandUse'));
    await says(panel, words('byHandEmpty'));
    await inEveryLook(panel, 'by-hand');
    await panel.getByLabel(words('byHandField')).fill(`# Trees\n\n${LESSON_WORDS}\n`);
    await press(panel, words('byHandUse'));
    await panel.getByText(words('wordsHere')).click();
    await inEveryLook(panel, 'words-here');
    await selectWords(panel, LESSON_WORDS);
    await noteOn(panel, 'Noted on a drawn page.');
    await panel.getByRole('article').filter({ hasText: LESSON_WORDS }).waitFor();
    expect(await painted(page)).toEqual({});

    // Pasted again with other words before it: the note is found by its own.
    await page.goto('about:blank');
    await page.goto('https://docs.google.com/document/u/2/d/1a2b3c4d5e6f7g8h9i0j/edit?tab=t.0');
    await press(panel, words('activateHere'));
    await panel.getByRole('tab', { name: new RegExp(`^${words('tabLesson')}`) }).click();
    await panel
      .getByLabel(words('byHandField'))
      .fill(`# Trees\n\nMonday's start was slow.\n\n${LESSON_WORDS}\n`);
    await press(panel, words('byHandUse'));
    await panel.getByText(words('wordsHere')).waitFor();
    const desk = await openDesk(browser);
    const tab = await desk.tabOf(page);
    const { record } = await desk.until(
      tab,
      ({ record: now }) =>
        now?.page.state === 'ready' && Object.keys(now.page.placements).length > 0,
      'the note is placed',
    );
    expect(record?.page).toMatchObject({ state: 'ready' });
    const placements = record?.page.state === 'ready' ? Object.values(record.page.placements) : [];
    expect(placements.map(({ status }) => status)).toEqual(['exact']);
    await desk.page.close();
    await panel.close();
  });

  test('and is fetched once she allows that, until she takes it back', async () => {
    await page.goto('about:blank');
    const panel = await beside('https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0j/edit');
    await press(panel, words('activateHere'));
    await panel.getByRole('tab', { name: new RegExp(`^${words('tabLesson')}`) }).click();
    await press(panel, words('byHandFetch'));
    await panel.getByText(words('wordsHere')).click();
    await panel.getByText('I can explain where the mass of a tree comes from.').first().waitFor();
    await press(panel, words('wordsStopFetching'));
    await page.goto('about:blank');
    await page.goto('https://docs.google.com/document/d/1a2b3c4d5e6f7g8h9i0j/edit');
    await press(panel, words('activateHere'));
    await says(panel, words('byHandTitle'));
    await panel.close();
  });

  test('a plain text field is read, noted on by what is selected in it, and said not to be marked', async () => {
    const panel = await beside(`https://${MOODLE_HOST}/moodle/course/modedit.php?update=11&plain`);
    await press(panel, words('activateHere'));
    await agree(panel);
    await says(panel, words('siteField'));
    await page.bringToFront();
    await page.locator('#id_page').evaluate((field: HTMLTextAreaElement, text) => {
      field.focus();
      const at = field.value.indexOf(text);
      field.setSelectionRange(at, at + text.length);
    }, LESSON_WORDS);
    await noteOn(panel, 'Noted in a plain field.');
    await panel.getByRole('article').filter({ hasText: LESSON_WORDS }).waitFor();
    expect(await painted(page)).toEqual({});
    await panel.close();
  });

  test('a copied course brings its private notes along, once she says so, and lets go again', async () => {
    const panel = await beside(`https://${CANVAS_HOST}/courses/7/pages/trees`);
    await agree(panel);
    await says(panel, words('siteVerified', 'Canvas'));
    await page.bringToFront();
    await selectWords(page, LESSON_WORDS);
    await noteOn(panel, 'Pairs, not fours, next time.');
    await page.goto(`https://${CANVAS_HOST}${COPY_PATH}`);
    await says(panel, words('copyLooksLike', 'Trees', 'Science 7, period 3'));
    await inEveryLook(panel, 'copied');

    await press(panel, words('copyBring'));
    await says(panel, words('copyBroughtOne', 1));
    await until(
      async () => (await painted(page))['cmk-2']?.includes(LESSON_WORDS),
      'the note that came along is painted on the copy',
    );
    await press(panel, words('undo'));
    await until(async () => (await painted(page))['cmk-2'] === undefined, 'it is gone again');
    await says(panel, words('copyLooksLike', 'Trees', 'Science 7, period 3'));
    await press(panel, words('copyNot'));
    await page.reload();
    await panel.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await panel.getByText('Pairs, not fours').waitFor({ state: 'detached' });
    await page.waitForTimeout(1000);
    expect(await panel.getByText(words('copyBring')).count()).toBe(0);
    // The lesson it was copied from keeps its own.
    await page.goto(`https://${CANVAS_HOST}/courses/7/pages/trees`);
    await panel.getByText('Pairs, not fours, next time.').waitFor();
    await panel.close();
  });
});

test('the toolbar’s button lets the extension that ships onto one page, and opens the panel', async () => {
  const browser = await stage.browser('clicking', {
    args: [mapped(stage.service, server), '--enable-unsafe-extension-debugging'],
  });
  const page = await browser.context.newPage();
  await page.goto('https://planbook.com/planbook.html?k=abc&t=12');
  const desk = await openDesk(browser);
  const tab = await desk.tabOf(page);
  await desk.say({ type: 'activate', tab });
  expect((await desk.look(tab)).record).toBeUndefined();
  await clickToolbar(browser, page.url());
  const { record } = await desk.until(
    tab,
    (found) => found.record !== undefined,
    'the lesson is noticed',
  );
  expect(record?.page.state).toBe('ask');
  expect(record?.site).toMatchObject({ surface: 'planbook', stands: false });
  const background = await browser.background();
  await until(
    () =>
      background.evaluate(async () =>
        (await chrome.runtime.getContexts({})).some(
          ({ contextType }) => contextType === 'SIDE_PANEL',
        ),
      ),
    'the side panel is open',
  );
});

/** A click on the extension's own button, with all that a browser makes of it. */
async function clickToolbar(
  { context, extensionId }: ExtensionBrowser,
  url: string,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Not among Playwright's typed commands.
  const send = session?.send.bind(session) as
    | ((
        name: string,
        options: object,
      ) => Promise<{ targetInfos: { targetId: string; url: string }[] }>)
    | undefined;
  const found = await send?.('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = found?.targetInfos.find((one) => one.url === url);
  await send?.('Extensions.triggerAction', { id: extensionId, targetId: target?.targetId });
}
