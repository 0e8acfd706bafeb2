import type { Placement } from '../../shared/passages/types';
import type { Outcome } from '../ui/host';
import type { Member } from './member';
import type { NewsTarget } from './news';
import { no, OK } from './note-writer';
import type { PageRecords, SessionArea } from './page-records';
import type { Platform } from './platform';

interface Deps {
  readonly pages: PageRecords;
  readonly session: SessionArea;
  readonly platform: Pick<Platform, 'openPage' | 'showTab' | 'sendToTab'>;
  readonly tabs: () => Promise<readonly number[]>;
  readonly now: () => number;
}

const landingKey = (tab: number): string => `land:${tab}`;

/** The page's address without what only says where on it she was; undefined where it is no site's. */
function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  address.hash = '';
  address.username = '';
  address.password = '';
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}

const isHers = async ({ db }: Member, lesson: string): Promise<boolean> =>
  (await db.rows
    .where('lesson')
    .equals(lesson)
    .filter(({ record }) => record === 'note')
    .count()) > 0;

/**
 * Where lessons with notes of hers are, and how the notes stood when she last had them open. Kept on
 * this device alone: no address of a lesson ever leaves it.
 */
export function createLessonVisits({ pages, session, platform, tabs, now }: Deps) {
  /** The lesson of hers on a tab that shows it for this member. */
  async function lessonOn(tab: number, { membership }: Member): Promise<string | undefined> {
    const record = await pages.get(tab);
    if (record?.as !== membership.key || !('lesson' in record.page)) return undefined;
    return record.page.lesson ?? undefined;
  }

  return {
    /** She has the lesson open at this address. */
    async visited(tab: number, member: Member): Promise<void> {
      const record = await pages.get(tab);
      const lesson = await lessonOn(tab, member);
      const url = record?.url === undefined ? undefined : addressOf(record.url);
      if (lesson === undefined || url === undefined || !(await isHers(member, lesson))) return;
      const before = await member.db.visits.get(lesson);
      const { changed = [], lost = [] } = before ?? {};
      await member.db.visits.put({ lesson, url, at: now(), changed, lost });
    },

    /** How her notes stand on the page now. */
    async placed(
      tab: number,
      placements: Readonly<Record<string, Placement>>,
      member: Member,
    ): Promise<void> {
      const lesson = await lessonOn(tab, member);
      if (lesson === undefined) return;
      const those = (...wanted: Placement['status'][]): string[] =>
        Object.entries(placements).flatMap(([id, { status }]) =>
          wanted.includes(status) ? [id] : [],
        );
      await member.db.visits.update(lesson, {
        changed: those('changed'),
        lost: those('orphan', 'ambiguous'),
      });
      const key = landingKey(tab);
      const note = (await session.get(key))[key];
      if (typeof note !== 'string' || !(note in placements)) return;
      await session.remove([key]);
      await platform.sendToTab(tab, { type: 'to-page/show', id: note });
    },

    /** Opens the lesson where it is written, at the words of a note: in the tab it is open in, or anew. */
    async open(
      { lesson, note }: Pick<NewsTarget, 'lesson'> & { readonly note: string | null },
      member: Member,
    ): Promise<Outcome> {
      for (const tab of await tabs()) {
        if ((await lessonOn(tab, member)) !== lesson) continue;
        await platform.showTab(tab);
        if (note !== null) await platform.sendToTab(tab, { type: 'to-page/show', id: note });
        return OK;
      }
      const visit = await member.db.visits.get(lesson);
      const url = visit === undefined ? undefined : addressOf(visit.url);
      if (url === undefined) return no('not-found');
      const tab = await platform.openPage(url);
      if (tab !== undefined && note !== null) await session.set({ [landingKey(tab)]: note });
      return OK;
    },

    left: (tab: number): Promise<void> => session.remove([landingKey(tab)]),
  };
}

export type LessonVisits = ReturnType<typeof createLessonVisits>;
