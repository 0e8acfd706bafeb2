import type { KeptRow } from '../../../../extension/store/kept-row';
import { SchoolDatabase } from '../../../../extension/store/school-database';
import { createStore, type Pulled } from '../../../../extension/store/store';
import type { Row } from '../../../../shared/model';
import type { Mutation } from '../../../../shared/mutations';
import type { FeedChange } from '../../../../shared/sync';
import { ASSIGNMENTS, newNote, STAFF, tess } from '../../shared/mutations/staff';

let devices = 0;

/** One member's device, empty but for the people of the school. */
export async function aDevice(actor = tess.id, known: readonly Row[] = [...STAFF, ...ASSIGNMENTS]) {
  devices += 1;
  const db = new SchoolDatabase(`device-${devices}`);
  let clock = 100;
  const store = createStore({ db, actor, now: () => (clock += 1) });

  /** A pull of one page that brings these changes. */
  const pull = (changes: readonly FeedChange[], more: Partial<Pulled> = {}): Promise<void> =>
    store.accept({ changes, left: [], cursor: {}, ...more });

  await pull(known.map(put), { lastMutationId: 0 });

  /** A row as it was written: a revision with its text unpacked. */
  const unpacked = async (row: KeptRow | undefined): Promise<Row | undefined> =>
    row?.record === 'revision' ? store.texts.whole(row) : row;
  const all = async (rows: readonly KeptRow[]): Promise<Row[]> => {
    const found = await Promise.all(rows.map(unpacked));
    return found.filter((row) => row !== undefined);
  };

  return {
    db,
    store,
    pull,
    rows: async () => all(await db.rows.toArray()),
    mine: async () => all(await db.mine.toArray()),
    row: async (wanted: string) => unpacked(await db.rows.get(wanted)),
    myRow: async (wanted: string) => unpacked(await db.mine.get(wanted)),
    /** Does what must not be refused. */
    does: async (mutation: Mutation): Promise<void> => {
      const refusal = await store.apply(mutation);
      if (refusal !== undefined) throw new Error(`Refused: ${refusal.refused}`);
    },
    note: async (wanted: string) => {
      const row = await db.rows.get(wanted);
      return row?.record === 'note' ? row : undefined;
    },
    /** The names of what is on its way, in order. */
    sent: async (): Promise<string[]> => {
      return (await store.pending(100)).map(({ id, mutation }) => `${id} ${mutation?.name}`);
    },
    /** The school's answer: it took everything that was pending. */
    taken: async (): Promise<void> => {
      const pending = await store.pending(100);
      await store.settle(pending.map(({ id }) => ({ id, outcome: 'applied' })));
    },
  };
}
export type Device = Awaited<ReturnType<typeof aDevice>>;

export const writes = (n: number, body?: string): Mutation => ({
  name: 'note.write',
  args: newNote(n, body),
});

/** What a feed says of a row in the audience it names. */
export const put = (row: Row): FeedChange => ({
  op: 'put',
  audience: 'audience' in row ? row.audience : 'school',
  row,
});

export { tess };
