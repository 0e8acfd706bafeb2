import { lessonText, normalisedBlocks } from '../../shared/text';
import { sha256 } from '../identity/tokens';
import type { FromPage } from '../messages/protocol';
import type { CardTicket, PageMarks } from '../messages/to-page';
import type { DeviceDatabase } from '../store/device-database';
import { readable } from '../store/row-schemas';
import type { Cards } from './cards';
import { lessonIdFor } from './lesson-id';
import { contextFor, lessonPage } from './lesson-page';
import { marksFor } from './marks';
import type { Member, Members } from './member';
import type { PageRecords } from './page-records';
import type { Platform } from './platform';

interface Deps {
  readonly device: DeviceDatabase;
  readonly members: Members;
  readonly pages: PageRecords;
  readonly cards: Cards;
  readonly platform: Platform;
}

/** Which page is speaking, as the browser says, never as the page says. */
export interface PageSender {
  readonly tab: number;
  readonly url: string;
}

type Ask<T extends FromPage['type']> = Extract<FromPage, { type: T }>;

/** Keys begin with their surface and the page's host: no page speaks for another host's lesson. */
const isOf = (key: string, host: string): boolean =>
  key.slice(key.indexOf(':') + 1).startsWith(`${host}:`);

const NOTHING: PageMarks = { isCoach: false, groups: [], spans: [] };

/** Answers content scripts: each is told only what belongs to the lesson on its own page. */
export function createPageMessages({ device, members, pages, cards, platform }: Deps) {
  async function found({ key, title, meta }: Ask<'page/found'>, sender: PageSender): Promise<void> {
    const { host } = new URL(sender.url);
    if (!isOf(key, host)) return;
    const consent = await device.consents.get(host);
    if (consent?.answer === 'read') {
      await pages.put(sender.tab, { key, host, page: { state: 'reading', title, meta } });
      await platform.injectLesson(sender.tab);
      return;
    }
    if (consent === undefined) {
      await pages.put(sender.tab, { key, host, page: { state: 'ask', host, title, meta } });
      return;
    }
    const lesson = await lessonIdFor(key, await members.active());
    await pages.put(sender.tab, {
      key,
      host,
      page: { state: 'declined', host, title, meta, lesson },
    });
  }

  async function read(message: Ask<'page/lesson'>, sender: PageSender): Promise<PageMarks> {
    const { key, title, meta, blocks, isCut } = message;
    const { host } = new URL(sender.url);
    const member = await members.active();
    const consent = await device.consents.get(host);
    if (member === undefined || consent?.answer !== 'read' || !isOf(key, host)) return NOTHING;
    const lesson = await lessonIdFor(key, member);
    if (blocks.every(({ text }) => text.trim() === '')) {
      await pages.put(sender.tab, { key, host, page: { state: 'empty', title, meta, lesson } });
      return NOTHING;
    }
    const revision = await sha256(normalisedBlocks(lessonText(blocks)));
    const choices = readable(
      await member.db.rows.where('record').equals('choice').toArray(),
      'rows',
    );
    const context = contextFor(lesson, choices);
    const fresh = lessonPage({ lesson, revision, title, meta, blocks, isCut, context });
    if (!(await pages.putLesson(sender.tab, { key, host, page: fresh }, blocks))) {
      await pages.put(sender.tab, { key, host, page: { state: 'no-room', title, meta, lesson } });
      return NOTHING;
    }
    return marks(sender.tab, member);
  }

  async function marks(tab: number, member: Member | undefined): Promise<PageMarks> {
    const page = (await pages.get(tab))?.page;
    if (page?.state !== 'ready' || member === undefined) return NOTHING;
    const { db, membership } = member;
    const [ofLesson, about] = await Promise.all([
      db.rows.where('lesson').equals(page.lesson).toArray(),
      db.rows.where('record').anyOf('person', 'choice').toArray(),
    ]);
    return marksFor({
      page,
      rows: readable([...ofLesson, ...about], 'rows').filter((row) => row.record !== 'revision'),
      me: membership.person.id,
      isCoach: membership.person.roles.includes('coach'),
      blocksOf: async (id) => {
        const row = await db.rows.get(id);
        return row?.record === 'revision' ? row.blocks : undefined;
      },
    });
  }

  async function card(
    sender: PageSender,
    purpose: Parameters<Cards['issue']>[1],
  ): Promise<CardTicket> {
    return { nonce: await cards.issue(sender.tab, purpose) };
  }

  async function open(id: string, sender: PageSender): Promise<CardTicket | undefined> {
    const member = await members.active();
    const page = (await pages.get(sender.tab))?.page;
    const row = await member?.db.rows.get(id);
    if (page?.state !== 'ready' || row?.record !== 'note' || row.lesson !== page.lesson)
      return undefined;
    return card(sender, { mode: 'thread', note: id });
  }

  return async (message: FromPage, sender: PageSender): Promise<unknown> => {
    switch (message.type) {
      case 'page/found':
        return found(message, sender);
      case 'page/lesson':
        return read(message, sender);
      case 'page/left':
        return pages.forget(sender.tab);
      case 'page/marks':
        return marks(sender.tab, await members.active());
      case 'page/placed':
        return pages.update(sender.tab, (page) =>
          page.state === 'ready' ? { ...page, placements: message.placements } : page,
        );
      case 'page/selected':
        return pages.update(sender.tab, (page) =>
          page.state === 'ready' ? { ...page, selection: message.passage } : page,
        );
      case 'page/write':
        return card(sender, { mode: message.mode, passage: message.passage });
      case 'page/open':
        return open(message.id, sender);
      case 'page/panel':
        return platform.openPanel(sender.tab);
    }
  };
}

export type PageMessages = ReturnType<typeof createPageMessages>;
