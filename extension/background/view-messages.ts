import { join } from '../identity/join';
import type { FromView } from '../messages/protocol';
import { type ManagedArea, readPolicy } from '../policy/follow-policy';
import type { DeviceDatabase } from '../store/device-database';
import { isNoRoom } from '../store/no-room';
import { createApi } from '../sync/api';
import type { JoinOutcome, Outcome } from '../ui/host';
import type { CopiedCourse } from './copied-course';
import type { GivenText } from './given-text';
import type { LessonVisits } from './lesson-visits';
import type { LmsSites } from './lms-sites';
import type { Members } from './member';
import { createMemberMessages } from './member-messages';
import type { News } from './news';
import { no, OK } from './note-writer';
import type { PageRecord, PageRecords } from './page-records';
import type { PageSchool } from './page-school';
import type { Platform } from './platform';
import type { Rosters } from './rosters';

interface Deps {
  readonly copied: CopiedCourse;
  readonly given: GivenText;
  readonly sites: LmsSites;
  readonly visits: LessonVisits;
  readonly news: News;
  readonly device: DeviceDatabase;
  readonly members: Members;
  readonly pages: PageRecords;
  readonly school: PageSchool;
  readonly rosters: Rosters;
  readonly platform: Platform;
  readonly managed: ManagedArea;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly newId: () => string;
  /** Rows changed: repaint pages, tell cards. */
  readonly changed: () => void;
  /** Another membership is in use: every open page goes over to it. */
  readonly switched: () => Promise<void>;
}

type Ask<T extends FromView['type']> = Extract<FromView, { type: T }>;

/** Answers our own views; the only way by which a view changes anything. */
export function createViewMessages(deps: Deps) {
  const { device, members, pages, school, platform, newId, now, changed, switched, fetch } = deps;
  const policy = () => readPolicy(deps.managed);
  const apiAt = (baseUrl: string) => createApi({ baseUrl, fetch });
  const forMember = createMemberMessages(deps);

  async function consent({ tab, answer }: Ask<'consent'>): Promise<Outcome> {
    const record = tab === null ? undefined : await pages.get(tab);
    if (tab === null || record === undefined) return no('not-found');
    const { host } = record;
    // What she agrees to once more still opens by itself.
    const before = answer === 'read' ? await device.consents.get(host) : undefined;
    await device.consents.put({ host, answer, at: now(), opens: before?.opens === true });
    void deps.sites.keep();
    if (answer === 'not-now') {
      await deps.rosters.forget(record.host);
      return leave(tab, record);
    }
    await pages.update(tab, (page) =>
      page.state === 'ask' || page.state === 'declined' || page.state === 'by-hand'
        ? { state: 'reading', title: page.title, meta: page.meta }
        : page,
    );
    await platform.injectLesson(tab);
    return OK;
  }

  /** Ends what reads the tab's page, and forgets what was read of it. */
  async function leave(tab: number, record: PageRecord): Promise<Outcome> {
    await platform.sendToTab(tab, { type: 'to-page/stop' });
    const { title, meta } = record.page.state === 'none' ? { title: '', meta: '' } : record.page;
    await pages.forget(tab);
    const page = { state: 'declined', host: record.host, title, meta, lesson: null } as const;
    await pages.put(tab, { ...record, as: null, page });
    await school.settle(tab);
    return OK;
  }

  async function stopReading(tab: number | null): Promise<Outcome> {
    const record = tab === null ? undefined : await pages.get(tab);
    if (tab === null || record?.page.state !== 'reading') return no('not-found');
    return leave(tab, record);
  }

  async function activate(tab: number | null): Promise<Outcome> {
    if (tab === null) return no('not-found');
    return (await platform.injectAsked(tab)) ? OK : no('not-allowed');
  }

  async function openBySelf(tab: number | null): Promise<Outcome> {
    const record = tab === null ? undefined : await pages.get(tab);
    if (record === undefined) return no('not-found');
    await device.consents.update(record.host, { opens: true });
    await deps.sites.keep();
    return OK;
  }

  async function use(key: string): Promise<Outcome> {
    const before = await device.active();
    await device.activate(key);
    if ((await device.active())?.key !== before?.key) await switched();
    return OK;
  }

  async function joinSchool({ code }: Ask<'join'>): Promise<JoinOutcome> {
    const before = await device.active();
    const outcome = await join(code, { device, apiAt, now, newId, policy });
    const member = await members.active();
    if (!outcome.ok || member === undefined) return outcome;
    if (member.membership.key !== before?.key) await switched();
    await member.sync.run();
    changed();
    return outcome;
  }

  async function handle(message: FromView): Promise<unknown> {
    if ('as' in message) {
      const member = await members.of(message.as);
      return member && forMember(message, member);
    }
    switch (message.type) {
      case 'join':
        return joinSchool(message);
      case 'membership/use':
        return use(message.key);
      case 'consent':
        return consent(message);
      case 'welcome/seen':
        await device.settings.put({ key: 'welcomed', value: 'yes' });
        return OK;
      case 'telling/set':
        await device.tell(message.telling);
        await deps.news.look();
        return OK;
      case 'reading/stop':
        return stopReading(message.tab);
      case 'activate':
        return activate(message.tab);
      case 'site/open':
        return openBySelf(message.tab);
      case 'show': {
        if (message.tab === null) return undefined;
        const { target } = message;
        if ('start' in target)
          return platform.sendToTab(message.tab, { type: 'to-page/show-words', ...target });
        const id = 'note' in target ? target.note : target.strategy;
        return platform.sendToTab(message.tab, { type: 'to-page/show', id });
      }
    }
  }

  return async (message: FromView): Promise<unknown> => {
    try {
      return await handle(message);
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      return message.type === 'choice/make' ? '' : no('no-room');
    }
  };
}

export type ViewMessages = ReturnType<typeof createViewMessages>;
