import type { Revision, Row } from '../../shared/model';
import type { Block } from '../../shared/text/lesson-text';
import type { FromCard } from '../messages/protocol';
import type { KeptRow } from '../store/kept-row';
import { membershipView } from '../store/membership-view';
import { readable, readableRows } from '../store/row-schemas';
import { syncStateOf } from '../store/sync-state';
import type { Draft, Membership, PageState, SyncState } from '../ui/host';
import type { Card, CardPurpose, Cards } from './cards';
import type { Members } from './member';
import { pageFor, type PageRecords } from './page-records';
import type { Platform } from './platform';

/** Everything a card shows. It opens no database: third-party storage may be blocked. */
export interface CardState {
  readonly me: Membership | null;
  readonly page: PageState;
  readonly rows: readonly Exclude<Row, Revision>[];
  readonly drafts: readonly Draft[];
  readonly sync: SyncState;
  /** Ids of what is new in this lesson's conversations. */
  readonly news: readonly string[];
}

export interface CardHello {
  readonly purpose: CardPurpose;
  readonly state: CardState;
}

interface Deps {
  readonly members: Members;
  readonly pages: PageRecords;
  readonly cards: Cards;
  readonly platform: Platform;
}

/** A card is about one conversation: what else stands on the lesson stays where it is. */
const isOf = (note: string | null, row: Row | KeptRow): boolean =>
  row.record === 'note' && note !== null && (row.id === note || row.parent === note);

function onlyOf(note: string | null, page: PageState): PageState {
  if (page.state !== 'ready') return page;
  const placement = note === null ? undefined : page.placements[note];
  return { ...page, placements: placement && note !== null ? { [note]: placement } : {} };
}

export function createCardMessages({ members, pages, cards, platform }: Deps) {
  async function state({ tab, as, purpose }: Card): Promise<CardState> {
    const about = purpose.mode === 'thread' ? purpose.note : null;
    const page = onlyOf(about, pageFor(as, await pages.get(tab)));
    const member = await members.of(as);
    if (member === undefined)
      return { me: null, page, rows: [], drafts: [], sync: syncStateOf(undefined, []), news: [] };
    const { db, membership } = member;
    const lesson = page.state === 'ready' ? page.lesson : '';
    const [ofLesson, people, drafts, outbox, progress, news] = await Promise.all([
      db.rows.where('lesson').equals(lesson).toArray(),
      db.rows.where('record').anyOf('person', 'assignment').toArray(),
      db.drafts.toArray(),
      db.outbox.toArray(),
      db.progress(),
      db.news.toCollection().primaryKeys(),
    ]);
    return {
      me: membershipView(membership),
      page,
      rows: readableRows([...ofLesson.filter((row) => isOf(about, row)), ...people]),
      drafts: readable(drafts, 'drafts'),
      sync: syncStateOf(progress, outbox),
      news,
    };
  }

  return async (
    message: FromCard,
    { tab, frame }: { tab: number; frame: number },
  ): Promise<unknown> => {
    if (message.type === 'card/hello') {
      const card = await cards.bind(message.nonce, tab, frame);
      if (card === undefined) return undefined;
      return { purpose: card.purpose, state: await state(card) } satisfies CardHello;
    }
    const card = await cards.of(tab, frame);
    if (card === undefined) return undefined;
    switch (message.type) {
      case 'card/state':
        return state(card);
      case 'card/text':
        return pages.text(tab) satisfies Promise<readonly Block[]>;
      case 'card/resize':
        return platform.sendToTab(tab, { type: 'to-page/resize-card', height: message.height });
      case 'card/close':
        return platform.sendToTab(tab, { type: 'to-page/close-card' });
    }
  };
}

export type CardMessages = ReturnType<typeof createCardMessages>;
