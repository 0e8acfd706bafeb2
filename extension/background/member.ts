import { createSession, type Session } from '../identity/session';
import type { DeviceDatabase, StoredMembership } from '../store/device-database';
import { SchoolDatabase, schoolDatabaseName } from '../store/school-database';
import { createStore, type Store } from '../store/store';
import { type Api, createApi } from '../sync/api';
import { createSync, type Sync } from '../sync/sync';

/** Everything the background holds of one membership. */
export interface Member {
  readonly membership: StoredMembership;
  readonly db: SchoolDatabase;
  readonly store: Store;
  readonly api: Api;
  readonly session: Session;
  readonly sync: Sync;
  /** Settles once what cannot be read has been set aside. */
  readonly checked: Promise<unknown>;
}

interface Deps {
  readonly device: DeviceDatabase;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** Rows of a membership may have changed. */
  readonly changed: () => void;
  /** Asks for another sync of this membership after so many failures in a row. */
  readonly later: (key: string, failures: number) => void;
}

/** Opens memberships, each with its own database, tokens and cursor; each once. */
export function createMembers({ device, fetch, now, changed, later }: Deps) {
  const open = new Map<string, Member>();

  function openMember(membership: StoredMembership): Member {
    const { key, organizationId, person, apiBaseUrl, clientId } = membership;
    const known = open.get(key);
    if (known !== undefined) return { ...known, membership };
    const db = new SchoolDatabase(schoolDatabaseName(organizationId, person.id));
    const store = createStore({ db, actor: person.id, now });
    const api = createApi({ baseUrl: apiBaseUrl, fetch });
    const session = createSession({ device, membership: key, api, now });
    const sync = createSync({
      db,
      store,
      api,
      session,
      clientId,
      changed,
      later: (failures) => later(key, failures),
    });
    // Not even a check that fails may keep anybody from her notes.
    const checked = store.check().catch(() => 0);
    // Nobody waits for this: what is not packed yet can be read as well.
    void checked.then(() => store.packOld()).catch(() => undefined);
    const member = { membership, db, store, api, session, sync, checked };
    open.set(key, member);
    return member;
  }

  async function ready(membership: StoredMembership | undefined): Promise<Member | undefined> {
    if (membership === undefined) return undefined;
    const member = openMember(membership);
    await member.checked;
    return member;
  }

  return {
    /** The one in use: what a page shows is told by it. */
    active: async (): Promise<Member | undefined> => ready(await device.active()),
    /** The one a view was drawn for, in use or not. */
    of: async (key: string): Promise<Member | undefined> =>
      ready(await device.memberships.get(key)),
    /** All of this device. */
    async all(): Promise<Member[]> {
      const members = await Promise.all((await device.memberships.toArray()).map(ready));
      return members.filter((member) => member !== undefined);
    },
    /** All that can talk to their school. */
    async signedIn(): Promise<Member[]> {
      const kept = await device.memberships.toArray();
      const members = await Promise.all(kept.filter(({ signedOut }) => !signedOut).map(ready));
      return members.filter((member) => member !== undefined);
    },
  };
}

export type Members = ReturnType<typeof createMembers>;
