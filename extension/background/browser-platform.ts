import { browser } from 'wxt/browser';

import type { ToPage } from '../messages/to-page';
import { t } from '../ui/text';
import { openPanelWindow } from './panel-window';
import type { LoaderScript, Platform } from './platform';

/** The parts of Chromium's side panel and Firefox's sidebar that we use. */
interface Panels {
  readonly sidePanel?: {
    open(options: { tabId: number }): Promise<void>;
    setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The names by which the browser knows the content scripts we register ourselves. */
const REGISTERED: Readonly<Record<LoaderScript, string>> = {
  loader: 'lms-sites',
  asked: 'agreed-sites',
};

/** The pine of the product's own marks: calm beside the red that other buttons use. */
const DOT = '#1f5a4b';

/** Where a message finds nobody: the tab has gone, or no view is open. */
const nobody = (): void => undefined;

async function sendToTab(tab: number, message: ToPage): Promise<void> {
  await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(nobody);
}

/**
 * `asked` is told the tab whose toolbar button was clicked: for as long as it shows that page the
 * browser lets us there.
 */
export function createPlatform(asked: (tab: number) => void): Platform {
  // Chromium's side panel is not among the standard WebExtension types.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  // Opened by us, and not by the browser, which would not tell that the button was clicked.
  void sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
  browser.action.onClicked.addListener(({ id }) => {
    if (id === undefined) return;
    void (sidePanel?.open({ tabId: id }) ?? sidebarAction?.open())?.catch(nobody);
    asked(id);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'focus-toolbar' && tab?.id !== undefined)
      void sendToTab(tab.id, { type: 'to-page/toolbar' });
  });

  return {
    sendToTab,
    async lessonOn(tab) {
      const message: ToPage = { type: 'to-page/here' };
      const answer: unknown = await browser.tabs
        .sendMessage(tab, message, { frameId: 0 })
        .catch(nobody);
      return typeof answer === 'string' ? answer : undefined;
    },
    broadcast(message) {
      void browser.runtime.sendMessage(message).catch(nobody);
    },
    async injectLesson(tab) {
      await browser.scripting
        .executeScript({
          target: { tabId: tab, frameIds: [0] },
          files: ['/lesson.js'],
        })
        .catch(nobody);
    },
    async injectAsked(tab) {
      try {
        await browser.scripting.executeScript({
          target: { tabId: tab, frameIds: [0] },
          files: ['/asked.js'],
        });
        return true;
      } catch {
        return false;
      }
    },
    mayRead: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    async loaderSites(script) {
      const ids = [REGISTERED[script]];
      const [loader] = await browser.scripting.getRegisteredContentScripts({ ids });
      return loader?.matches ?? [];
    },
    async setLoaderSites(script, patterns) {
      const ids = [REGISTERED[script]];
      const before = await browser.scripting.getRegisteredContentScripts({ ids });
      if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids });
      if (patterns.length === 0) return;
      await browser.scripting.registerContentScripts([
        {
          id: REGISTERED[script],
          matches: [...patterns],
          js: [`/${script}.js`],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
    },
    async openPanel(tab) {
      await (sidePanel?.open({ tabId: tab }) ?? openPanelWindow(tab)).catch(nobody);
    },
    setNews(isThere) {
      void browser.action.setBadgeText({ text: isThere ? '•' : '' });
      void browser.action.setBadgeBackgroundColor({ color: DOT });
      void browser.action.setTitle({ title: t(isThere ? 'buttonNews' : 'extensionName') });
    },
    async notify(id, words) {
      // The browser has it only once she has allowed it.
      if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
      await browser.notifications
        .create(id, {
          type: 'basic',
          iconUrl: new URL('/icon/128.png', location.origin).href,
          title: t('extensionName'),
          message: words,
        })
        .catch(nobody);
    },
    async openPage(url) {
      const tab = await browser.tabs.create({ url }).catch(nobody);
      return tab?.id;
    },
    async showTab(tab) {
      const shown = await browser.tabs.update(tab, { active: true }).catch(nobody);
      const window = shown?.windowId;
      if (window !== undefined)
        await browser.windows.update(window, { focused: true }).catch(nobody);
    },
    async openOwnPage(path) {
      await browser.tabs.create({ url: new URL(path, location.origin).href });
    },
  };
}
