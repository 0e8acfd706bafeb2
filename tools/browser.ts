import path from 'node:path';

import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

import { findBrowser } from './find-browser.ts';
import { API_HOST, LMS_HOST } from './hosts.ts';

/** The part of the browser's own API that its extension pages are asked to call. */
declare const chrome: {
  readonly tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
  readonly windows: { create(window: object): Promise<unknown> };
};

/** CSS pixels: the side panel's usual width. */
const PANEL = { width: 360, height: 900 };

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker, woken if it naps. */
  background(): Promise<Worker>;
  /** The panel of the tab that shows `page`, in a window of its own. */
  openPanel(page: Page): Promise<Page>;
  /** A page of the extension, such as `workspace.html`. */
  openOwn(file: string): Promise<Page>;
  close(): Promise<void>;
}

interface Options {
  /** Kept from run to run: the person's own profile. */
  readonly profile: string;
  readonly apiPort: number;
  readonly lmsPort: number;
  readonly headless?: boolean;
  readonly extension?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
}

/** The flags every Chromium here is started with, extension or not. */
export const chromiumArgs = ({
  apiPort,
  lmsPort,
  headless,
}: {
  readonly apiPort: number;
  readonly lmsPort: number;
  readonly headless: boolean;
}): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(headless ? ['--headless=new', '--disable-gpu'] : []),
  '--disable-quic',
  '--no-first-run',
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP ${API_HOST}:443 127.0.0.1:${apiPort}, MAP ${LMS_HOST}:443 127.0.0.1:${lmsPort}`,
];

/**
 * Opens Chromium with the built extension and maps the real host names it knows to this machine.
 * Host mapping and certificate are the browser's; the extension is the one that ships.
 */
export async function openBrowser({
  profile,
  apiPort,
  lmsPort,
  headless = true,
  extension = '.output/chrome-mv3',
  viewport,
  args = [],
}: Options): Promise<ExtensionBrowser> {
  const { path: executablePath, branded } = findBrowser('chromium');
  const folder = path.resolve(extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Ctrl-C is ours: we close in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    viewport: viewport ?? (headless ? { width: 1440, height: 900 } : null),
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArgs({ apiPort, lmsPort, headless }),
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      ...args,
    ],
  });
  if (branded) {
    const session = await context.browser()?.newBrowserCDPSession();
    // Not among Playwright's typed commands.
    const send = session?.send.bind(session) as
      | ((name: string, o: object) => Promise<unknown>)
      | undefined;
    await send?.('Extensions.loadUnpacked', { path: folder });
  }
  const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');
  const first =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  const extensionId = new URL(first.url()).host;

  const openOwn = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${file}`);
    return page;
  };
  return {
    context,
    extensionId,
    async background() {
      return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker');
    },
    async openPanel(page) {
      const wanted = page.url();
      const asker = await openOwn('sidepanel.html?tab=-1');
      // A window of its own: resizing a tab would resize the lesson's window with it.
      const opened = context.waitForEvent('page');
      await asker.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
        if (tab === undefined) throw new Error(`No tab shows ${url}.`);
        await chrome.windows.create({ url: `/sidepanel.html?tab=${tab.id}`, type: 'popup' });
      }, wanted);
      const panel = await opened;
      await asker.close();
      await panel.setViewportSize(PANEL);
      return panel;
    },
    openOwn,
    close: () => context.close(),
  };
}
