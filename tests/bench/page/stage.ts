import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

import type { PassageSelector } from '../../../shared/passages/types.ts';
import type { Block } from '../../../shared/text/lesson-text.ts';
import { chromiumArgs, type ExtensionBrowser } from '../../../tools/browser.ts';
import { joinIfNeeded } from '../../../tools/demo/join.ts';
import { findBrowser } from '../../../tools/find-browser.ts';
import { openStage, type Stage } from '../../browser/support/lakeside.ts';
import { scriptOf } from '../../browser/support/script-of.ts';
import { type Desk, openDesk } from '../../browser/support/tab-record.ts';
import type { Prepared } from './page.ts';

declare const prepared: Prepared;
declare const chrome: {
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

/** A browser with us, one without, and the school's pages for both. */
export interface BenchStage {
  readonly stage: Stage;
  readonly ours: ExtensionBrowser;
  readonly plain: BrowserContext;
  readonly desk: Desk;
  plan(words: number): Promise<string>;
  /** Agrees once that lessons of the page's host are read. */
  agree(page: Page): Promise<void>;
  /** Writes so many private notes on the lesson of a tab, as the panel does. */
  writeNotes(tab: number, count: number): Promise<void>;
  close(): Promise<void>;
}

export async function openBenchStage(): Promise<BenchStage> {
  const stage = await openStage();
  const { apiPort, lmsPort } = stage.service;
  const ours = await stage.browser('bench');
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser('chromium').path,
    args: chromiumArgs({ apiPort, lmsPort, headless: true }),
  });
  const plain = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  const maker = await plain.newPage();
  await maker.addScriptTag({ content: await scriptOf('tests/bench/page/page.ts') });
  const desk = await openDesk(ours);
  await joinIfNeeded(desk.page, () => stage.school.codeFor(stage.school.teacher));

  const cite = (blocks: readonly Block[], count: number): Promise<PassageSelector[]> =>
    maker.evaluate(([all, many]) => prepared.cite(all, many), [blocks, count] as const);

  return {
    stage,
    ours,
    plain,
    desk,
    plan: (words) => maker.evaluate((many) => prepared.plan(many), words),
    async agree(page) {
      const tab = await desk.tabOf(page);
      await desk.until(tab, ({ record }) => record !== undefined, 'a lesson is noticed');
      await desk.say({ type: 'consent', tab, answer: 'read' });
      await desk.until(tab, ({ record }) => record?.page.state === 'ready', 'it is read');
    },
    async writeNotes(tab, count) {
      const blocks = await desk.page.evaluate(async (id) => {
        const found = await chrome.storage.session.get(`text:${id}`);
        return found[`text:${id}`] as Block[];
      }, tab);
      const { record } = await desk.look(tab);
      const as = record?.as ?? '';
      await desk.page.evaluate(
        async ([passages, about]) => {
          for (const [n, passage] of passages.entries()) {
            await chrome.runtime.sendMessage({
              type: 'note/write',
              ...about,
              revision: null,
              passage,
              kind: 'noticing',
              body: `Note ${n} on these words, of a length that such notes are.`,
              audience: 'me',
              draft: null,
            });
          }
        },
        [await cite(blocks, count), { as, tab }] as const,
      );
    },
    async close() {
      await browser.close();
      await stage.close();
    },
  };
}
