import { followPolicy, type ManagedArea } from '../policy/follow-policy';
import type { DeviceDatabase } from '../store/device-database';
import { waitAfter } from '../sync/wait';
import { createCardMessages } from './card-messages';
import { createCards } from './cards';
import { createLmsSites } from './lms-sites';
import { createMembers } from './member';
import { createPageMessages } from './page-messages';
import { createPageRecords, type SessionArea } from './page-records';
import type { Platform } from './platform';
import { createRouter } from './router';
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
  let retry: ReturnType<typeof setTimeout> | undefined;

  /** Rows may have changed: open lessons repaint, open cards ask again. */
  const changed = (): void => {
    platform.broadcast({ type: 'state/changed' });
    void (async () => {
      for (const tab of await deps.tabs())
        if ((await pages.get(tab))?.page.state === 'ready')
          void platform.sendToTab(tab, { type: 'to-page/marks' });
    })();
  };

  const sync = async (): Promise<void> => {
    const member = await members.active();
    await member?.sync.run();
  };

  /** While the background lives a timer is exact; when it naps, the alarm comes to the rescue. */
  const later = (failures: number): void => {
    clearTimeout(retry);
    retry = setTimeout(() => void sync(), waitAfter(failures, random()));
  };

  const members = createMembers({ device, fetch, now, changed, later });
  const fromPage = createPageMessages({ device, members, pages, cards, platform });
  const fromView = createViewMessages({
    device,
    members,
    pages,
    platform,
    managed,
    fetch,
    now,
    newId,
    changed,
  });
  const fromCard = createCardMessages({ members, pages, cards, platform });
  const { id, origin } = deps;
  const sites = createLmsSites(platform);
  followPolicy(managed, ({ values }) => void sites.name(values.lmsOrigins));
  const answer = createRouter({ id, origin, fromPage, fromView, fromCard, cards });

  return {
    answer,
    sync,
    /** What the browser lets us onto has changed. */
    sitesChanged: () => sites.keep(),
    tabClosed: (tab: number) => pages.forget(tab),
    /**
     * A tab's address changed. A link within the page or a `pushState` tells the same as a new
     * document does: only where the page no longer shows the lesson is it forgotten.
     */
    async tabMoved(tab: number): Promise<void> {
      if ((await pages.get(tab)) === undefined) return;
      const shown = await platform.lessonOn(tab);
      if ((await pages.get(tab))?.key !== shown) await pages.forget(tab);
    },
  };
}
