import { signal } from '@preact/signals';

import type { Block } from '../../shared/text/lesson-text';
import type { CardState } from '../background/card-messages';
import { send } from '../messages/send';
import type { Host } from '../ui/host';
import { createCommands } from './commands';
import { outsidePanel } from './outside-panel';

/** A `Host` for a card frame, which may open no database: what it shows comes by message. */
export function createCardHost(first: CardState) {
  const me = signal(first.me);
  const page = signal(first.page);
  const rows = signal<Host['rows']['value']>([]);
  const sync = signal(first.sync);
  const drafts = signal(first.drafts);
  const news = signal<ReadonlySet<string>>(new Set());

  function take(state: CardState): void {
    me.value = state.me;
    page.value = state.page;
    rows.value = state.rows;
    sync.value = state.sync;
    drafts.value = state.drafts;
    news.value = new Set(state.news);
  }
  take(first);

  const host: Host = {
    // A card is about one conversation.
    ...outsidePanel(),
    me,
    page,
    rows,
    sync,
    drafts,
    news,
    // Of the page's own text alone: where a note may be put, and what stands there now.
    async revision(id) {
      const here = page.peek();
      if (here.state !== 'ready' || here.revision !== id) return undefined;
      const blocks = await send<readonly Block[] | undefined>({ type: 'card/text' });
      if (blocks === undefined) return undefined;
      return { record: 'revision', id, lesson: here.lesson, blocks: [...blocks] };
    },
    memberships: signal(first.me === null ? [] : [first.me]),
    // A card is for one school until it closes.
    use: () => Promise.resolve(),
    ...createCommands({
      as: first.me?.key ?? '',
      // The background knows which tab a bound card lies on.
      tab: () => null,
      permit: () => Promise.resolve(true),
      // A card on a page may not ask; the panel does.
      agree: () => Promise.resolve(false),
      allow: () => Promise.resolve(false),
      allowTelling: () => Promise.resolve(false),
    }),
  };
  return { host, take };
}
