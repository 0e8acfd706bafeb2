import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';

import type { Block } from '../../shared/text/lesson-text';
import { pageFor, type PageRecord } from '../background/page-records';
import type { DeviceDatabase, StoredMembership } from '../store/device-database';
import { membershipView } from '../store/membership-view';
import { NOT_TELLING } from '../store/not-telling';
import { readable, readableRows } from '../store/row-schemas';
import { SchoolDatabase, schoolDatabaseName } from '../store/school-database';
import { syncStateOf } from '../store/sync-state';
import { createTexts, type Texts } from '../store/texts';
import type { Draft, Host, Membership, SyncState, Telling, Visit } from '../ui/host';
import type { SetForMe } from '../ui/set-for-me';
import { createCommands } from './commands';

interface Deps {
  readonly device: DeviceDatabase;
  readonly setForMe: SetForMe;
  /** The membership this view is for: the one in use, or one it stays with. */
  readonly whose: () => Promise<StoredMembership | undefined>;
  /** Goes over to another membership. */
  readonly use: (key: string) => Promise<void>;
  readonly tab: () => number | null;
  readonly permit: (code: string) => Promise<boolean>;
  readonly agree: () => Promise<boolean>;
  readonly allow: (origin: string) => Promise<boolean>;
  /** Asks the browser to let us notify her; must run in a click. */
  readonly allowTelling: () => Promise<boolean>;
  /** The text now on the tab, which is a revision nobody may have kept yet. */
  readonly textOnTab: () => Promise<readonly Block[]>;
  /** Called with the view's membership, and a signal that aborts when another takes its place. */
  readonly onMember: (membership: StoredMembership, signal: AbortSignal) => void;
}

/** Milliseconds between two looks at all there is, while a new device is being filled. */
const FILLING = 700;

/** Reading all rows again for every page that comes would take longer than the filling itself. */
const whileFilling = (state: SyncState['state']): Promise<void> =>
  new Promise((done) => {
    if (state === 'bringing') setTimeout(done, FILLING);
    else done();
  });

/**
 * Hosts for our own full pages: live queries of the device's databases become signals, one way.
 * Each membership has a `Host` of its own, so that a view never shows one school's rows beside
 * another's name, and what it still has to say after a switch is said for the school it was drawn for.
 * `setPage` is for the panel, which hears of its tab from the browser's session storage.
 */
export function createLiveHost(deps: Deps) {
  const { device, setForMe, whose, use, tab, permit, agree, allow, allowTelling } = deps;
  const { textOnTab, onMember } = deps;
  const shown = signal<PageRecord | undefined>(undefined);
  const memberships = signal<readonly Membership[]>([]);
  const telling = signal<Telling>(NOT_TELLING);
  const welcomed = signal<boolean | undefined>(undefined);

  /** For one membership; `''` is nobody's, before a school is joined. */
  function hostFor(as: string, signedIn: Membership | null | undefined) {
    const me = signal(signedIn);
    const page = computed(() => pageFor(as, shown.value));
    const site = computed(() => shown.value?.site ?? null);
    const copyOffer = computed(() => (shown.value?.as === as ? (shown.value.copy ?? null) : null));
    const rows = signal<Host['rows']['value']>([]);
    const sync = signal<SyncState>(syncStateOf(undefined, []));
    const drafts = signal<readonly Draft[]>([]);
    const setAside = signal(false);
    const visits = signal<ReadonlyMap<string, Visit>>(new Map());
    const news = signal<ReadonlySet<string>>(new Set());
    let texts: Texts | undefined;
    let live: AbortController | undefined;
    const ended = new AbortController();

    function follow<T>(query: () => Promise<T>, take: (value: T) => void): void {
      const subscription = liveQuery(query).subscribe({ next: take });
      ended.signal.addEventListener('abort', () => subscription.unsubscribe());
    }

    /** Shows what is in the membership's own database for as long as this host is shown. */
    function open({ organizationId, person }: StoredMembership): void {
      const opened = new SchoolDatabase(schoolDatabaseName(organizationId, person.id));
      texts = createTexts({ db: opened });
      follow(
        async () => {
          // Wrapped as Dexie asks for whatever is not its own (liveQuery's documentation).
          await Promise.resolve(whileFilling(sync.peek().state));
          const all = await opened.rows.where('record').notEqual('revision').toArray();
          return readableRows(all);
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
      follow(
        () => opened.visits.toArray(),
        (all) => {
          visits.value = new Map(
            all.map(({ lesson, url, at, changed, lost }) => [
              lesson,
              { host: URL.canParse(url) ? new URL(url).host : '', at, changed, lost },
            ]),
          );
        },
      );
      follow(
        () => opened.news.toCollection().primaryKeys(),
        (ids) => {
          news.value = new Set(ids);
        },
      );
    }

    const host: Host = {
      me,
      memberships,
      page,
      site,
      copyOffer,
      rows,
      sync,
      drafts,
      setAside,
      visits,
      news,
      telling,
      welcomed,
      setForMe,
      use,
      async revision(id) {
        const kept = await texts?.revision(id);
        if (kept !== undefined) return kept;
        const here = page.peek();
        if (here.state !== 'ready' || here.revision !== id) return undefined;
        const blocks = [...(await textOnTab())];
        return { record: 'revision', id, lesson: here.lesson, blocks };
      },
      ...createCommands({ as, tab, permit, agree, allow, allowTelling }),
    };
    return {
      as,
      host,
      open,
      /** What the device says of this membership now. */
      take(membership: StoredMembership): void {
        const { signedOut } = membership;
        const before = me.peek();
        me.value = membershipView(membership);
        // Signed out there is no live socket: one who signs in again starts anew.
        if (live !== undefined && before?.signedOut === signedOut) return;
        live?.abort();
        live = new AbortController();
        onMember(membership, live.signal);
      },
      end(): void {
        ended.abort();
        live?.abort();
      },
    };
  }

  let current = hostFor('', undefined);
  const host = signal<Host>(current.host);

  liveQuery(whose).subscribe({
    next(membership) {
      const as = membership?.key ?? '';
      if (as !== current.as || current.host.me.peek() === undefined) {
        current.end();
        current = hostFor(as, membership === undefined ? null : membershipView(membership));
        if (membership !== undefined) current.open(membership);
        host.value = current.host;
      }
      if (membership !== undefined) current.take(membership);
    },
  });
  liveQuery(async () => (await device.settings.get('welcomed')) !== undefined).subscribe({
    next(is) {
      welcomed.value = is;
    },
  });
  liveQuery(() => device.telling()).subscribe({
    next(now) {
      telling.value = now;
    },
  });
  liveQuery(() => device.memberships.toArray()).subscribe({
    next(all) {
      memberships.value = all
        .map(membershipView)
        .toSorted((one, other) => one.schoolName.localeCompare(other.schoolName));
    },
  });

  return {
    host: host as ReadonlySignal<Host>,
    setPage: (record: PageRecord | undefined): void => {
      shown.value = record;
    },
  };
}
