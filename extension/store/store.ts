import type { Audience, Note, Revision, Row } from '../../shared/model';
import {
  type Change,
  groupsOf,
  isRefusal,
  mutate,
  type Mutation,
  needs,
  type Refusal,
  type Rows,
} from '../../shared/mutations';
import type { FeedChange, PushResult } from '../../shared/sync';
import type { Draft } from '../ui/host';
import type { KeptRow } from './kept-row';
import { bytesInPush, PUSH_ROOM } from './push-size';
import { keepRemoved } from './removed';
import { readable } from './row-schemas';
import type { ConfirmedRow, NewsItem, OutboxEntry, SchoolDatabase } from './school-database';
import { setAside, setTextAside, unreadableRows } from './set-aside';
import { createTexts, revisionOf, withBlocks } from './texts';
import { citedBy, dropUncited } from './uncited';

interface Deps {
  readonly db: SchoolDatabase;
  /** The member on whose behalf everything here is written. */
  readonly actor: string;
  readonly now: () => number;
}

/** What a pull brought, page by page. */
export interface Pulled {
  readonly changes: readonly FeedChange[];
  readonly left: readonly string[];
  readonly cursor: Record<string, number>;
  /** Set on the last page only: mutations up to here are decided and their effects are in. */
  readonly lastMutationId?: number;
  /** The first that this device hears of the school: all of it is old. */
  readonly isFirst?: boolean;
}

/** A change as it is kept. */
type KeptChange =
  | { readonly op: 'put'; readonly row: KeptRow }
  | { readonly op: 'delete'; readonly id: string };

const isOld = (row: KeptRow): boolean => row.record === 'revision' && 'blocks' in row;

/** A revision that was stripped of its blocks, with the text they are. */
const asKept = (row: Row, text: string | undefined): Row | KeptRow =>
  row.record !== 'revision' || text === undefined
    ? row
    : { record: row.record, id: row.id, lesson: row.lesson, text };

const withoutTexts = (row: KeptRow | undefined): Row[] =>
  row === undefined || row.record === 'revision' ? [] : [row];

const isPrivate = (row: KeptRow | undefined): boolean =>
  row === undefined || ('audience' in row && row.audience === 'me');

/**
 * The device's copy of a school: confirmed rows, private rows, and an outbox replayed over them.
 *
 * Invariants: `rows` = confirmed ?? mine, with the outbox replayed in order; a private row leaves
 * `mine` only when the school has confirmed the shared one; a refused mutation's words become a
 * draft; mutation ids have no gap; a lesson's text is here as long as a row, a draft or the outbox
 * refers to it, once and packed.
 */
export function createStore({ db, actor, now }: Deps) {
  const texts = createTexts({ db, broken: (digest) => withoutText(digest) });

  async function load(mutation: Mutation): Promise<Rows> {
    const wanted = needs(mutation.name, mutation.args);
    const [byId, replies]: [(KeptRow | undefined)[], KeptRow[]] = await Promise.all([
      db.rows.bulkGet([actor, ...wanted.ids]),
      wanted.repliesTo === undefined
        ? []
        : db.rows.where('parent').equals(wanted.repliesTo).toArray(),
    ]);
    // No mutator looks at the words of a lesson.
    const loaded = [...byId, ...replies].flatMap(withoutTexts);
    const groups = (await db.rows.bulkGet(groupsOf(loaded))).flatMap(withoutTexts);
    const found = new Map([...byId.flatMap(withoutTexts), ...groups].map((row) => [row.id, row]));
    const notes = replies.filter((row) => row.record === 'note');
    return { get: (id) => found.get(id), replies: () => notes, removed: () => undefined };
  }

  /**
   * Runs a mutation over `rows`; the changes, each with the row as it was. `text` stands for the
   * blocks that its revision was stripped of.
   */
  async function run(
    mutation: Mutation,
    text?: string,
  ): Promise<Refusal | readonly { before: KeptRow | undefined; change: KeptChange }[]> {
    const rows = await load(mutation);
    const context = { actor, now: now(), where: 'device' } as const;
    const outcome = mutate(mutation.name, mutation.args, rows, context);
    if (isRefusal(outcome)) return outcome;
    const ids = outcome.map(idOf);
    const before = await db.rows.bulkGet(ids);
    const puts = outcome.flatMap((change) =>
      change.op === 'put' ? [asKept(change.row, text)] : [],
    );
    const rest = await texts.keep(puts);
    const after = outcome.flatMap((change): KeptChange[] => {
      if (change.op === 'delete') return [change];
      const row = rest.shift();
      return row === undefined ? [] : [{ op: 'put', row }];
    });
    await write(db.rows, after);
    return after.map((change, index) => ({ before: before[index], change }));
  }

  /**
   * Makes the rows what the school and `mine` say, then replays what is still on its way. `isMore`:
   * there is only more than before, so nothing that was needed can have become needless. `fresh`:
   * rows that have just been confirmed.
   */
  async function rebuild(
    touched: Set<string>,
    { isMore = false, fresh = [] }: { isMore?: boolean; fresh?: readonly ConfirmedRow[] } = {},
  ): Promise<void> {
    const outbox = await db.outbox.orderBy('id').toArray();
    for (const entry of outbox) for (const id of entry.touched) touched.add(id);
    const ids = [...touched];
    // Only a lesson and a text may have come by several audiences: any other is what it is now.
    const known = fresh.filter(({ row }) => row.record !== 'lesson' && row.record !== 'revision');
    const sure = new Set(known.map(({ id }) => id));
    const [found, mine] = await Promise.all([
      // All asked at once: one walk from id to id takes a thousand steps for a first page.
      Promise.all(
        ids.flatMap((id) => (sure.has(id) ? [] : db.confirmed.where('id').equals(id).toArray())),
      ),
      // A new device has none: nothing is asked five hundred times a page.
      (async () => ((await db.mine.count()) === 0 ? [] : db.mine.bulkGet(ids)))(),
    ]);
    const confirmed = [...found.flat(), ...known];
    const base = new Map(mine.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
    for (const { id, row } of confirmed) if (!isAnothers(row, base.get(id))) base.set(id, row);
    await db.rows.bulkDelete(ids.filter((id) => !base.has(id)));
    await db.rows.bulkPut([...base.values()]);
    await replay(outbox);
    const pending = new Set(outbox.flatMap((entry) => entry.touched));
    const arrived = confirmed.filter(
      ({ id, row }) => row.record === 'note' && !pending.has(id) && base.get(id) === row,
    );
    const hers = new Set(mine.flatMap((row) => (row === undefined ? [] : [row.id])));
    await db.mine.bulkDelete(arrived.flatMap(({ id }) => (hers.has(id) ? [id] : [])));
    if (!isMore || outbox.length > 0 || hers.size > 0) await dropUncited(db, actor);
  }

  async function replay(outbox: readonly OutboxEntry[]): Promise<void> {
    for (const entry of outbox) {
      if (entry.mutation === null) continue;
      // One that is refused here changes nothing; the school will refuse it too, and then its
      // words become a draft.
      const outcome = await run(entry.mutation, entry.text);
      if (isRefused(outcome)) continue;
      const after = outcome.map(({ change }) => change);
      // A thread may have grown since: what was touched only now has to be rebuilt later, too.
      const touched = [...new Set([...entry.touched, ...after.map(idOf)])];
      if (touched.length > entry.touched.length) await db.outbox.update(entry.id, { touched });
      // What went private again may have been edited or removed since: `mine` has the last word.
      const ids = after.filter(staysPrivate).map(idOf);
      const mine = await db.mine.bulkGet(ids);
      await db.rows.bulkDelete(ids.filter((_, index) => mine[index] === undefined));
      await db.rows.bulkPut(mine.filter((row) => row !== undefined));
    }
  }

  const everything = [
    db.mine,
    db.confirmed,
    db.rows,
    db.texts,
    db.outbox,
    db.drafts,
    db.meta,
    db.aside,
    db.copies,
    db.visits,
    db.news,
    db.removed,
  ];

  /** Rows go private with the texts they cite: those that came by sharing leave with it. */
  async function bringTextsHome(
    outcome: readonly { before: KeptRow | undefined; change: KeptChange }[],
  ): Promise<void> {
    const cited = outcome.flatMap(({ before, change }) => {
      if (before?.record !== 'note' || before.audience === 'me') return [];
      // A note put elsewhere keeps the text it stood in: whoever put it there may undo it.
      const isHome = change.op === 'put' && isPrivate(change.row);
      return isHome || wasPlaced(before, change) ? citedBy(before) : [];
    });
    const found = await db.rows.bulkGet([...new Set(cited)]);
    await db.mine.bulkPut(found.filter((row) => row !== undefined));
  }

  /** Sets aside every row that cannot be read, and makes `rows` anew; how many there were. */
  async function check(tables?: Parameters<typeof unreadableRows>[1]): Promise<number> {
    // Almost always there is none: nothing is locked for that.
    if ((await unreadableRows(db, tables)).length === 0) return 0;
    return db.transaction('rw', everything, async () => {
      const found = await unreadableRows(db);
      await setAside(db, found, now());
      const ids = await Promise.all([
        db.rows.toCollection().primaryKeys(),
        db.mine.toCollection().primaryKeys(),
        db.confirmed.toCollection().primaryKeys(),
      ]);
      await rebuild(new Set(ids.flat(2)));
      return found.length;
    });
  }

  /** A mutation as the outbox keeps it: its text lies beside the others. */
  async function stripped(mutation: Mutation): Promise<Pick<OutboxEntry, 'mutation' | 'text'>> {
    const revision = revisionOf(mutation);
    const [row] = revision === undefined ? [] : await texts.keep([revision]);
    return row?.record === 'revision' && 'text' in row
      ? { mutation: withBlocks(mutation, []), text: row.text }
      : { mutation };
  }

  /** A mutation as it goes out; without its text it is one that cannot be read. */
  async function filled(entry: OutboxEntry): Promise<OutboxEntry> {
    if (entry.text === undefined || entry.mutation === null) return entry;
    const blocks = await texts.blocksOf(entry.text);
    const mutation = blocks === undefined ? null : withBlocks(entry.mutation, [...blocks]);
    return { ...entry, mutation };
  }

  async function keepIfNew(row: Row | KeptRow): Promise<void> {
    const [fresh] = await texts.keep([row]);
    if (fresh === undefined) return;
    if ((await db.mine.get(fresh.id)) === undefined) await db.mine.put(fresh);
    if ((await db.rows.get(fresh.id)) === undefined) await db.rows.put(fresh);
  }

  /** A text that is here and cannot be read: set aside, and had again where somebody else has it. */
  async function withoutText(digest: string): Promise<void> {
    await db.transaction('rw', everything, () => setTextAside(db, digest, now()));
    await check();
  }

  /** Packs the revisions of rows from before there were `texts`, one by one. */
  async function packOld(): Promise<void> {
    for (const table of [db.mine, db.rows]) {
      const keys = await table.filter(isOld).primaryKeys();
      for (const key of keys)
        await db.transaction('rw', table, db.texts, async () => {
          const row = await table.get(key);
          if (row !== undefined) await table.bulkPut(await texts.keep([row]));
        });
    }
    const keys = await db.confirmed.filter(({ row }) => isOld(row)).primaryKeys();
    for (const key of keys)
      await db.transaction('rw', db.confirmed, db.texts, async () => {
        const found = await db.confirmed.get(key);
        const [row] = found === undefined ? [] : await texts.keep([found.row]);
        if (found !== undefined && row !== undefined) await db.confirmed.put({ ...found, row });
      });
  }

  const packTexts = (changes: readonly FeedChange[]): Promise<void> =>
    texts.pack(
      changes.flatMap((change) =>
        change.op === 'put' && change.row.record === 'revision' ? [change.row] : [],
      ),
    );

  /** Those of others that came with a pull and were not here. */
  async function unknownNotes(changes: readonly FeedChange[]): Promise<NewsItem[]> {
    const notes = changes.flatMap((change) =>
      change.op === 'put' && change.row.record === 'note' && change.row.author !== actor
        ? [change.row]
        : [],
    );
    const known = await db.rows.bulkGet(notes.map(({ id }) => id));
    return notes
      .filter((_, index) => known[index] === undefined)
      .map(({ id, lesson }) => ({ id, lesson, told: 0 }));
  }

  /** What was taken back is no news any more. */
  async function dropOldNews(): Promise<void> {
    const ids = await db.news.toCollection().primaryKeys();
    const rows = await db.rows.bulkGet(ids);
    await db.news.bulkDelete(ids.filter((_, index) => rows[index] === undefined));
  }

  return {
    check,
    packOld,
    texts,

    /**
     * All of what `work` writes, or nothing. It may wait for nothing but this database: the texts
     * it brings are packed before.
     */
    async together<T>(work: () => Promise<T>, bringing: readonly Revision[] = []): Promise<T> {
      await texts.pack(bringing);
      return db.transaction('rw', everything, work);
    },

    /** Applies a change at once; what others may see goes into the outbox in the same transaction. */
    async apply(mutation: Mutation): Promise<Refusal | undefined> {
      // No push could carry it, and everything written after it would wait for ever.
      if (bytesInPush(mutation) > PUSH_ROOM) return { refused: 'too-large' };
      return db.transaction('rw', everything, async () => {
        const outcome = await run(mutation);
        if (isRefused(outcome)) return outcome;
        const after = outcome.map(({ change }) => change);
        await write(db.mine, after.filter(staysPrivate));
        await keepRemoved(db, outcome, now());
        if (outcome.every(({ before, change }) => isPrivate(before) && staysPrivate(change))) {
          if (outcome.some(({ before, change }) => letsGo(before, change)))
            await dropUncited(db, actor);
          return undefined;
        }
        await bringTextsHome(outcome);
        const id = (await db.progress()).lastMutationId + 1;
        await db.note({ lastMutationId: id });
        const touched = after.map(idOf);
        await db.outbox.add({ id, ...(await stripped(mutation)), touched, decided: false });
        return undefined;
      });
    },

    /** Keeps private rows as they are: a lesson's text that a note cites, a note put back by undo. */
    async keep(rows: readonly (Row | KeptRow)[]): Promise<void> {
      await db.transaction('rw', [db.mine, db.rows, db.texts], async () => {
        const all = await texts.keep(rows);
        await db.mine.bulkPut(all);
        await db.rows.bulkPut(all);
      });
    },

    /** Puts private notes back, with what they are about where that has gone. */
    async restore(notes: readonly Note[], about: readonly (Row | KeptRow)[]): Promise<void> {
      await db.transaction('rw', everything, async () => {
        for (const row of about) await keepIfNew(row);
        await db.mine.bulkPut(notes);
        await db.rows.bulkPut(notes);
        await db.removed.bulkDelete(notes.map(({ id }) => id));
      });
    },

    /** Keeps words being written, with the text they are about. */
    async keepDraft(draft: Draft, about: readonly (Row | KeptRow)[] = []): Promise<void> {
      await db.transaction('rw', everything, async () => {
        const before = await db.drafts.get(draft.id);
        for (const row of about) await keepIfNew(row);
        await db.drafts.put(draft);
        // Words are kept several times a second, nearly always about the same text.
        if (before?.revision !== draft.revision) await dropUncited(db, actor);
      });
    },

    async dropDraft(id: string): Promise<void> {
      await db.transaction('rw', everything, async () => {
        await db.drafts.delete(id);
        await dropUncited(db, actor);
      });
    },

    /** The oldest mutations the school has not answered, in order. */
    async pending(limit: number): Promise<OutboxEntry[]> {
      const read = (): Promise<OutboxEntry[]> =>
        db.outbox
          .orderBy('id')
          .filter(({ decided }) => !decided)
          .limit(limit)
          .toArray();
      let entries = await read();
      if (readable(entries, 'outbox').length < entries.length) {
        await check(['outbox']);
        entries = await read();
      }
      return Promise.all(entries.map(filled));
    },

    /** Notes the school's answers: refused words become drafts, and their effect is rolled back. */
    async settle(results: readonly PushResult[]): Promise<void> {
      await db.transaction('rw', everything, async () => {
        const undone = new Set<string>();
        for (const result of results) {
          const entry = await db.outbox.get(result.id);
          if (entry === undefined) continue;
          if (result.outcome === 'applied') {
            await db.outbox.update(entry.id, { decided: true });
            continue;
          }
          for (const id of entry.touched) undone.add(id);
          await db.outbox.delete(entry.id);
          const draft =
            entry.mutation === null ? undefined : keptWords(entry.mutation, result.code, now());
          if (draft !== undefined) await db.drafts.put(draft);
        }
        if (undone.size > 0) await rebuild(undone);
      });
    },

    /** Packs the texts a page brings before its turn to be taken in. */
    prepare: packTexts,

    /** Takes in one page of a pull and replays the outbox over it. */
    async accept({
      changes,
      left,
      cursor,
      lastMutationId,
      isFirst = false,
    }: Pulled): Promise<void> {
      await packTexts(changes);
      await db.transaction('rw', everything, async () => {
        const touched = new Set<string>();
        const fresh = isFirst ? [] : await unknownNotes(changes);
        for (const audience of left) {
          const gone = await db.confirmed.where('audience').equals(audience).toArray();
          for (const { id } of gone) touched.add(id);
          await db.mine.bulkPut(ownWords(gone, actor));
          await db.confirmed.bulkDelete(gone.map(({ id }) => [audience, id]));
        }
        const { puts, deletes } = lastOfEach(changes);
        for (const { id } of [...puts, ...deletes]) touched.add(id);
        const kept = await texts.keep(puts.map(({ row }) => row));
        await db.confirmed.bulkDelete(deletes.map(({ audience, id }) => [audience, id]));
        const confirmed = puts.flatMap(({ audience, id }, index): ConfirmedRow[] => {
          const row = kept[index];
          return row === undefined ? [] : [{ audience, id, row }];
        });
        await db.confirmed.bulkPut(confirmed);
        await db.note({ cursor });
        // A text that is here already may have been put in the place of another.
        let isMore =
          left.length + deletes.length === 0 && puts.every(({ row }) => row.record !== 'revision');
        if (lastMutationId !== undefined) {
          const done = await db.outbox.where('id').belowOrEqual(lastMutationId).toArray();
          for (const entry of done) for (const id of entry.touched) touched.add(id);
          await db.outbox.bulkDelete(done.map(({ id }) => id));
          isMore &&= done.length === 0;
        }
        await rebuild(touched, { isMore, fresh: confirmed });
        await db.news.bulkPut(fresh);
        await dropOldNews();
      });
    },
  };
}

export type Store = ReturnType<typeof createStore>;

/**
 * A note under the id of a private one, by somebody else: an id becomes free when a note is taken
 * back, and those it was shared with know it. The private words stay, whatever comes by that id.
 */
const isAnothers = (row: KeptRow, mine: KeptRow | undefined): boolean =>
  row.record === 'note' && mine?.record === 'note' && row.author !== mine.author;

const isRefused = (outcome: Refusal | readonly unknown[]): outcome is Refusal =>
  'refused' in outcome;

/** What a page says of each row in the end: it may have left an audience and come back. */
function lastOfEach(changes: readonly FeedChange[]) {
  const last = new Map<string, FeedChange>();
  for (const change of changes) {
    const id = change.op === 'put' ? change.row.id : change.id;
    last.set(`${change.audience} ${id}`, change);
  }
  const puts: { audience: Audience; id: string; row: Row }[] = [];
  const deletes: { audience: Audience; id: string }[] = [];
  for (const change of last.values()) {
    const { audience } = change;
    if (change.op === 'put') puts.push({ audience, id: change.row.id, row: change.row });
    else deletes.push({ audience, id: change.id });
  }
  return { puts, deletes };
}

const wasPlaced = (before: Note, change: KeptChange): boolean =>
  change.op === 'put' && change.row.record === 'note' && change.row.revision !== before.revision;

/** Whether a change may leave a text without anything that cites it. */
const letsGo = (before: KeptRow | undefined, change: KeptChange): boolean =>
  change.op === 'delete' || (before?.record === 'note' && wasPlaced(before, change));

const idOf = (change: KeptChange | Change): string =>
  change.op === 'put' ? change.row.id : change.id;

function staysPrivate(change: KeptChange): boolean {
  return change.op === 'delete' || ('audience' in change.row && change.row.audience === 'me');
}

/** The words of a mutation the school refused, so that they can be read and used again. */
function keptWords(mutation: Mutation, refused: string, updatedAt: number): Draft | undefined {
  const kept = { refused, updatedAt, parent: null, lesson: null, passage: null };
  switch (mutation.name) {
    case 'note.share': {
      const { id, lesson, passage, revision, kind, body } = mutation.args.note;
      return { ...kept, id, lesson, passage, revision, kind, body };
    }
    case 'note.reply':
    case 'note.restore': {
      const { id, parent, kind, body } = mutation.args;
      return { ...kept, id, parent, kind, body };
    }
    case 'note.edit': {
      const { id, body } = mutation.args;
      return { ...kept, id, kind: 'reflection', body };
    }
    case 'note.write':
    case 'note.remove':
    case 'note.takeBack':
    case 'note.settle':
    case 'note.place':
    case 'note.placeBack':
    case 'choice.make':
    case 'choice.clear':
      return undefined;
  }
}

/**
 * What leaves a device with a group, but for the notes its member wrote there: others keep reading
 * them, and she has them as private ones, with the texts they are about.
 */
function ownWords(gone: readonly ConfirmedRow[], actor: string): KeptRow[] {
  const rows = gone.map(({ row }) => row);
  const own = rows.flatMap((row) =>
    row.record === 'note' && row.author === actor && row.parent === null ? [row] : [],
  );
  const cited = new Set(own.flatMap(citedBy));
  return [
    ...rows.filter(({ id }) => cited.has(id)),
    ...own.map((note) => Object.assign({}, note, { audience: 'me' } as const)),
  ];
}

async function write(table: SchoolDatabase['rows'], changes: readonly KeptChange[]): Promise<void> {
  for (const change of changes) {
    // In order and one by one: two changes of one mutation may meet the same row.
    await (change.op === 'put' ? table.put(change.row) : table.delete(change.id));
  }
}
