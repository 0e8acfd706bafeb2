import { Dexie, type EntityTable, type Table } from 'dexie';

import type { Audience, Note } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import type { Block } from '../../shared/text/lesson-text';
import type { Draft } from '../ui/host';
import type { KeptRow } from './kept-row';

/** A lesson's text by the SHA-256 of its blocks as JSON: packed, or as it is where that failed. */
export type KeptText =
  | { readonly digest: string; readonly packed: Uint8Array<ArrayBuffer> }
  | { readonly digest: string; readonly blocks: readonly Block[] };

/** A row as the school last said, once for each audience it came by. */
export interface ConfirmedRow {
  readonly audience: Audience;
  readonly id: string;
  readonly row: KeptRow;
}

/** A mutation on its way to the school. */
export interface OutboxEntry {
  /** Counts up from 1 without a gap; the school applies each once and in order. */
  readonly id: number;
  /** Null where it could not be read: its number is sent all the same, for the school to refuse. */
  readonly mutation: Mutation | null;
  /** The text that goes along; the mutation's own revision is then without blocks. */
  readonly text?: string;
  /** The rows its optimistic run touched: what a rebase has to rebuild. */
  readonly touched: readonly string[];
  /** The school has answered; kept until a pull brings what it did. */
  readonly decided: boolean;
}

/** A row that could not be read, out of use and kept as it was found. */
export interface AsideRow {
  readonly n?: number;
  readonly table: string;
  /** Its primary key there, as JSON. */
  readonly key: string;
  readonly json: string;
  readonly why: string;
  /** Milliseconds since 1970 by this device's clock. */
  readonly at: number;
  /** 1 once its owner has been told and has said so. */
  readonly seen: 0 | 1;
}

/** What she answered when a lesson read like an earlier one of hers; she is asked once. */
export interface CopyAnswer {
  readonly lesson: string;
  readonly answer: 'brought' | 'declined';
  /** Milliseconds since 1970 by this device's clock. */
  readonly at: number;
}

export interface SyncRecord {
  readonly state:
    | 'saved'
    | 'sending'
    /** What the school holds for a new device is coming. */
    | 'bringing'
    | 'offline'
    /** The person does not allow the browser to send. */
    | 'not-agreed'
    | 'trouble'
    | 'signed-out'
    | 'no-room';
  readonly detail: string;
  /** Failures since the last success; sets the next wait. */
  readonly failures: number;
  /** Records that came so far, while a new device is being filled. */
  readonly brought?: number;
}

/** Words she said are no student's, without accents and in lower case; never sent. */
export interface ClearedWords {
  readonly words: string;
}

/** Where she last had a lesson with notes of hers open, and how they stood there. */
export interface Visit {
  readonly lesson: string;
  /** The page's address; never leaves this device. */
  readonly url: string;
  /** Milliseconds since 1970 by this device's clock. */
  readonly at: number;
  /** Notes whose words had changed, and those whose words were gone or could be several. */
  readonly changed: readonly string[];
  readonly lost: readonly string[];
}

/** A note of somebody else's that came and has not been on a screen here. */
export interface NewsItem {
  readonly id: string;
  readonly lesson: string;
  /** 1 once the browser was asked to notify her of it. */
  readonly told: 0 | 1;
}

/** A private note she removed, which can be put back for 30 days, with what was said under it. */
export interface RemovedThread {
  /** That of the note. */
  readonly id: string;
  /** Milliseconds since 1970 by this device's clock. */
  readonly at: number;
  readonly notes: readonly Note[];
  /** The lesson and the text they are about, which may have gone with them. */
  readonly about: readonly KeptRow[];
}

/** Where sync stands; one row, written in the same transactions as the rows it is about. */
export interface Progress {
  readonly key: 'progress';
  /** The highest mutation id given out here. */
  readonly lastMutationId: number;
  /** Audience -> last sequence number of its feed taken in. */
  readonly cursor: Readonly<Record<string, number>>;
  readonly sync: SyncRecord;
}

const BEGINNING: Progress = {
  key: 'progress',
  lastMutationId: 0,
  cursor: {},
  sync: { state: 'saved', detail: '', failures: 0 },
};

/**
 * One membership's data on this device, in a database of its own: a coach in two schools has two.
 * docs/storage.md describes every table.
 */
export class SchoolDatabase extends Dexie {
  /** Private rows (audience `me`): the only copy there is. */
  declare readonly mine: EntityTable<KeptRow, 'id'>;
  declare readonly confirmed: Table<ConfirmedRow, [string, string]>;
  /** What views show: confirmed and private rows with the outbox replayed over them. */
  declare readonly rows: EntityTable<KeptRow, 'id'>;
  /** The texts of the revisions in all of these. */
  declare readonly texts: Table<KeptText, string>;
  declare readonly outbox: EntityTable<OutboxEntry, 'id'>;
  declare readonly drafts: EntityTable<Draft, 'id'>;
  declare readonly meta: EntityTable<Progress, 'key'>;
  declare readonly aside: EntityTable<AsideRow, 'n'>;
  declare readonly copies: EntityTable<CopyAnswer, 'lesson'>;
  declare readonly cleared: EntityTable<ClearedWords, 'words'>;
  declare readonly visits: EntityTable<Visit, 'lesson'>;
  declare readonly news: EntityTable<NewsItem, 'id'>;
  declare readonly removed: EntityTable<RemovedThread, 'id'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      mine: 'id, record',
      confirmed: '[audience+id], id, audience',
      rows: 'id, record, lesson, parent',
      outbox: 'id',
      drafts: 'id',
      meta: 'key',
    });
    this.version(2).stores({
      aside: '++n, seen',
    });
    // Revisions of before keep their blocks until the background packs them: opening must be quick.
    this.version(3).stores({
      mine: 'id, record, text',
      confirmed: '[audience+id], id, audience, row.text',
      texts: 'digest',
    });
    this.version(4).stores({
      copies: 'lesson',
    });
    this.version(5).stores({
      cleared: 'words',
    });
    this.version(6).stores({
      visits: 'lesson',
      news: 'id, told',
    });
    this.version(7).stores({
      removed: 'id, at',
    });
  }

  async progress(): Promise<Progress> {
    return (await this.meta.get('progress')) ?? BEGINNING;
  }

  async note(part: Partial<Omit<Progress, 'key'>>): Promise<void> {
    await this.transaction('rw', this.meta, async () => {
      await this.meta.put({ ...(await this.progress()), ...part });
    });
  }
}

export const schoolDatabaseName = (organizationId: string, person: string): string =>
  `coachmark:${organizationId}:${person}`;
