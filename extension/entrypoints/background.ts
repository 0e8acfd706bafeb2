import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { uuidv7 } from '../../shared/model';
import { createBackground } from '../background/background';
import { createPlatform } from '../background/browser-platform';
import { IGNORED, type Sender } from '../background/router';
import { fetchIfAgreed } from '../identity/data-consent';
import { managedArea } from '../policy/managed-area';
import { DeviceDatabase } from '../store/device-database';

/** How often the background looks for news when no view is open, in minutes. */
const PULL_EVERY = 1;

export default defineBackground(() => {
  const background = createBackground({
    device: new DeviceDatabase(),
    session: browser.storage.session,
    managed: managedArea,
    platform: createPlatform((tab) => void background.asked(tab)),
    fetch:
      import.meta.env.BROWSER === 'firefox' ? fetchIfAgreed : (input, init) => fetch(input, init),
    now: () => Date.now(),
    newId: () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    random: () => Math.random(),
    id: browser.runtime.id,
    origin: `${location.origin}/`,
    tabs: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
  });

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
      background.answer(message, sender).then(
        (answer) => sendResponse(answer === IGNORED ? undefined : answer),
        (error: unknown) => {
          // oxlint-disable-next-line no-console
          console.error(error);
          sendResponse(undefined);
        },
      );
      return true;
    },
  );
  browser.tabs.onRemoved.addListener((tab) => void background.tabClosed(tab));
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') void background.tabMoved(tab);
  });
  browser.alarms.onAlarm.addListener(() => {
    void background.sync();
    void background.lookAtNews();
  });
  const hearClicks = (): void => {
    // The browser has it only once she has allowed it.
    browser.notifications?.onClicked.addListener(clicked);
  };
  const clicked = (id: string): void => {
    void background.newsClicked(id);
    void browser.notifications.clear(id);
  };
  hearClicks();
  void browser.alarms.create('pull', { periodInMinutes: PULL_EVERY });
  browser.permissions.onAdded.addListener(() => {
    hearClicks();
    void background.sync();
    void background.sitesChanged();
  });
  browser.permissions.onRemoved.addListener(() => void background.sitesChanged());
  self.addEventListener('online', () => void background.sync());
  void background.sync();
  void background.lookAtNews();
});
