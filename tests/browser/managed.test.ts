import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { skipWelcome } from '../../tools/demo/join.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { API_HOST, LMS_HOST } from '../../tools/hosts.ts';
import { axe } from './support/axe.ts';
import { type Firefox, type FirefoxTab, openFirefox, OWN } from './support/firefox.ts';
import { handsOf } from './support/hands.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import {
  type ManagedExtension,
  managedExtension,
  whyNoPolicy,
} from './support/managed-chromium.ts';
import { managedHome } from './support/managed-home.ts';
import { painted } from './support/painted.ts';
import { shareNote } from './support/teacher.ts';

/** Canvas on the school's own domain: nothing in the address says Canvas. */
const CANVAS_HOST = 'canvas.lakeside.example';
const CANVAS = `https://${CANVAS_HOST}`;
const SCHOOL = 'Lakeside School District';
const LAKESIDE = {
  organizationName: SCHOOL,
  organizationId: 'lakeside',
  apiBaseUrl: `https://${API_HOST}`,
};
const PAGE = 'workspace.html#/set-for-me';

/** What runs in the extension's own pages and background. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  readonly runtime: { openOptionsPage(): Promise<void> };
};

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.close();
});

/** The one-time code without the school and the host around it. */
const shortCode = async (): Promise<string> => {
  const code = await stage.school.codeFor(stage.school.teacher);
  return code.slice(code.indexOf('/') + 1, code.indexOf('@'));
};
const lessonAt = (origin: string): string =>
  origin + new URL(stage.service.lms.addressOf(LAKESIDE_LESSON)).pathname;

const why = whyNoPolicy();

/** One story, told in order: each test goes on where the one before it ended. */
describe.skipIf(why !== undefined)(`in Chromium${why === undefined ? '' : ` (${why})`}`, () => {
  let managed: ManagedExtension;
  let browser: ExtensionBrowser;
  let lesson: Page;
  let panel: Page;
  let page: Page;

  const set = (values: Readonly<Record<string, unknown>>) => managed.set(values, browser);
  const loaderSites = async (): Promise<string[]> => {
    const background = await browser.background();
    return background.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );
  };
  const says = (words_: string) => page.getByText(words_).waitFor();

  beforeAll(async () => {
    managed = await managedExtension([`${CANVAS}/*`]);
    const { apiPort, lmsPort } = stage.service;
    const rules = [
      `MAP ${API_HOST}:443 127.0.0.1:${apiPort}`,
      `MAP ${LMS_HOST}:443 127.0.0.1:${lmsPort}`,
      `MAP ${CANVAS_HOST}:443 127.0.0.1:${lmsPort}`,
    ];
    browser = await stage.browser('managed', {
      extension: managed.extension,
      args: [`--host-resolver-rules=${rules.join(', ')}`],
    });
    lesson = await browser.context.newPage();
    await lesson.goto(lessonAt(CANVAS));
    panel = await browser.openPanel(lesson);
    page = await browser.openOwn(PAGE);
  });

  afterAll(async () => {
    await managed?.remove();
  });

  test('with no policy the way in names no school, and the page says that nothing is set', async () => {
    await skipWelcome(panel);
    await panel.getByText(words('joinHelp')).waitFor();
    await says(words('setNothing'));
    expect(await loaderSites()).toEqual([]);
  });

  test('a policy that arrives after the start is taken by every open view', async () => {
    await set(LAKESIDE);
    await panel.getByText(words('joinHelpSet', SCHOOL)).waitFor();
    await says(words('setManaged'));
    await says(SCHOOL);
  });

  test('a code of another school, or for another host, is refused before it goes anywhere', async () => {
    const secret = await shortCode();
    const paste = async (code: string, answer: string): Promise<void> => {
      await skipWelcome(panel);
      await panel.getByLabel(words('joinCode')).fill(code);
      await panel.getByRole('button', { name: words('joinSubmit') }).click();
      await panel.getByText(answer).waitFor();
    };
    const refused = words('joinOtherSchool', SCHOOL);
    await paste(`hillside/${secret}@${API_HOST}`, refused);
    await paste('no code', words('joinMalformed'));
    await paste(`lakeside/${secret}@api.hillside.example`, refused);
  });

  test('the short code alone joins her school', async () => {
    await panel.getByLabel(words('joinCode')).fill(await shortCode());
    await panel.getByRole('button', { name: words('joinSubmit') }).click();
    await panel.getByText(words('howTitle')).waitFor();
    await says(words('setSchoolActive'));
  });

  test('on Canvas under the school’s own name nothing runs until the school names it', async () => {
    await lesson.reload();
    expect(await loaderSites()).toEqual([]);
    await panel.getByText(words('howTitle')).waitFor();
    await set({ ...LAKESIDE, lmsOrigins: [CANVAS] });
    await until(async () => (await loaderSites()).join() === `${CANVAS}/*`, 'the loader is set');
    await says(words('setSiteOpen'));
  });

  test('then the loader runs there, and she is asked before anything is read', async () => {
    await lesson.reload();
    await panel.getByText(words('consentReads', CANVAS_HOST)).waitFor();
    expect(await painted(lesson)).toEqual({});
    expect(await lesson.locator('coachmark-overlay').count()).toBe(0);
    await panel.getByRole('button', { name: words('consentRead') }).click();
    await panel.locator('.k-sug').first().waitFor();
  });

  test('a wrong value is named and ignored, and its site is left', async () => {
    await set({
      ...LAKESIDE,
      apiBaseUrl: 'http://api.lakeside.example',
      lmsOrigins: [`${CANVAS}/courses`],
    });
    await says(words('setNotHttps'));
    await says(words('setNotASite'));
    await says(words('setProblemNow', 'http://api.lakeside.example'));
    expect(await axe(page)).toEqual([]);
    await until(async () => (await loaderSites()).length === 0, 'the loader is gone');
  });

  test('a value of the wrong kind is dropped by Chromium, and the others stand', async () => {
    await set({ ...LAKESIDE, lmsOrigins: [CANVAS, 7] });
    await page.getByText(words('setProblemsHelp')).waitFor({ state: 'detached' });
    await says(SCHOOL);
    expect(await loaderSites()).toEqual([]);
  });

  test('a policy that names another school loses her nothing: her notes still reach her own', async () => {
    await set({
      organizationId: 'hillside',
      organizationName: 'Hillside High',
      lmsOrigins: [CANVAS],
    });
    await says(words('setOtherSchool', 'Hillside High', 'Lakeside Middle School'));
    await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
    const note = 'Written after the browser was given to another school.';
    await shareNote(panel, note);
    await until(() => stage.isOnDisk(note), 'the note reaches her school');
  });

  test('a policy that is taken away leaves what came with her code', async () => {
    await set({});
    await says(words('setNothingCode'));
    await until(async () => (await loaderSites()).length === 0, 'the loader is gone');
  });

  test('the page is the extension’s options page', async () => {
    await page.close();
    const opened = browser.context.waitForEvent('page');
    await panel.evaluate(() => chrome.runtime.openOptionsPage());
    const options = await opened;
    await options.getByRole('heading', { name: words('setTitle') }).waitFor();
    expect(new URL(options.url()).hash).toBe(new URL(PAGE, options.url()).hash);
  });

  test('values set before the start are there at the start', async () => {
    await browser.close();
    await managed.set(LAKESIDE);
    browser = await stage.browser('managed', { extension: managed.extension });
    page = await browser.openOwn(PAGE);
    await says(words('setManaged'));
  });
});

/** Firefox reads a policy when it starts, so nothing arrives late and nothing changes while it runs. */
describe('in Firefox', () => {
  const quoted = (text: string): string => JSON.stringify(text);
  const shows = (text: string): string => `document.body.innerText.includes(${quoted(text)})`;
  const button = (name: string): string =>
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${quoted(name)} && one.offsetParent)`;
  const PROMPT = `document.getElementById('addon-webext-permissions-notification')`;

  let firefox: Firefox;
  let removeHome: () => Promise<void>;

  async function start(data: Readonly<Record<string, unknown>> | null): Promise<void> {
    const home = await managedHome(data);
    removeHome = home.remove;
    const prefs = { 'network.dns.localDomains': `${API_HOST},${LMS_HOST},${CANVAS_HOST}` };
    firefox = await openFirefox({ env: home.env, prefs });
  }

  afterEach(async () => {
    await firefox?.close();
    await removeHome?.();
  });

  test('where there is no policy, which Firefox says by an error, nothing is set', async () => {
    await start(null);
    const page = await firefox.open(`${OWN}/${PAGE}`);
    await page.until(shows(words('setNothing')));
    const panel = await firefox.open(`${OWN}/sidepanel.html?tab=-1`);
    await panel.until(shows(words('welcomeWhat')));
    await panel.evaluate(`${button(words('welcomeSkip'))}.click()`);
    await panel.until(shows(words('joinHelp')));
  });

  test('wrong values, which Firefox lets through, are named and ignored, and the rest stands', async () => {
    await start({ ...LAKESIDE, organizationId: 7, lmsOrigins: [CANVAS, 7], lmsOrigin: CANVAS });
    const page = await firefox.open(`${OWN}/${PAGE}`);
    await page.until(shows(SCHOOL));
    for (const problem of ['organizationId', 'lmsOrigins[1]', 'lmsOrigin', words('setNotText')])
      await page.until(shows(problem));
    await page.until(shows(words('setNotASetting')));
  });

  test('a site that the policy names is allowed by one button, and she is asked before it is read', async () => {
    const { apiPort, lmsPort } = stage.service;
    const apiBaseUrl = `https://${API_HOST}:${apiPort}`;
    await start({ ...LAKESIDE, apiBaseUrl, lmsOrigins: [CANVAS] });
    const hands = handsOf(firefox);
    const front = (tab: FirefoxTab) =>
      firefox.bidi.send('browsingContext.activate', { context: tab.context });
    const page = await firefox.open(`${OWN}/${PAGE}`);
    const frame = await firefox.window();
    await page.until(shows(words('setSiteClosed')));
    await front(page);
    await hands.click(page, button(words('setAllow')));
    await frame.until(`${PROMPT}?.hidden === false`);
    await frame.evaluate(`${PROMPT}.secondaryButton.click()`);
    await page.until(shows(words('setAllowRefused')));
    await hands.click(page, button(words('setAllow')));
    await frame.until(`${PROMPT}?.hidden === false`);
    await frame.evaluate(`${PROMPT}.button.click()`);
    await page.until(shows(words('setSiteOpen')));

    const address = lessonAt(`${CANVAS}:${lmsPort}`);
    const lesson = await firefox.open(address);
    const panel = await firefox.open(`${OWN}/sidepanel.html?tab=-1`);
    const tabs = await panel.evaluate<{ id: number; url?: string }[]>('browser.tabs.query({})');
    const tab = tabs.find(({ url }) => url === address)?.id ?? -1;
    await panel.goto(`${OWN}/sidepanel.html?tab=${tab}`);
    await panel.until(shows(words('welcomeWhat')));
    await panel.evaluate(`${button(words('welcomeSkip'))}.click()`);
    await panel.until(shows(words('joinHelpSet', SCHOOL)));
    const code = await shortCode();
    await panel.evaluate(
      `(() => { const field = document.querySelector('.cm-code'); field.value = ${quoted(code)}; field.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`,
    );
    await front(panel);
    await hands.click(panel, button(words('joinSubmit')));
    await frame.until(`${PROMPT}?.hidden === false`);
    await frame.evaluate(`${PROMPT}.button.click()`);
    await panel.until(shows(words('consentReads', `${CANVAS_HOST}:${lmsPort}`)));
    expect(await lesson.evaluate('CSS.highlights.size')).toBe(0);
  });
});
