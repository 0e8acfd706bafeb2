import type { Block } from '../../shared/text/lesson-text';
import type { CopyOffer, LessonPage, PageState, Site } from '../ui/host';
import { createTurns } from './turns';

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
  /** The page's address, as the browser says. */
  readonly url?: string;
  /** The membership whose lesson id, answers and placements `page` holds; null before any. */
  readonly as: string | null;
  readonly page: PageState;
  readonly site: Site;
  /** Of the membership in `as`; undefined before it was looked for. */
  readonly copy?: CopyOffer | null;
}

/** What a lesson's page is found to be: its site as it is by then, where the tab has shown it before. */
export interface FoundPage extends Omit<PageRecord, 'site'> {
  readonly site: (now: Site | undefined) => Site;
}

const recordOf = (found: FoundPage, before: PageRecord | undefined): PageRecord => ({
  ...found,
  site: found.site(before?.key === found.key ? before.site : undefined),
});

/** What a view drawn for this membership may show of the tab: never another school's lesson. */
export function pageFor(as: string, record: PageRecord | undefined): PageState {
  if (record === undefined) return { state: 'none' };
  const { page } = record;
  if (record.as === as || !('lesson' in page)) return page;
  return { state: 'reading', title: page.title, meta: page.meta };
}

export const pageKey = (tab: number): string => `page:${tab}`;
const textKey = (tab: number): string => `text:${tab}`;

/**
 * The map tab -> lesson. It lives in the browser's session storage, so that it outlasts the
 * background's naps and a lesson's text is never written to disk for being looked at.
 */
export function createPageRecords(area: SessionArea) {
  // None is made of what another write of the same tab has just replaced.
  const inTurn = createTurns<number>();

  async function get(tab: number): Promise<PageRecord | undefined> {
    const key = pageKey(tab);
    const items = await area.get(key);
    // Written only below.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return items[key] as PageRecord | undefined;
  }

  async function text(tab: number): Promise<readonly Block[]> {
    const key = textKey(tab);
    const items = await area.get(key);
    // Written only by `putLesson` below.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (items[key] as readonly Block[] | undefined) ?? [];
  }

  return {
    get,
    put: (tab: number, record: PageRecord): Promise<void> =>
      inTurn(tab, () => area.set({ [pageKey(tab)]: record })),
    putFound: (tab: number, found: FoundPage): Promise<void> =>
      inTurn(tab, async () => {
        await area.set({ [pageKey(tab)]: recordOf(found, await get(tab)) });
      }),
    /**
     * A lesson that was read, its text with it; what was selected before stays selected. False
     * where the browser had no room for it: 10 MB are for all tabs together.
     */
    async putLesson(
      tab: number,
      found: FoundPage & { readonly page: LessonPage },
      blocks: readonly Block[],
    ): Promise<boolean> {
      let isKept = true;
      await inTurn(tab, async () => {
        const before = await get(tab);
        const selection = before?.page.state === 'ready' ? before.page.selection : null;
        const page = { ...found.page, selection };
        const isSame = before?.key === found.key && before.as === found.as;
        const record = recordOf(found, before);
        const copy = isSame && before.copy !== undefined ? { copy: before.copy } : {};
        try {
          await area.set({ [pageKey(tab)]: { ...record, page, ...copy }, [textKey(tab)]: blocks });
        } catch {
          isKept = false;
          await area.remove([textKey(tab)]);
        }
      });
      return isKept;
    },
    /** Changes a lesson's record in place; nothing happens where the tab shows none. */
    update: (tab: number, change: (page: PageState) => PageState): Promise<void> =>
      inTurn(tab, async () => {
        const record = await get(tab);
        if (record !== undefined)
          await area.set({ [pageKey(tab)]: { ...record, page: change(record.page) } });
      }),
    /** Makes a tab's record anew from what it is and the text it was read from, in its turn. */
    revise: (
      tab: number,
      make: (record: PageRecord, blocks: readonly Block[]) => Promise<PageRecord>,
    ): Promise<void> =>
      inTurn(tab, async () => {
        const record = await get(tab);
        if (record === undefined) return;
        const made = await make(record, await text(tab));
        if (made !== record) await area.set({ [pageKey(tab)]: made });
      }),
    text,
    forget: (tab: number): Promise<void> =>
      inTurn(tab, () => area.remove([pageKey(tab), textKey(tab)])),
  };
}

export type PageRecords = ReturnType<typeof createPageRecords>;
