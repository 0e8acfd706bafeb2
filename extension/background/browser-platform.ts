import { browser } from 'wxt/browser';

import type { ToPage } from '../messages/to-page';
import { openPanelWindow } from './panel-window';
import type { Platform } from './platform';

/** The parts of Chromium's side panel and Firefox's sidebar that we use. */
interface Panels {
  readonly sidePanel?: {
    open(options: { tabId: number }): Promise<void>;
    setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  readonly sidebarAction?: { toggle(): Promise<void> };
}

/** The one content script we register ourselves. */
const LOADER = 'lms-sites';

/** Where a message finds nobody: the tab has gone, or no view is open. */
const nobody = (): void => undefined;

export function createPlatform(): Platform {
  // Chromium's side panel is not among the standard WebExtension types.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  void sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  if (sidebarAction !== undefined)
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());

  return {
    async sendToTab(tab, message) {
      await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(nobody);
    },
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
    mayRead: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    async loaderSites() {
      const [loader] = await browser.scripting.getRegisteredContentScripts({ ids: [LOADER] });
      return loader?.matches ?? [];
    },
    async setLoaderSites(patterns) {
      const ids = [LOADER];
      const before = await browser.scripting.getRegisteredContentScripts({ ids });
      if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids });
      if (patterns.length === 0) return;
      await browser.scripting.registerContentScripts([
        {
          id: LOADER,
          matches: [...patterns],
          js: ['/loader.js'],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
    },
    async openPanel(tab) {
      await (sidePanel?.open({ tabId: tab }) ?? openPanelWindow(tab)).catch(nobody);
    },
    async openOwnPage(path) {
      await browser.tabs.create({ url: new URL(path, location.origin).href });
    },
  };
}
