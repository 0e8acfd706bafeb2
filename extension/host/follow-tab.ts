import { browser } from 'wxt/browser';

import { pageKey, type PageRecord } from '../background/page-records';
import type { PageState } from '../ui/host';

const NONE: PageState = { state: 'none' };

/**
 * Tells which tab a panel stands beside, and what that tab shows, whenever either changes. The
 * address `?tab=ID` names a tab; otherwise it is the active one of the panel's own window.
 */
export function followTab(take: (tab: number | null, page: PageState) => void): void {
  const named = new URLSearchParams(location.search).get('tab');
  let tab = named === null ? null : Number(named);

  const look = async (): Promise<void> => {
    const asked = tab;
    if (asked === null) return take(null, NONE);
    const items = await browser.storage.session.get(pageKey(asked));
    if (asked !== tab) return undefined;
    // Written by the background's page records only.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const record = items[pageKey(asked)] as PageRecord | undefined;
    return take(asked, record?.page ?? NONE);
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
