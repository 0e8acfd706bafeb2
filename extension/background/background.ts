import { followPolicy, type ManagedArea } from '../policy/follow-policy';
import type { DeviceDatabase } from '../store/device-database';
import { waitAfter } from '../sync/wait';
import { readingPath } from '../ui/own-pages';
import { createCardMessages } from './card-messages';
import { createCards } from './cards';
import { createCopiedCourse } from './copied-course';
import { createGivenText } from './given-text';
import { createLessonVisits } from './lesson-visits';
import { createLmsSites } from './lms-sites';
import { createMembers } from './member';
import { createNews, readTarget } from './news';
import { createPageMessages } from './page-messages';
import { createPageRecords, type SessionArea } from './page-records';
import { createPageSchool } from './page-school';
import type { Platform } from './platform';
import { createRosters } from './rosters';
import { createRouter } from './router';
import { createLessonTaker } from './take-lesson';
import { createViewMessages } from './view-messages';

interface Deps {
  readonly device: DeviceDatabase;
  readonly session: SessionArea;
  readonly managed: ManagedArea;
  readonly platform: Platform;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly newId: () => string;
  /** 0 to 1. */
  readonly random: () => number;
  /** This extension's id and the address its own pages begin with. */
  readonly id: string;
  readonly origin: string;
  readonly tabs: () => Promise<readonly number[]>;
}

/** The background's whole behaviour, free of `browser.*`. */
export function createBackground(deps: Deps) {
  const { device, managed, platform, newId, fetch, now, random } = deps;
  const pages = createPageRecords(deps.session);
  const cards = createCards(deps.session, newId);
  const rosters = createRosters(deps.session);
  /** By membership: one school that is down delays no other. */
  const retries = new Map<string, ReturnType<typeof setTimeout>>();

  /** Rows may have changed: open lessons repaint, open cards ask again. */
  const changed = (): void => {
    platform.broadcast({ type: 'state/changed' });
    void news.look();
    // No tab waits for another: a comment is on her page in the time of a blink.
    void (async () => {
      for (const tab of await deps.tabs())
        void (async () => {
          if ((await pages.get(tab))?.page.state === 'ready')
            await Promise.all([
              platform.sendToTab(tab, { type: 'to-page/marks' }),
              given.place(tab),
            ]);
        })();
    })();
  };

  /** Every school she is signed in to: what was written for one goes out while another is in use. */
  const sync = async (): Promise<void> => {
    await Promise.all((await members.signedIn()).map((member) => member.sync.run()));
  };

  /** While the background lives a timer is exact; when it naps, the alarm comes to the rescue. */
  const later = (key: string, failures: number): void => {
    clearTimeout(retries.get(key));
    const again = async (): Promise<void> => (await members.of(key))?.sync.run();
    retries.set(
      key,
      setTimeout(() => void again(), waitAfter(failures, random())),
    );
  };

  const members = createMembers({ device, fetch, now, changed, later });
  const school = createPageSchool({ members, pages });
  const news = createNews({ device, members, platform, now });
  const visits = createLessonVisits({
    pages,
    session: deps.session,
    platform,
    tabs: deps.tabs,
    now,
  });

  /** Every open lesson goes over to the membership in use; cards close, their words are kept. */
  const switched = async (): Promise<void> => {
    await Promise.all(
      (await deps.tabs()).map(async (tab) => {
        if ((await pages.get(tab)) === undefined) return;
        await platform.sendToTab(tab, { type: 'to-page/close-card' });
        await school.settle(tab);
        await platform.sendToTab(tab, { type: 'to-page/marks' });
      }),
    );
  };

  const take = createLessonTaker({ pages, school });
  const copied = createCopiedCourse({ members, pages, now, newId, changed });
  const fromPage = createPageMessages({
    device,
    members,
    pages,
    rosters,
    school,
    cards,
    platform,
    take,
    copied,
    visits,
  });
  const given = createGivenText({ pages, take, copied, marks: fromPage.marks });
  const sites = createLmsSites({
    browser: platform,
    agreed: async () =>
      (await device.consents.toArray()).flatMap(({ host, answer, opens }) =>
        answer === 'read' && opens === true ? [host] : [],
      ),
  });
  const fromView = createViewMessages({
    device,
    members,
    pages,
    school,
    copied,
    given,
    sites,
    rosters,
    platform,
    visits,
    news,
    managed,
    fetch,
    now,
    newId,
    changed,
    switched,
  });
  const fromCard = createCardMessages({ members, pages, cards, platform });
  const { id, origin } = deps;
  followPolicy(managed, ({ values }) => void sites.name(values.lmsOrigins));
  const answer = createRouter({ id, origin, fromPage, fromView, fromCard, cards });

  return {
    answer,
    sync,
    /** What the browser lets us onto has changed. */
    sitesChanged: () => sites.keep(),
    /** Her click on the extension's own button: Coachmark is wanted on that page. */
    asked: (tab: number) => platform.injectAsked(tab),
    tabClosed: async (tab: number): Promise<void> => {
      await Promise.all([pages.forget(tab), visits.left(tab)]);
    },
    /** Looks whether there is something to tell: hours may have stopped being quiet. */
    lookAtNews: () => news.look(),
    /** Her click on a notification: it leads to the words it is about. */
    newsClicked: async (clicked: string): Promise<void> => {
      const target = readTarget(clicked);
      if (target !== undefined)
        await platform.openOwnPage(readingPath(target.as, target.lesson, target.note));
    },
    /**
     * A tab's address changed. A link within the page or a `pushState` tells the same as a new
     * document does: only where the page no longer shows the lesson is it forgotten.
     */
    async tabMoved(tab: number): Promise<void> {
      const shown = await platform.lessonOn(tab);
      const record = await pages.get(tab);
      if (record !== undefined && record.key !== shown) await pages.forget(tab);
    },
  };
}
