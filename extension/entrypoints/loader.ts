import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { send } from '../messages/send';
import type { ToPage } from '../messages/to-page';
import { createLoader } from '../on-page/loader';
import { tryOrEnd } from '../on-page/try-or-end';

/** On the pages of the manifest's hosts: says that a lesson is here, and reads none of it. */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  createLoader({
    document,
    send: tryOrEnd(send, end),
    answer(key) {
      const heard = (message: ToPage, _: unknown, reply: (key: string) => void): undefined => {
        if (message.type === 'to-page/here') reply(key());
      };
      browser.runtime.onMessage.addListener(heard);
      end.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
    },
    signal: end.signal,
  });
});
