import { rm } from 'node:fs/promises';

import { type Browser, chromium, type Page } from 'playwright-core';

import type { ExtensionBrowser } from '../../../../tools/browser.ts';
import { joinIfNeeded } from '../../../../tools/demo/join.ts';
import { until } from '../../../../tools/demo/overlay-clicks.ts';
import { words } from '../../../../tools/demo/words.ts';
import { findBrowser } from '../../../../tools/find-browser.ts';
import { mapped, serveHosts } from '../hosts/host-server.ts';
import { openStage } from '../lakeside.ts';
import { letOnto } from '../let-onto.ts';
import { openDesk } from '../tab-record.ts';
import { isMounted, paintedIn, write, type Written } from './at-the-keyboard.ts';
import { addressOf, type EditorCase, EDITORS_HOST, editorsSite, NOTED } from './editor-page.ts';

export interface TwoRuns {
  /** The same keys on the same page, in a browser with a note of ours on it and in one without us. */
  of(editor: EditorCase): Promise<{ ours: Written[]; theirs: Written[] }>;
  close(): Promise<void>;
}

export async function openTwoRuns(cases: readonly EditorCase[]): Promise<TwoRuns> {
  const stage = await openStage();
  const server = await serveHosts(stage.service.certificate, [editorsSite(cases)]);
  const rules = mapped(stage.service, server);
  const extension = await letOnto([`https://${EDITORS_HOST}/*`]);
  const browser = await stage.browser('editors', { extension, args: [rules] });
  const plain: Browser = await chromium.launch({
    executablePath: findBrowser('chromium').path,
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--ignore-certificate-errors', rules],
  });
  const desk = await openDesk(browser);
  await joinIfNeeded(desk.page, () => stage.school.codeFor(stage.school.teacher));

  const isReady = async (page: Page): Promise<void> => {
    const tab = await desk.tabOf(page);
    await desk.until(
      tab,
      ({ record, text }) =>
        record?.page.state === 'ready' && record.site.mode === 'edit' && text.includes(NOTED),
      'the editor is read',
    );
  };

  async function withUs(editor: EditorCase): Promise<Written[]> {
    const first = await browser.context.newPage();
    await first.goto(addressOf(editor));
    await isMounted(first);
    const tab = await desk.tabOf(first);
    await desk.say({ type: 'activate', tab });
    await desk.until(tab, ({ record }) => record !== undefined, 'a lesson is noticed');
    await desk.say({ type: 'consent', tab, answer: 'read' });
    await isReady(first);
    await noteOn(browser, first);
    await first.close();
    // Another time: the page is as it was, and the note is on it.
    const page = await browser.context.newPage();
    await page.goto(addressOf(editor));
    await isMounted(page);
    // Only where she let it open by itself is a page looked at without being asked.
    await desk.say({ type: 'activate', tab: await desk.tabOf(page) });
    await isReady(page);
    await until(async () => (await paintedIn(page)).includes(NOTED), 'the note is painted');
    const written = await write(page);
    await page.close();
    return written;
  }

  return {
    async of(editor) {
      const ours = await withUs(editor);
      const context = await plain.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1440, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(addressOf(editor));
      await isMounted(page);
      const theirs = await write(page);
      await context.close();
      return { ours, theirs };
    },
    async close() {
      await plain.close();
      await stage.close();
      await server.close();
      await rm(extension, { recursive: true });
    },
  };
}

async function noteOn(browser: ExtensionBrowser, page: Page): Promise<void> {
  const panel = await browser.openPanel(page);
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const root = window.mounted?.root();
    if (!root) return;
    const owner = root.ownerDocument;
    root.focus();
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) owner.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, NOTED);
  await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
  await panel.getByText(NOTED).first().waitFor();
  await panel.getByRole('textbox').fill('Why the willow?');
  await panel.getByRole('button', { name: words('save'), exact: true }).click();
  await panel.getByRole('article').first().waitFor();
  await panel.close();
}
