import { rm } from 'node:fs/promises';

import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ExtensionBrowser } from '../../tools/browser.ts';
import { joinIfNeeded } from '../../tools/demo/join.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { allSites } from './support/hosts/all-sites.ts';
import { CANVAS_HOST } from './support/hosts/canvas.ts';
import { type HostServer, mapped, serveHosts } from './support/hosts/host-server.ts';
import { type HostCase, LESSON_WORDS, STUDENTS } from './support/hosts/host-site.ts';
import { editorFrame, LMS_STEPS } from './support/hosts/lms-steps.ts';
import { MOODLE_HOST } from './support/hosts/moodle.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { letOnto } from './support/let-onto.ts';
import { painted } from './support/painted.ts';
import { type Desk, openDesk } from './support/tab-record.ts';
import { followTasks } from './support/tasks.ts';

/** One browser for every host: each page is what its host's structure is documented to be. */
const sites = allSites();
const cases = sites.flatMap((site) => site.cases);

let stage: Stage;
let server: HostServer;
let extension: string;
let browser: ExtensionBrowser;
let desk: Desk;
let page: Page;
let tab: number;
/** Hosts she agreed to already: their pages open by themselves from then on. */
const agreed = new Set<string>();

beforeAll(async () => {
  stage = await openStage();
  server = await serveHosts(stage.service.certificate, sites);
  const real = LMS_STEPS.flatMap(({ view }) => (view === undefined ? [] : [new URL(view).host]));
  extension = await letOnto([...server.hosts, ...real].map((host) => `*://${host}/*`));
  browser = await stage.browser('surfaces', { extension, args: [mapped(stage.service, server)] });
  desk = await openDesk(browser);
  await joinIfNeeded(desk.page, () => stage.school.codeFor(stage.school.teacher));
  page = await browser.context.newPage();
  await page.goto('about:blank');
  tab = await desk.tabOf(page);
});

afterAll(async () => {
  await stage?.close();
  await server?.close();
  if (extension !== undefined) await rm(extension, { recursive: true });
});

/** Opens an address; on a host that is new to her she asks for Coachmark there, and agrees. */
async function open(address: string): Promise<void> {
  const { host } = new URL(address);
  // What the tab showed before is forgotten first: nothing below may be true of that.
  await page.goto('about:blank');
  await desk.until(tab, ({ record }) => record === undefined, 'the page before is forgotten');
  await page.goto(address);
  if (agreed.has(host)) return;
  agreed.add(host);
  if (host !== CANVAS_HOST) await desk.say({ type: 'activate', tab });
  await desk.until(tab, ({ record }) => record?.host === host, `a lesson on ${host} is noticed`);
  await desk.say({ type: 'consent', tab, answer: 'read' });
  await desk.say({ type: 'site/open', tab });
}

const isReady = (key: string) => (found: Awaited<ReturnType<Desk['look']>>) =>
  found.record?.key === key && found.record.page.state === 'ready';

const readable = cases.filter(({ words: where = 'page' }) => where === 'page');

/** A thing that some lessons have, each beside its lesson. */
const those = <T>(of: (lesson: HostCase) => readonly T[]) =>
  readable.flatMap((lesson) =>
    of(lesson).map((one) => ({ lesson, one, name: `${lesson.surface}, ${lesson.what}` })),
  );
const some = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

const isReadTo = (mode: string, { key }: HostCase, what: string): ReturnType<Desk['until']> =>
  desk.until(tab, (found) => isReady(key)(found) && found.record?.site.mode === mode, what);

test.each(readable)('$surface, $what, is read, under its title, in its course', async (lesson) => {
  await open(lesson.view);
  const { record, text } = await desk.until(tab, isReady(lesson.key), `${lesson.what} is read`);
  const { title, meta, surface, mode } = lesson;
  expect(record?.page).toMatchObject({ title, meta });
  expect(record?.site).toMatchObject({ surface, mode, words: 'page', stands: true });
  expect(text).toContain(LESSON_WORDS);
  expect(text).not.toContain(STUDENTS);
  expect(text).not.toContain('Class comments');
});

test.each(those(({ same = [] }) => same))(
  '$name, is the same lesson $one.why',
  async ({ lesson, one: { address, mode, words: where } }) => {
    await open(address);
    const { record, text } = await isReadTo(mode, lesson, `the lesson is read to ${mode}`);
    expect(record?.site.words).toBe(where ?? 'page');
    expect(text).toContain(LESSON_WORDS);
  },
);

test.each(those(({ editsInPlace }) => some(editsInPlace)))(
  '$name, is the same lesson in the editor that opens in its place',
  async ({ lesson, one }) => {
    await open(lesson.view);
    await desk.until(tab, isReady(lesson.key), 'it is read');
    await page.evaluate(one);
    const { text } = await isReadTo('edit', lesson, 'the editor is read');
    expect(text).toContain(LESSON_WORDS);
  },
);

test.each(those(({ goesOn }) => some(goesOn)))(
  '$name, goes on to the next without a load, and never takes the old words for the new',
  async ({ lesson, one }) => {
    await open(one.from ?? lesson.view);
    await desk.until(tab, isReady(lesson.key), 'the first is read');
    await page.evaluate(one.call);
    const { text } = await desk.until(tab, isReady(one.key), 'the next is read');
    expect(text).toContain(one.words);
    expect(text).not.toContain(LESSON_WORDS);
  },
);

test.each(those(({ leaves }) => some(leaves)))(
  '$name, is left without a load, and nothing of ours stays on the page or watches it',
  async ({ lesson, one }) => {
    await open(lesson.view);
    await desk.until(tab, isReady(lesson.key), 'it is read');
    await page.evaluate(one);
    await desk.until(tab, ({ record }) => record === undefined, 'the lesson is forgotten');
    await until(
      async () => !(await page.evaluate(() => document.querySelector('coachmark-overlay'))),
      'the overlay is gone',
    );
    expect(await painted(page)).toEqual({});
    expect(await timeSpentOn(page)).toBe(0);
  },
);

/** Milliseconds of our scripts while the page draws itself anew again and again. */
async function timeSpentOn(shown: Page): Promise<number> {
  const tasks = await followTasks(shown, browser.extensionId);
  await shown.evaluate(async () => {
    for (let n = 0; n < 120; n += 1) {
      document.body.append(document.createElement('p'));
      await new Promise((done) => setTimeout(done, 3));
    }
  });
  await shown.waitForTimeout(500);
  return (await tasks()).reduce((sum, { named }) => sum + named, 0);
}

const tabNamed = (panel: Page, name: 'tabLesson' | 'tabNotes') =>
  panel.getByRole('tab', { name: new RegExp(`^${words(name)}`) });

/** Writes about the words that are selected on the page. */
async function noteOnSelection(panel: Page, body: string): Promise<void> {
  await tabNamed(panel, 'tabNotes').click();
  await panel.getByRole('textbox').fill(body);
  await panel.getByRole('button', { name: words('save'), exact: true }).click();
  await panel.getByRole('article').filter({ hasText: body }).waitFor();
}

const paintedIn = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() =>
    [...(CSS.highlights.get('cmk-2') ?? [])].map((range) => (range as Range).toString()),
  );

describe.each(LMS_STEPS)('$name', (lms) => {
  test.skipIf(lms.view === undefined)(
    'viewed, noted on, edited, saved and viewed again: the note follows, the HTML is the LMS’s own',
    async () => {
      const view = lms.view ?? '';
      const added = ' Ask them to say why.';
      const lessonHtml = (): Promise<string> => page.locator(lms.root).first().innerHTML();
      const isRead = (mode: string): Promise<unknown> =>
        desk.until(
          tab,
          ({ record }) => record?.page.state === 'ready' && record.site.mode === mode,
          `the lesson is read to ${mode}`,
        );
      await lms.logIn(page, lms);

      // Saved once as it is, so that what the editor makes of any HTML is made already.
      await page.goto(lms.editAddress(view));
      await editorFrame(page, lms.editor);
      await lms.save(page);
      await page.waitForSelector(lms.root);
      await open(view);
      await isRead('view');
      const before = await lessonHtml();

      const panel = await browser.openPanel(page);
      await page.bringToFront();
      const paragraph = await page.locator(`${lms.root} p`).last().innerText();
      const noted = paragraph.slice(0, 40);
      await selectWords(page, noted);
      await noteOnSelection(panel, `Noted on ${lms.name}`);
      await panel.close();
      await until(
        async () => (await paintedIn(page)).some((one) => noted.startsWith(one.trim())),
        'the note is painted on the page',
      );

      await open(lms.editAddress(view));
      await isRead('edit');
      const frame = await editorFrame(page, lms.editor);
      await until(
        async () => (await paintedIn(frame)).some((one) => noted.startsWith(one.trim())),
        'the note is painted in the editor',
      );
      await frame.locator('p').last().click();
      await page.keyboard.press('End');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(added);
      await page.waitForTimeout(700);
      expect(await paintedIn(frame)).toHaveLength(1);
      await lms.save(page);
      await page.waitForURL((url) => !url.pathname.includes('edit'));
      await open(view);
      await isRead('view');

      expect((await lessonHtml()).replace(added.trim(), '').replaceAll('&nbsp;', ' ')).toBe(
        before.replaceAll('&nbsp;', ' ').replace(/(?=<\/p>\s*$)/, ' '),
      );
      await until(async () => (await paintedIn(page)).length === 1, 'the note is painted again');
    },
  );
});

describe('what students wrote', () => {
  test.each([
    `https://${CANVAS_HOST}/courses/7/discussion_topics/89`,
    `https://${CANVAS_HOST}/courses/7/grades`,
    `https://${MOODLE_HOST}/moodle/mod/forum/discuss.php?d=6`,
    `https://${MOODLE_HOST}/moodle/mod/assign/view.php?id=13&action=grader`,
    `https://${MOODLE_HOST}/moodle/grade/report/index.php?id=3`,
  ])('is no lesson: %s', async (address) => {
    await page.goto(address);
    // She may ask for Coachmark even there.
    await desk.say({ type: 'activate', tab });
    await page.waitForTimeout(500);
    expect((await desk.look(tab)).record).toBeUndefined();
    expect(await page.content()).toContain(STUDENTS);
  });

  test('is nowhere on this device after all these pages', async () => {
    expect(await desk.everything()).not.toContain(STUDENTS);
    expect(await storedIn(desk.page, 'coachmark', 'rows')).not.toContain(STUDENTS);
  });

  test('a page of a known host that can hold no lesson costs nothing, however it changes', async () => {
    await page.goto(`https://${CANVAS_HOST}/courses/7/grades`);
    await page.waitForTimeout(300);
    expect(await timeSpentOn(page)).toBe(0);
  });
});
