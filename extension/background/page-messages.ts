import { lessonText, normalisedBlocks } from '../../shared/text';
import { sha256 } from '../identity/tokens';
import type { FromPage } from '../messages/protocol';
import type { CardTicket, PageMarks } from '../messages/to-page';
import type { DeviceDatabase } from '../store/device-database';
import { readable } from '../store/row-schemas';
import type { PageState } from '../ui/host';
import type { Cards } from './cards';
import { lessonIdFor } from './lesson-id';
import { lessonPage } from './lesson-page';
import { marksFor } from './marks';
import type { Members } from './member';
import type { PageRecords } from './page-records';
import type { PageSchool } from './page-school';
import type { Platform } from './platform';
import type { Rosters } from './rosters';

interface Deps {
  readonly device: DeviceDatabase;
  readonly members: Members;
  readonly pages: PageRecords;
  readonly rosters: Rosters;
  readonly school: PageSchool;
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
export function createPageMessages({
  device,
  members,
  pages,
  rosters,
  school,
  cards,
  platform,
}: Deps) {
  async function found({ key, title, meta }: Ask<'page/found'>, sender: PageSender): Promise<void> {
    const { host } = new URL(sender.url);
    if (!isOf(key, host)) return;
    const consent = await device.consents.get(host);
    if (consent?.answer === 'read') {
      const page = { state: 'reading', title, meta } as const;
      await pages.put(sender.tab, { key, host, as: null, page });
      await platform.injectLesson(sender.tab);
      return;
    }
    if (consent === undefined) {
      const page = { state: 'ask', host, title, meta } as const;
      await pages.put(sender.tab, { key, host, as: null, page });
      return;
    }
    const page = { state: 'declined', host, title, meta, lesson: null } as const;
    await pages.put(sender.tab, { key, host, as: null, page });
    await school.settle(sender.tab);
  }

  async function read(message: Ask<'page/lesson'>, sender: PageSender): Promise<PageMarks> {
    const { key, title, meta, blocks, isCut } = message;
    const { host } = new URL(sender.url);
    const member = await members.active();
    const consent = await device.consents.get(host);
    if (member === undefined || consent?.answer !== 'read' || !isOf(key, host)) return NOTHING;
    const as = member.membership.key;
    const lesson = await lessonIdFor(key, member);
    const put = (page: PageState): Promise<void> => pages.put(sender.tab, { key, host, as, page });
    if (blocks.every(({ text }) => text.trim() === '')) {
      await put({ state: 'empty', title, meta, lesson });
      await school.settle(sender.tab);
      return NOTHING;
    }
    const revision = await sha256(normalisedBlocks(lessonText(blocks)));
    const context = await school.answersOn(lesson, member);
    const fresh = lessonPage({ lesson, revision, title, meta, blocks, isCut, context });
    if (!(await pages.putLesson(sender.tab, { key, host, as, page: fresh }, blocks)))
      await put({ state: 'no-room', title, meta, lesson });
    // The other school may have been chosen while this one's was being worked out.
    await school.settle(sender.tab);
    return marks(sender.tab);
  }

  async function marks(tab: number): Promise<PageMarks> {
    const member = await members.active();
    const record = await pages.get(tab);
    if (member === undefined || record?.page.state !== 'ready') return NOTHING;
    const { page } = record;
    const { db, membership } = member;
    if (record.as !== membership.key) return NOTHING;
    const [ofLesson, about] = await Promise.all([
      db.rows.where('lesson').equals(page.lesson).toArray(),
      db.rows.where('record').anyOf('person', 'choice').toArray(),
    ]);
    const all = await marksFor({
      page,
      rows: readable([...ofLesson, ...about], 'rows').filter((row) => row.record !== 'revision'),
      me: membership.person.id,
      isCoach: membership.person.roles.includes('coach'),
      blocksOf: async (id) => {
        const row = await db.rows.get(id);
        return row?.record === 'revision' ? row.blocks : undefined;
      },
    });
    // No school's marks are painted after the switch to another.
    return (await members.active())?.membership.key === membership.key ? all : marks(tab);
  }

  async function card(
    sender: PageSender,
    purpose: Parameters<Cards['issue']>[1],
  ): Promise<CardTicket> {
    const as = (await members.active())?.membership.key ?? '';
    return { nonce: await cards.issue(sender.tab, purpose, as) };
  }

  async function open(id: string, sender: PageSender): Promise<CardTicket | undefined> {
    const member = await members.active();
    const page = (await pages.get(sender.tab))?.page;
    const row = await member?.db.rows.get(id);
    if (page?.state !== 'ready' || row?.record !== 'note' || row.lesson !== page.lesson)
      return undefined;
    return card(sender, { mode: 'thread', note: id });
  }

  const mayRead = async ({ url }: PageSender): Promise<boolean> =>
    (await device.consents.get(new URL(url).host))?.answer === 'read';

  async function roster({ names }: Ask<'page/roster'>, sender: PageSender): Promise<void> {
    if (await mayRead(sender)) await rosters.add(new URL(sender.url).host, names);
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
        return marks(sender.tab);
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
      case 'page/people':
        return mayRead(sender);
      case 'page/roster':
        return roster(message, sender);
    }
  };
}

export type PageMessages = ReturnType<typeof createPageMessages>;
