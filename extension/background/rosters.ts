import type { SessionArea } from './page-records';

/** Students of more classes than anybody teaches. */
const MOST = 1000;

const keyOf = (host: string): string => `roster:${host}`;

/**
 * Names of students as class lists of a host showed them, so that the privacy check knows them on the
 * lesson's page too. In the browser's memory until it closes: never written to disk, never sent.
 */
export function createRosters(area: SessionArea) {
  async function of(host: string): Promise<readonly string[]> {
    const key = keyOf(host);
    const items = await area.get(key);
    // Written only by `add` below.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (items[key] as readonly string[] | undefined) ?? [];
  }

  return {
    of,
    /** A list is often shown in parts: what was seen before stays, the newest first. */
    async add(host: string, names: readonly string[]): Promise<void> {
      const all = [...new Set([...names, ...(await of(host))])].slice(0, MOST);
      try {
        await area.set({ [keyOf(host)]: all });
      } catch {
        // No room left for it: the check goes by the sentences alone.
      }
    },
    forget: (host: string): Promise<void> => area.remove([keyOf(host)]),
  };
}

export type Rosters = ReturnType<typeof createRosters>;
