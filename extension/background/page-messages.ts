import { lessonText, normalisedBlocks } from '../../shared/text';
import { sha256 } from '../identity/tokens';
import type { FromPage } from '../messages/protocol';
import type { CardTicket, PageMarks } from '../messages/to-page';
import { sitePattern } from '../policy/site-pattern';
import type { DeviceDatabase } from '../store/device-database';
import { readableRows } from '../store/row-schemas';
import type { LessonPage, Site } from '../ui/host';
import type { Cards } from './cards';
import type { CopiedCourse } from './copied-course';
import { lessonIdFor } from './lesson-id';
import type { LessonVisits } from './lesson-visits';
import { marksFor } from './marks';
import type { Member, Members } from './member';
import type { PageRecord, PageRecords } from './page-records';
import type { PageSchool } from './page-school';
import type { Platform } from './platform';
import type { Rosters } from './rosters';
import type { LessonTaker } from './take-lesson';

interface Deps {
  readonly device: DeviceDatabase;
  readonly members: Members;
  readonly pages: PageRecords;
  readonly rosters: Rosters;
  readonly school: PageSchool;
  readonly cards: Cards;
  readonly platform: Platform;
  readonly take: LessonTaker;
  readonly copied: CopiedCourse;
  readonly visits: LessonVisits;
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

async function marksOn(
  page: Parameters<typeof marksFor>[0]['page'],
  { db, store, membership }: Member,
): Promise<PageMarks> {
  const [ofLesson, people, choices, news] = await Promise.all([
    db.rows.where('lesson').equals(page.lesson).toArray(),
    db.rows.where('record').equals('person').toArray(),
    db.rows.where('record').equals('choice').toArray(),
    db.news.count(),
  ]);
  return marksFor({
    page,
    rows: readableRows([...ofLesson, ...people, ...choices]),
    me: membership.person.id,
    isCoach: membership.person.roles.includes('coach'),
    hasNews: news > 0,
    blocksOf: async (id) => (await store.texts.revision(id))?.blocks,
  });
}

/** Answers content scripts: each is told only what belongs to the lesson on its own page. */
export function createPageMessages(deps: Deps) {
  const { device, members, pages, rosters, school, cards, platform, take, copied, visits } = deps;

  async function siteOf(
    { key, mode, words }: Pick<Ask<'page/found'>, 'key' | 'mode' | 'words'>,
    { url }: PageSender,
  ): Promise<Site> {
    const { host, origin } = new URL(url);
    const stands = await platform.mayRead(sitePattern(origin));
    return { host, origin, surface: key.slice(0, key.indexOf(':')), mode, words, stands };
  }

  async function found(message: Ask<'page/found'>, sender: PageSender): Promise<void> {
    const { key, title, meta, words } = message;
    const { host } = new URL(sender.url);
    if (!isOf(key, host)) return;
    const consent = await device.consents.get(host);
    const about = { key, host, url: sender.url, as: null, site: await siteOf(message, sender) };
    if (words === 'given' || (words === 'fetched' && consent?.answer !== 'read')) {
      await byHand(sender.tab, about, { title, meta });
    } else if (consent?.answer === 'read') {
      await pages.put(sender.tab, { ...about, page: { state: 'reading', title, meta } });
      await platform.injectLesson(sender.tab);
    } else if (consent === undefined) {
      await pages.put(sender.tab, { ...about, page: { state: 'ask', host, title, meta } });
    } else {
      const page = { state: 'declined', host, title, meta, lesson: null } as const;
      await pages.put(sender.tab, { ...about, page });
      await school.settle(sender.tab);
    }
  }

  async function byHand(
    tab: number,
    about: Omit<PageRecord, 'page'>,
    { title, meta }: { readonly title: string; readonly meta: string },
  ): Promise<void> {
    const { host, site } = about;
    const canFetch = site.words === 'fetched';
    const page = { state: 'by-hand', host, title, meta, lesson: null, canFetch } as const;
    await pages.put(tab, { ...about, as: null, page });
    await school.settle(tab);
  }

  async function read(message: Ask<'page/lesson'>, sender: PageSender): Promise<PageMarks> {
    const { key, title, meta, blocks, isCut } = message;
    const { host } = new URL(sender.url);
    const member = await members.active();
    const consent = await device.consents.get(host);
    if (member === undefined || consent?.answer !== 'read' || !isOf(key, host)) return NOTHING;
    const record = await pages.get(sender.tab);
    // She pressed Stop while it was on its way.
    if (record?.key === key && record.page.state === 'declined') return NOTHING;
    const site =
      record?.key === key
        ? record.site
        : await siteOf({ key, mode: 'view', words: 'page' }, sender);
    // By then another way of showing it may have been told.
    const about = { key, host, url: sender.url, site: (now = site) => now };
    if (record?.page.state !== 'ready') await tellNotes(message, sender.tab, member);
    const isTaken = await take({ tab: sender.tab, about, title, meta, blocks, isCut }, member);
    if (!isTaken) return NOTHING;
    await visits.visited(sender.tab, member);
    void copied.look(sender.tab);
    return marks(sender.tab);
  }

  /** Of a lesson that is new to the page, her notes at once: to read it for suggestions takes longer. */
  async function tellNotes(
    { key, blocks }: Ask<'page/lesson'>,
    tab: number,
    member: Member,
  ): Promise<void> {
    const lesson = await lessonIdFor(key, member);
    const revision = await sha256(normalisedBlocks(lessonText(blocks)));
    const notes = await marksOn({ lesson, course: null, revision, suggestions: [] }, member);
    if ((await members.active())?.membership.key !== member.membership.key) return;
    if (notes.groups.length > 0) void platform.sendToTab(tab, { type: 'to-page/notes', notes });
  }

  async function unread({ tab }: PageSender): Promise<void> {
    const record = await pages.get(tab);
    if (record?.page.state === 'reading') await byHand(tab, record, record.page);
  }

  async function marks(tab: number): Promise<PageMarks> {
    const [member, record] = await Promise.all([members.active(), pages.get(tab)]);
    if (member === undefined || record?.page.state !== 'ready') return NOTHING;
    const { membership } = member;
    if (record.as !== membership.key) return NOTHING;
    const all = await marksOn(record.page, member);
    // No school's marks are painted after the switch to another.
    return (await members.active())?.membership.key === membership.key ? all : marks(tab);
  }

  /** The panel hears of it by itself; an open card, which may be to put its note elsewhere, asks. */
  async function tellCards(tab: number, about: Partial<LessonPage>): Promise<void> {
    await pages.update(tab, (page) => (page.state === 'ready' ? { ...page, ...about } : page));
    platform.broadcast({ type: 'state/changed' });
  }

  async function placed({ placements }: Ask<'page/placed'>, { tab }: PageSender): Promise<void> {
    await tellCards(tab, { placements });
    const member = await members.active();
    if (member !== undefined) await visits.placed(tab, placements, member);
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

  const answer = async (message: FromPage, sender: PageSender): Promise<unknown> => {
    switch (message.type) {
      case 'page/found':
        return found(message, sender);
      case 'page/lesson':
        return read(message, sender);
      case 'page/mode': {
        const { mode, words } = message;
        return pages.revise(sender.tab, async (record) => ({
          ...record,
          site: { ...record.site, mode, words },
        }));
      }
      case 'page/hinders':
        return pages.revise(sender.tab, async (record) => ({
          ...record,
          site: { ...record.site, hinders: true },
        }));
      case 'page/unread':
        return unread(sender);
      case 'page/left':
        return pages.forget(sender.tab);
      case 'page/marks':
        return marks(sender.tab);
      case 'page/carry':
        return (await mayRead(sender)) ? platform.injectCarrier(sender.tab) : undefined;
      case 'page/placed':
        return placed(message, sender);
      case 'page/selected':
        return tellCards(sender.tab, { selection: message.passage });
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
  return Object.assign(answer, { marks });
}

export type PageMessages = ReturnType<typeof createPageMessages>;
