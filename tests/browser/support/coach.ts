import type { Page } from 'playwright-core';

import type { ExtensionBrowser } from '../../../tools/browser.ts';
import { joinIfNeeded } from '../../../tools/demo/join.ts';
import type { Stage } from './lakeside.ts';

/** The coach, joined, at the reading view of a lesson that was shared with him. */
export async function coachReads(
  stage: Stage,
  title: string,
): Promise<{ coach: ExtensionBrowser; workspace: Page }> {
  const coach = await stage.browser('coach');
  const his = await coach.openOwn('sidepanel.html');
  await joinIfNeeded(his, () => stage.school.codeFor(stage.school.coach));
  await his.close();
  const workspace = await coach.openOwn('workspace.html');
  await workspace.getByRole('link', { name: title }).first().click();
  return { coach, workspace };
}
