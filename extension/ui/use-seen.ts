import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import type { Conversation } from './conversation';
import { useView } from './view-context';

/**
 * Which notes of a conversation are new to her. Once they are on a screen that she can see they are
 * no news any more; here they stay marked for as long as they are shown.
 */
export function useSeen({ root, replies }: Conversation): ReadonlySet<string> {
  const { host } = useView();
  const fresh = useSignal<ReadonlySet<string>>(new Set());
  const news = host.news.value;
  const now = [root, ...replies].map(({ id }) => id).filter((id) => news.has(id));
  const key = now.join(' ');

  useEffect(() => {
    if (key === '') return;
    const ids = key.split(' ');
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      fresh.value = new Set([...fresh.peek(), ...ids]);
      void host.seen(ids);
    };
    document.addEventListener('visibilitychange', look);
    look();
    return () => document.removeEventListener('visibilitychange', look);
  }, [host, key, fresh]);

  return new Set([...fresh.value, ...now]);
}
