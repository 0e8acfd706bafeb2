import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import type { FromPage } from '../messages/protocol';
import { send } from '../messages/send';
import type { ToPage } from '../messages/to-page';
import { createLesson } from '../on-page/lesson';

/** Injected by the background, and only where the teacher agreed that her lessons are read. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    createLesson({
      document,
      // A page may outlive this version of the extension; then there is nobody left to ask.
      async send<Answer>(message: FromPage) {
        try {
          return await send<Answer | undefined>(message);
        } catch {
          ctx.abort();
          return undefined;
        }
      },
      listen(take, signal) {
        const heard = (message: ToPage): undefined => {
          take(message);
        };
        browser.runtime.onMessage.addListener(heard);
        signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
      },
      cardUrl: browser.runtime.getURL('/card.html'),
      signal: ctx.signal,
    });
  },
});
