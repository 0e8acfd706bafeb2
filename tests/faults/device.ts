import { createSession, type Session } from '../../extension/identity/session';
import { randomToken, sha256 } from '../../extension/identity/tokens';
import { DeviceDatabase } from '../../extension/store/device-database';
import { SchoolDatabase } from '../../extension/store/school-database';
import { createStore, type Store } from '../../extension/store/store';
import { revisionOf } from '../../extension/store/texts';
import { type Api, createApi } from '../../extension/sync/api';
import { createSync, type Sync } from '../../extension/sync/sync';
import type { Note, Row } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import type { PushRequest, PushResult } from '../../shared/sync';

interface Deps {
  readonly name: string;
  readonly baseUrl: string;
  readonly organizationId: string;
  /** The line of this device; `alive` as in `Wire.line`. */
  readonly line: (alive: () => boolean) => typeof globalThis.fetch;
  readonly newId: () => string;
  /** Milliseconds this device's clock is off. */
  readonly clockOff: number;
  /** A push is about to leave, for the first time or again. */
  readonly pushing: (clientId: string, ids: readonly number[]) => void;
  /** The device has heard what became of its mutations. */
  readonly acknowledged: (clientId: string, results: readonly PushResult[]) => void;
}

interface Running {
  readonly device: DeviceDatabase;
  readonly db: SchoolDatabase;
  readonly store: Store;
  readonly sync: Sync;
  readonly session: Session;
  readonly off: AbortController;
  readonly clientId: string;
}

/** Databases whose disk is full, by name. */
const full = new Set<string>();
for (const method of ['put', 'add'] as const) {
  // As a browser does it: the write fails, and its transaction with it.
  const write = Reflect.get(IDBObjectStore.prototype, method);
  Reflect.set(
    IDBObjectStore.prototype,
    method,
    function refuseWhereFull(this: IDBObjectStore, ...args: unknown[]): unknown {
      if (full.has(this.transaction.db.name))
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      return Reflect.apply(write, this, args);
    },
  );
}

/**
 * A device: the very store, session, API and sync that ship, over IndexedDB in memory. What is on
 * its "disk" outlives `crash`; `wipe` is somebody clearing the browser's data.
 */
export class SimDevice {
  readonly name: string;
  person = '';
  readonly #deps: Deps;
  #running: Running | undefined;
  #generation = 0;

  constructor(deps: Deps) {
    this.name = deps.name;
    this.#deps = deps;
  }

  get running(): Running {
    if (this.#running === undefined) throw new Error(`${this.name} has not joined.`);
    return this.#running;
  }

  get clientId(): string {
    return this.running.clientId;
  }

  readonly #now = (): number => Date.now() + this.#deps.clockOff;

  /** Joins with a one-time code, on an empty disk. */
  async join(code: string): Promise<void> {
    const { baseUrl, organizationId, newId } = this.#deps;
    this.#generation += 1;
    const device = new DeviceDatabase(`${this.name}:${this.#generation}`);
    const api = createApi({ baseUrl, fetch });
    const refreshToken = randomToken();
    const next = await sha256(refreshToken);
    const granted = await api.token({ grant: 'code', organizationId, code, next });
    if ('failed' in granted) throw new Error(`${this.name} could not join: ${granted.failed}`);
    const me = await api.me(granted.accessToken);
    if ('failed' in me) throw new Error(`${this.name} could not join: ${me.failed}`);
    this.person = me.person.id;
    await device.memberships.put({
      key: 'here',
      organizationId,
      schoolName: me.schoolName,
      apiBaseUrl: baseUrl,
      lessonKey: me.lessonKey,
      person: me.person,
      clientId: newId(),
      refreshToken,
      proposedToken: null,
      accessToken: granted.accessToken,
      accessExpires: this.#now() + granted.expiresIn * 1000,
      signedOut: false,
    });
    device.close();
    await this.#start();
  }

  async #start(): Promise<void> {
    const { baseUrl, line, pushing, acknowledged } = this.#deps;
    const off = new AbortController();
    const device = new DeviceDatabase(`${this.name}:${this.#generation}`);
    const db = new SchoolDatabase(`${this.name}:${this.#generation}:school`);
    const membership = await device.memberships.get('here');
    if (membership === undefined) throw new Error('No membership.');
    const { clientId } = membership;
    const real = createApi({ baseUrl, fetch: line(() => !off.signal.aborted) });
    const api: Api = {
      ...real,
      push: async (token: string, request: PushRequest) => {
        pushing(
          clientId,
          request.mutations.map(({ id }) => id),
        );
        const answer = await real.push(token, request);
        if (!('failed' in answer)) acknowledged(clientId, answer.results);
        return answer;
      },
    };
    const session = createSession({ device, membership: 'here', api, now: this.#now });
    const store = createStore({ db, actor: this.person, now: this.#now });
    const quiet = (): void => undefined;
    const sync = createSync({ db, store, api, session, clientId, changed: quiet, later: quiet });
    this.#running = { device, db, store, sync, session, off, clientId };
    await store.check();
  }

  /** The browser puts the worker away, or dies: what is under way never comes back. */
  async crash(): Promise<void> {
    this.#stop();
    await this.#start();
  }

  #stop(): void {
    const { device, db, off } = this.running;
    off.abort();
    device.close();
    db.close();
  }

  /** All of the browser's data is gone; the device is of use again once it has joined. */
  wipe(): void {
    this.#stop();
    this.#running = undefined;
  }

  set diskFull(is: boolean) {
    if (is) full.add(this.running.db.name);
    else full.delete(this.running.db.name);
  }

  /**
   * A sync that ends, whatever happens. One that met a crash never settles: it is left where it is.
   */
  async synced(): Promise<void> {
    const { sync, off } = this.running;
    const ended = new Promise<void>((done) => {
      off.signal.addEventListener('abort', () => done(), { once: true });
    });
    await Promise.race([
      sync.run().catch((error: unknown) => {
        if (!off.signal.aborted) throw error;
      }),
      ended,
    ]);
  }

  /**
   * Applies a change, with what is kept beside it, as the background does; its number in the outbox,
   * `private`, or why it was refused here.
   */
  async apply(
    mutation: Mutation,
    keep: readonly Row[] = [],
  ): Promise<number | 'private' | { readonly refused: string }> {
    const { db, store } = this.running;
    const before = (await db.progress()).lastMutationId;
    const bringing = keep.filter((row) => row.record === 'revision');
    const revision = revisionOf(mutation);
    if (revision !== undefined) bringing.push(revision);
    const refusal = await store.together(async () => {
      if (keep.length > 0) await store.keep(keep);
      return store.apply(mutation);
    }, bringing);
    if (refusal !== undefined) return refusal;
    const after = (await db.progress()).lastMutationId;
    return after === before ? 'private' : after;
  }

  async notes(): Promise<Note[]> {
    return (await this.running.db.rows.where('record').equals('note').toArray()).filter(
      (row): row is Note => row.record === 'note',
    );
  }
}
