import { isBuiltIn, sitePattern } from '../policy/site-pattern';
import type { LoaderScript, Platform } from './platform';

type Browser = Pick<Platform, 'mayRead' | 'loaderSites' | 'setLoaderSites'>;

interface Deps {
  readonly browser: Browser;
  /** Hosts where she agreed to be read, and wants Coachmark by itself. */
  readonly agreed: () => Promise<readonly string[]>;
}

/**
 * Runs the loader on the sites that IT named and on those she agreed to, where the browser lets us,
 * and on no other. The browser remembers them over a restart, so that a lesson open before us is
 * not missed.
 */
export function createLmsSites({ browser, agreed }: Deps) {
  let named: readonly string[] | undefined;
  let turn = Promise.resolve();

  async function allowed(patterns: readonly string[]): Promise<string[]> {
    const all = [...new Set(patterns)].toSorted();
    const may = await Promise.all(all.map((pattern) => browser.mayRead(pattern)));
    return all.filter((_, index) => may[index]);
  }

  async function register(script: LoaderScript, wanted: readonly string[]): Promise<void> {
    const now = (await browser.loaderSites(script)).toSorted();
    if (wanted.join(' ') !== now.join(' ')) await browser.setLoaderSites(script, wanted);
  }

  async function settle(): Promise<void> {
    // A host is known without its protocol: an LMS on a school's own network may be on http.
    const hosts = (await agreed()).flatMap((host) => [`https://${host}`, `http://${host}`]);
    const own = await allowed(hosts.filter((origin) => !isBuiltIn(origin)).map(sitePattern));
    await register('asked', own);
    // Before the policy was read once there is nothing to go by.
    if (named === undefined) return;
    const set = await allowed(named.filter((origin) => !isBuiltIn(origin)).map(sitePattern));
    await register(
      'loader',
      set.filter((pattern) => !own.includes(pattern)),
    );
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

export type LmsSites = ReturnType<typeof createLmsSites>;
