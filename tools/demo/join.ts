import type { Page } from 'playwright-core';

import { words } from './words.ts';

/** Pastes a one-time code where the panel asks for one; does nothing where it does not. */
export async function joinIfNeeded(panel: Page, code: () => Promise<string>): Promise<void> {
  const field = panel.getByLabel(words('joinCode'));
  const settled = panel.locator('main:not([aria-busy])');
  await settled.waitFor();
  if ((await field.count()) === 0) return;
  await field.fill(await code());
  await panel.getByRole('button', { name: words('joinSubmit') }).click();
  await field.waitFor({ state: 'detached' });
}
