import type { Page } from 'playwright-core';

import { words } from './words.ts';

/** Goes past the welcome to where the code is pasted; does nothing where there is none. */
export async function skipWelcome(panel: Page): Promise<void> {
  await panel.locator('main:not([aria-busy])').waitFor();
  const skip = panel.getByRole('button', { name: words('welcomeSkip') });
  const next = skip.or(panel.getByLabel(words('joinCode'))).or(panel.locator('.cm-ptop'));
  await next.first().waitFor();
  if ((await skip.count()) > 0) await skip.click();
}

/** Pastes a one-time code where the panel asks for one; does nothing where it does not. */
export async function joinIfNeeded(panel: Page, code: () => Promise<string>): Promise<void> {
  const field = panel.getByLabel(words('joinCode'));
  await skipWelcome(panel);
  if ((await field.count()) === 0) return;
  await field.fill(await code());
  await panel.getByRole('button', { name: words('joinSubmit') }).click();
  await field.waitFor({ state: 'detached' });
}
