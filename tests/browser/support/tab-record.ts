import type { Page } from 'playwright-core';

import type { PageRecord } from '../../../extension/background/page-records.ts';
import type { FromView } from '../../../extension/messages/protocol.ts';
import type { Block } from '../../../shared/text/lesson-text.ts';
import type { ExtensionBrowser } from '../../../tools/browser.ts';
import { until } from '../../../tools/demo/overlay-clicks.ts';

/** The parts of the browser's API that our own page is asked to call. */
declare const chrome: {
  readonly tabs: {
    query(all: object): Promise<{ id: number; active: boolean; url?: string }[]>;
  };
  readonly storage: { readonly session: { get(keys: string[] | null): Promise<object> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

export interface TabRecord {
  readonly record: PageRecord | undefined;
  /** The lesson's words as they were read. */
  readonly text: string;
}

/** One of our own pages, from which a test says what a view says and sees what a view sees. */
export async function openDesk(browser: ExtensionBrowser) {
  const page = await browser.openOwn('sidepanel.html?tab=-1');

  const look = (tab: number): Promise<TabRecord> =>
    page.evaluate(async (id) => {
      const found = (await chrome.storage.session.get([`page:${id}`, `text:${id}`])) as Record<
        string,
        unknown
      >;
      const blocks = (found[`text:${id}`] ?? []) as Block[];
      return {
        record: found[`page:${id}`] as PageRecord | undefined,
        text: blocks.map(({ text }) => text).join('\n'),
      };
    }, tab);

  return {
    page,
    look,
    /** The number by which the browser knows a tab that was just opened. */
    async tabOf(lesson: Page): Promise<number> {
      await lesson.bringToFront();
      const id = await page.evaluate(
        async () => (await chrome.tabs.query({ active: true }))[0]?.id,
      );
      if (id === undefined) throw new Error('No tab is in front.');
      return id;
    },
    say: (message: FromView): Promise<unknown> =>
      page.evaluate((said) => chrome.runtime.sendMessage(said), message),
    /** Waits until a tab's record is as wanted. */
    async until(
      tab: number,
      isSo: (found: TabRecord) => boolean,
      what: string,
    ): Promise<TabRecord> {
      let last: TabRecord | undefined;
      try {
        return await until(async () => {
          last = await look(tab);
          return isSo(last) ? last : undefined;
        }, what);
      } catch (error) {
        const { record, text } = last ?? {};
        throw new Error(
          `${String(error)} ${record?.key} ${record?.page.state} ${JSON.stringify(record?.site)} ${text?.slice(0, 200)}`,
          { cause: error },
        );
      }
    },
    /** All that is kept of every tab, as text. */
    everything: (): Promise<string> =>
      page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))),
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
