import { browser } from 'wxt/browser';

import type { Block } from '../../shared/text/lesson-text';
import { createPageRecords, pageKey, type PageRecord } from '../background/page-records';

const records = () => createPageRecords(browser.storage.session);

/** The lesson's text as the tab last showed it. */
export const textOnTab = async (tab: number | null): Promise<readonly Block[]> =>
  tab === null ? [] : records().text(tab);

/**
 * Tells which tab a panel stands beside, and what that tab shows, whenever either changes. The
 * address `?tab=ID` names a tab; otherwise it is the active one of the panel's own window.
 */
export function followTab(
  take: (tab: number | null, record: PageRecord | undefined) => void,
): void {
  const named = new URLSearchParams(location.search).get('tab');
  let tab = named === null ? null : Number(named);

  const look = async (): Promise<void> => {
    const asked = tab;
    if (asked === null) return take(null, undefined);
    const record = await records().get(asked);
    return asked === tab ? take(asked, record) : undefined;
  };

  browser.storage.session.onChanged.addListener((changes) => {
    if (tab !== null && pageKey(tab) in changes) void look();
  });
  if (named === null) {
    const beside = async (): Promise<void> => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      tab = active?.id ?? null;
      await look();
    };
    browser.tabs.onActivated.addListener(() => void beside());
    void beside();
  } else {
    void look();
  }
}
