import { browser } from 'wxt/browser';

import { send } from '../messages/send';
import type { ToPage } from '../messages/to-page';
import { createLoader } from './loader';
import { takeOver } from './take-over';
import { tryOrEnd } from './try-or-end';

/** Says that a lesson is on this page, and reads none of it. */
export function startLoader(): void {
  const end = takeOver(globalThis, 'loader');
  createLoader({
    document,
    world: globalThis,
    now: () => performance.now(),
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
}
