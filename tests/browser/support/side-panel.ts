import type { Page } from 'playwright-core';

import { until } from '../../../tools/demo/overlay-clicks.ts';

/** Waits until the browser's own side panel is open beside this page. */
export async function sidePanelOpens(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await until(async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ url }) => url.endsWith('/sidepanel.html'));
  }, 'the side panel opens');
  await session.detach();
}
