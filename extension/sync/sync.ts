import { type Cursor, MAX_BATCH, type PullResponse } from '../../shared/sync';
import type { Access, Session } from '../identity/session';
import { isNoRoom } from '../store/no-room';
import { bytesInPush, PUSH_ROOM } from '../store/push-size';
import type { OutboxEntry, SchoolDatabase, SyncRecord } from '../store/school-database';
import type { Store } from '../store/store';
import type { Api, Failure } from './api';

interface Deps {
  readonly db: SchoolDatabase;
  readonly store: Store;
  readonly api: Api;
  readonly session: Session;
  readonly clientId: string;
  /** Called when rows may have changed. */
  readonly changed: () => void;
  /** Asks to be run again after so many failures in a row. */
  readonly later: (failures: number) => void;
}

/** What goes out in place of a mutation that could not be read: no school knows it, all refuse it. */
const UNREADABLE = { name: 'unreadable', args: {} };

type Trouble = Failure | { readonly failed: 'signed-out' };

/**
 * The device's half of sync: pushes the outbox in order, then pulls until there is no more.
 * Never two runs at once; a call during a run is met by another run after it.
 */
export function createSync({ db, store, api, session, clientId, changed, later }: Deps) {
  let running: Promise<void> | undefined;
  let again = false;

  async function withToken<T extends object>(
    ask: (token: string) => Promise<T | Failure>,
  ): Promise<T | Trouble> {
    const access: Access = await session.access();
    if ('failed' in access) return access;
    const answer = await ask(access.token);
    if (!('failed' in answer) || answer.failed !== 'refused' || answer.status !== 401)
      return answer;
    await session.distrust();
    const fresh: Access = await session.access();
    return 'failed' in fresh ? fresh : ask(fresh.token);
  }

  async function push(): Promise<Trouble | undefined> {
    for (;;) {
      // Each batch follows from the school's answer to the one before it.
      const batch = fitting(await store.pending(MAX_BATCH));
      if (batch.length === 0) return undefined;
      const mutations = batch.map(({ id, mutation }) => {
        const { name, args } = mutation ?? UNREADABLE;
        return { id, name, args };
      });
      const answer = await withToken((token) => api.push(token, { clientId, mutations }));
      if ('failed' in answer) return answer;
      await store.settle(answer.results);
      const sent = new Set(batch.map(({ id }) => id));
      // Nothing of what was asked has been decided: asking again at once would never end.
      if (!answer.results.some(({ id }) => sent.has(id)))
        return { failed: 'nonsense', status: 200, requestId: '' };
    }
  }

  async function pageAfter(cursor: Cursor): Promise<PullResponse | Trouble> {
    const answer = await withToken((token) => api.pull(token, { clientId, cursor }));
    if (!('failed' in answer)) await store.prepare(answer.changes);
    return answer;
  }

  async function pull(): Promise<Trouble | undefined> {
    const { cursor } = await db.progress();
    const isFirst = Object.keys(cursor).length === 0;
    let brought = 0;
    let asked = pageAfter(cursor);
    for (;;) {
      const answer = await asked;
      if ('failed' in answer) return answer;
      const { more, lastMutationId, ...page } = answer;
      // Each page starts where the one before it ended: it is on its way while that one is kept.
      if (more) asked = pageAfter(page.cursor);
      await store.accept(more ? { ...page, isFirst } : { ...page, isFirst, lastMutationId });
      if (page.changes.length > 0 || page.left.length > 0) changed();
      if (!more) return undefined;
      brought += page.changes.length;
      if (isFirst) await note({ state: 'bringing', detail: '', failures: 0, brought });
    }
  }

  async function note(record: SyncRecord): Promise<void> {
    await db.note({ sync: record });
  }

  async function once(): Promise<void> {
    const [{ sync }, pending] = await Promise.all([db.progress(), store.pending(1)]);
    const { failures } = sync;
    const isWaiting = pending.length > 0;
    // A retry is quiet: what was said after the failure stays until there is something new to say.
    if (failures === 0 && isWaiting) await note({ state: 'sending', detail: '', failures });
    const trouble = (isWaiting ? await push() : undefined) ?? (await pull());
    if (trouble === undefined) {
      await note({ state: 'saved', detail: '', failures: 0 });
      return;
    }
    await note({ ...describe(trouble), failures: failures + 1 });
    if (trouble.failed !== 'signed-out') later(failures + 1);
  }

  /** What a full disk keeps out is asked for again later: the school still has it. */
  async function onceWithRoom(): Promise<void> {
    try {
      await once();
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      const failures = (await db.progress()).sync.failures + 1;
      // A small line often still fits; where it does not, the next write will say so.
      await note({ state: 'no-room', detail: '', failures }).catch(() => undefined);
      later(failures);
    }
  }

  return {
    /** Resolves when everything written before the call has been tried once. */
    run(): Promise<void> {
      if (running !== undefined) {
        again = true;
        return running;
      }
      running = (async () => {
        do {
          again = false;
          await onceWithRoom();
        } while (again);
      })().finally(() => {
        running = undefined;
      });
      return running;
    },
    withToken,
  };
}

export type Sync = ReturnType<typeof createSync>;

/** As many as one push may carry; always at least one: the store took none too large for that. */
function fitting(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  let bytes = 0;
  const end = entries.findIndex(({ mutation }) => {
    bytes += bytesInPush(mutation);
    return bytes > PUSH_ROOM;
  });
  return end === -1 ? entries : entries.slice(0, Math.max(1, end));
}

function describe(trouble: Trouble): Pick<SyncRecord, 'state' | 'detail'> {
  switch (trouble.failed) {
    case 'unreachable':
      return { state: 'offline', detail: '' };
    case 'not-agreed':
      return { state: 'not-agreed', detail: '' };
    case 'slow':
      return { state: 'trouble', detail: '' };
    case 'signed-out':
      return { state: 'signed-out', detail: '' };
    case 'nonsense':
    case 'server':
      return { state: 'trouble', detail: `HTTP ${trouble.status} ${trouble.requestId}`.trim() };
    case 'refused':
      return {
        state: 'trouble',
        detail: `HTTP ${trouble.status} ${trouble.code} ${trouble.requestId}`.trim(),
      };
  }
}
