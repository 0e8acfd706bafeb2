import { ownRuntime } from '../messages/own-runtime';
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
      // Held: by the end there may be no runtime left to ask.
      const { onMessage } = ownRuntime();
      onMessage.addListener(heard);
      end.signal.addEventListener('abort', () => onMessage.removeListener(heard));
    },
    signal: end.signal,
  });
}
