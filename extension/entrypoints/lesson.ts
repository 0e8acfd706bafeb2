import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { ownRuntime } from '../messages/own-runtime';
import { send } from '../messages/send';
import type { ToPage } from '../messages/to-page';
import { carrierHere, finderHere } from '../on-page/left-in-world';
import { createLesson } from '../on-page/lesson';
import { takeOver } from '../on-page/take-over';
import { tryOrEnd } from '../on-page/try-or-end';

/** Injected by the background, and only where the teacher agreed that her lessons are read. */
export default defineUnlistedScript(() => {
  const end = takeOver(globalThis);
  const finder = finderHere.find(globalThis);
  // The loader says that a lesson is here before anything is read of it.
  if (finder === undefined) return;
  const ask = tryOrEnd(send, end);
  createLesson({
    document,
    finder,
    async carrier() {
      if (carrierHere.find(globalThis) === undefined) await ask({ type: 'page/carry' });
      return carrierHere.find(globalThis)?.();
    },
    fetch: (input, init) => fetch(input, init),
    send: ask,
    listen(take, signal) {
      const heard = (message: ToPage): undefined => {
        take(message);
      };
      // Held: by the end there may be no runtime left to ask.
      const { onMessage } = ownRuntime();
      onMessage.addListener(heard);
      signal.addEventListener('abort', () => onMessage.removeListener(heard));
    },
    cardUrl: ownRuntime().getURL('/card.html'),
    end,
  });
});
