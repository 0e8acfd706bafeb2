import type { Page } from 'playwright-core';

import type { PageRecord } from '../../../extension/background/page-records.ts';
import type { PageState } from '../../../extension/ui/host.ts';

/** The parts of the browser's API that our own page is asked to call. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
};

/** What a tab can show beside its ideas, notes and comments, each from what it shows when ready. */
export const PAGE_STATES: Readonly<
  Record<string, Partial<PageState> & { state: PageState['state'] }>
> = {
  reading: { state: 'reading' },
  declined: { state: 'declined' },
  empty: { state: 'empty' },
  'no-room': { state: 'no-room' },
  'by-hand': { state: 'by-hand', canFetch: true },
  'not-a-lesson': { state: 'ready', isLesson: false },
  foreign: { state: 'ready', isForeign: true },
  nothing: { state: 'ready', suggestions: [], present: [] },
  cut: { state: 'ready', isCut: true },
  elsewhere: { state: 'none' },
};

/** Puts the panel's tab into a state, by the record that the background would write; gives it back. */
export async function showState(panel: Page, about: Partial<PageState>): Promise<PageRecord> {
  const tab = new URL(panel.url()).searchParams.get('tab');
  return panel.evaluate(
    async ([key, state]) => {
      const record = (await chrome.storage.session.get(key))[key] as PageRecord;
      const page = { host: 'school.example', ...record.page, ...state };
      await chrome.storage.session.set({ [key]: { ...record, page } });
      return record;
    },
    [`page:${tab}`, about] as const,
  );
}

export async function showRecord(panel: Page, record: PageRecord): Promise<void> {
  const tab = new URL(panel.url()).searchParams.get('tab');
  await panel.evaluate((items) => chrome.storage.session.set(items), { [`page:${tab}`]: record });
}

/** Has the background ask the school again, as a press on Try again does. */
export async function syncNow(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await done(indexedDB.open('coachmark'));
    const [as] = await done(db.transaction('memberships').objectStore('memberships').getAllKeys());
    db.close();
    await chrome.runtime.sendMessage({ type: 'sync/now', as });
  });
}
