import type { Block } from '../../shared/text/lesson-text';
import type { PageState } from '../ui/host';

/** A key-value store of the browser session: in memory, gone when the browser closes. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What a tab shows, as far as we were allowed to look. */
export interface PageRecord {
  /** The surface's own key of the lesson; never leaves the device. */
  readonly key: string;
  readonly host: string;
  readonly page: PageState;
}

export const pageKey = (tab: number): string => `page:${tab}`;
const textKey = (tab: number): string => `text:${tab}`;

/**
 * The map tab -> lesson. It lives in the browser's session storage, so that it outlasts the
 * background's naps and a lesson's text is never written to disk for being looked at.
 */
export function createPageRecords(area: SessionArea) {
  const queues = new Map<number, Promise<unknown>>();

  async function get(tab: number): Promise<PageRecord | undefined> {
    const key = pageKey(tab);
    const items = await area.get(key);
    // Written only by `put` below.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return items[key] as PageRecord | undefined;
  }

  return {
    get,
    async put(tab: number, record: PageRecord): Promise<void> {
      await area.set({ [pageKey(tab)]: record });
    },
    /** Changes a lesson's record in place; nothing happens where the tab shows none. */
    async update(tab: number, change: (page: PageState) => PageState): Promise<void> {
      const before = queues.get(tab);
      const turn = (async () => {
        await before;
        const record = await get(tab);
        if (record !== undefined)
          await area.set({ [pageKey(tab)]: { ...record, page: change(record.page) } });
      })();
      queues.set(tab, turn);
      await turn;
    },
    async putText(tab: number, blocks: readonly Block[]): Promise<void> {
      await area.set({ [textKey(tab)]: blocks });
    },
    async text(tab: number): Promise<readonly Block[]> {
      const key = textKey(tab);
      const items = await area.get(key);
      // Written only by `putText` above.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (items[key] as readonly Block[] | undefined) ?? [];
    },
    async forget(tab: number): Promise<void> {
      queues.delete(tab);
      await area.remove([pageKey(tab), textKey(tab)]);
    },
  };
}

export type PageRecords = ReturnType<typeof createPageRecords>;
