import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { Conversation } from '../ui/conversation';
import { useView } from '../ui/view-context';
import type { Tab } from './lesson-tabs';

/**
 * A panel that is opened on a lesson with something new opens there, and brings the words it is
 * about into view. Once for each lesson: news that come while she works change nothing under her.
 */
export function useLanding(
  lesson: string | null,
  open: readonly Conversation[],
  selected: Signal<Tab>,
): void {
  const { host } = useView();
  const landed = useRef<string | null>(null);
  const isKnown = host.rows.value.length > 0;
  useEffect(() => {
    if (lesson === null || !isKnown || landed.current === lesson) return;
    landed.current = lesson;
    const fresh = open.find(({ root, replies }) =>
      [root, ...replies].some(({ id }) => host.news.peek().has(id)),
    );
    if (fresh === undefined) return;
    selected.value = 'comments';
    void host.showOnPage({ note: fresh.root.id });
    requestAnimationFrame(() =>
      document
        .querySelector(`[data-thread="${fresh.root.id}"]`)
        ?.scrollIntoView({ block: 'nearest' }),
    );
  }, [host, lesson, isKnown, open, selected]);
}
