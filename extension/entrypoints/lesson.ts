import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { ownRuntime } from '../messages/own-runtime';
import { send } from '../messages/send';
import type { ToPage } from '../messages/to-page';
import { createLesson } from '../on-page/lesson';
import { takeOver } from '../on-page/take-over';
import { tryOrEnd } from '../on-page/try-or-end';

/** Injected by the background, and only where the teacher agreed that her lessons are read. */
export default defineUnlistedScript(() => {
  const end = takeOver(globalThis);
  createLesson({
    document,
    world: globalThis,
    now: () => performance.now(),
    fetch: (input, init) => fetch(input, init),
    send: tryOrEnd(send, end),
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
