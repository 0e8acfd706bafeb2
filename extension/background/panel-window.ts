import { browser } from 'wxt/browser';

/** As wide as a side panel with room for a window's frame. CSS pixels. */
const SIZE = { width: 420, height: 760 };

/**
 * Firefox opens its sidebar for a click on the extension's own button only, never for one on a
 * page: the page's launcher then gets the panel in a small window that stays with its tab.
 */
export async function openPanelWindow(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tab);
  const contexts = await browser.runtime.getContexts({});
  // The sidebar already stands beside the page.
  if (contexts.some((one) => one.contextType === 'SIDE_PANEL' && one.windowId === windowId)) return;
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tab}`);
  const open = contexts.find((one) => one.documentUrl === url);
  if (open === undefined) await browser.windows.create({ type: 'popup', url, ...SIZE });
  else await browser.windows.update(open.windowId, { focused: true });
}
