import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';

import type { Block } from '../../shared/text/lesson-text';
import type { DeviceDatabase, StoredMembership } from '../store/device-database';
import { readable } from '../store/row-schemas';
import { SchoolDatabase, schoolDatabaseName } from '../store/school-database';
import { syncStateOf } from '../store/sync-state';
import type { Draft, Host, Membership, PageState, SyncState } from '../ui/host';
import type { SetForMe } from '../ui/set-for-me';
import { createCommands } from './commands';

interface Deps {
  readonly device: DeviceDatabase;
  readonly setForMe: SetForMe;
  readonly tab: () => number | null;
  readonly permit: (code: string) => Promise<boolean>;
  /** The text now on the tab, which is a revision nobody may have kept yet. */
  readonly textOnTab: () => Promise<readonly Block[]>;
  /** Called with the active membership, and a signal that aborts when another takes its place. */
  readonly onMember: (membership: StoredMembership, signal: AbortSignal) => void;
}

/**
 * A `Host` for our own full pages: live queries of the device's databases become signals, one way.
 * `setPage` is for the panel, which hears of its tab from the browser's session storage.
 */
export function createLiveHost({ device, setForMe, tab, permit, textOnTab, onMember }: Deps) {
  const me = signal<Membership | null | undefined>(undefined);
  const page = signal<PageState>({ state: 'none' });
  const rows = signal<Host['rows']['value']>([]);
  const sync = signal<SyncState>(syncStateOf(undefined, []));
  const drafts = signal<readonly Draft[]>([]);
  const setAside = signal(false);
  let db: SchoolDatabase | undefined;
  let current: AbortController | undefined;
  let key: string | undefined;

  function open(membership: StoredMembership): void {
    current?.abort();
    current = new AbortController();
    const opened = new SchoolDatabase(
      schoolDatabaseName(membership.organizationId, membership.person.id),
    );
    db = opened;
    const follow = <T>(query: () => Promise<T>, take: (value: T) => void): void => {
      const subscription = liveQuery(query).subscribe({ next: take });
      current?.signal.addEventListener('abort', () => subscription.unsubscribe());
    };
    follow(
      async () => {
        const all = await opened.rows.where('record').notEqual('revision').toArray();
        return readable(all, 'rows').filter((row) => row.record !== 'revision');
      },
      (value) => {
        rows.value = value;
      },
    );
    follow(
      async () => readable(await opened.drafts.toArray(), 'drafts'),
      (value) => {
        drafts.value = value;
      },
    );
    follow(
      async () => syncStateOf(await opened.progress(), await opened.outbox.toArray()),
      (value) => {
        sync.value = value;
      },
    );
    follow(
      async () => (await opened.aside.where('seen').equals(0).count()) > 0,
      (value) => {
        setAside.value = value;
      },
    );
    onMember(membership, current.signal);
  }

  liveQuery(() => device.active()).subscribe({
    next(membership) {
      if (membership === undefined) {
        me.value = null;
        return;
      }
      // Signed out there is no live socket: one who signs in again starts anew.
      const now = `${membership.key} ${membership.signedOut}`;
      if (now !== key) {
        key = now;
        open(membership);
      }
      const { organizationId, schoolName, person } = membership;
      const { id, name, roles } = person;
      me.value = { organizationId, schoolName, person: { id, name, roles } };
    },
  });

  const host: Host = {
    me,
    page,
    rows,
    sync,
    drafts,
    setAside,
    setForMe,
    async revision(id) {
      const row = await db?.rows.get(id);
      if (row?.record === 'revision' && readable([row], 'rows').length > 0) return row;
      const shown = page.peek();
      if (shown.state !== 'ready' || shown.revision !== id) return undefined;
      const blocks = [...(await textOnTab())];
      return { record: 'revision', id, lesson: shown.lesson, blocks };
    },
    ...createCommands({ tab, permit }),
  };
  return {
    host,
    setPage: (state: PageState): void => {
      page.value = state;
    },
  };
}
