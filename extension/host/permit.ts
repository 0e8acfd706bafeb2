import { browser } from 'wxt/browser';

import { parseCode } from '../../shared/sync';
import { askToSend } from '../identity/data-consent';

/**
 * Whether we may reach the API a code names; the browser asks the person where it is not the
 * usual one. Must run in the click that joins: a browser shows that question only then.
 */
export async function permit(pasted: string): Promise<boolean> {
  const code = parseCode(pasted);
  // A malformed code reaches nobody: the background says what is wrong with it.
  if (code === undefined) return true;
  // Match patterns know no ports.
  const origins = [`https://${code.host.replace(/:\d+$/, '')}/*`];
  if (import.meta.env.FIREFOX) return askToSend(origins);
  if (await browser.permissions.contains({ origins })) return true;
  return browser.permissions.request({ origins });
}
