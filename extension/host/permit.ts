import { browser } from 'wxt/browser';

import { askToSend } from '../identity/data-consent';
import { NOTHING_SET } from '../policy/policy';
import { readCode } from '../policy/read-code';
import type { SetForMe } from '../ui/set-for-me';

/**
 * Whether we may reach the API a code names; the browser asks the person where it is not the
 * usual one. Must run in the click that joins: a browser shows that question only then.
 */
export async function permit(
  pasted: string,
  { policy, schools }: Pick<SetForMe, 'policy' | 'schools'>,
): Promise<boolean> {
  const { values } = policy.peek() ?? NOTHING_SET;
  const code = readCode(pasted, values, schools.peek());
  // A code that leads nowhere reaches nobody: the background says what is wrong with it.
  if (typeof code === 'string') return true;
  // Match patterns know no ports.
  const origins = [`https://${code.host.replace(/:\d+$/, '')}/*`];
  if (import.meta.env.BROWSER === 'firefox') return askToSend(origins);
  const usual = browser.runtime.getManifest().host_permissions ?? [];
  if (origins.every((origin) => usual.includes(origin))) {
    if (await browser.permissions.contains({ origins })) return true;
  }
  // Firefox asks only in the click itself: for any other API nothing may be awaited before this.
  return browser.permissions.request({ origins }).catch(() => false);
}
