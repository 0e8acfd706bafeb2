import { isBuiltIn, sitePattern } from '../policy/site-pattern';
import type { Platform } from './platform';

type Browser = Pick<Platform, 'mayRead' | 'loaderSites' | 'setLoaderSites'>;

/**
 * Runs the loader on the LMS sites that IT named, where the browser lets us, and on no other. The
 * browser remembers them over a restart, so that a lesson open before us is not missed.
 */
export function createLmsSites(browser: Browser) {
  let named: readonly string[] | undefined;
  let turn = Promise.resolve();

  async function settle(): Promise<void> {
    // Before the policy was read once there is nothing to go by.
    if (named === undefined) return;
    const patterns = [
      ...new Set(named.filter((origin) => !isBuiltIn(origin)).map(sitePattern)),
    ].toSorted();
    const allowed = await Promise.all(patterns.map((pattern) => browser.mayRead(pattern)));
    const wanted = patterns.filter((_, index) => allowed[index]);
    const now = (await browser.loaderSites()).toSorted();
    if (wanted.join(' ') !== now.join(' ')) await browser.setLoaderSites(wanted);
  }

  /** One after another: two at once would both register the same script. */
  const keep = (): Promise<void> => {
    turn = turn.catch(() => undefined).then(settle);
    return turn;
  };

  return {
    keep,
    name(origins: readonly string[]): Promise<void> {
      named = origins;
      return keep();
    },
  };
}
