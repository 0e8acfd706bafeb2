import * as z from 'zod';

import type { Audience } from '../../shared/model';
import { first } from './query';

/**
 * Writes the feeds of one transaction. Each audience has one line per object, so a feed is no
 * longer than what was ever shared in it; a line moves to the end when its object changes.
 */
export interface FeedWriter {
  put(audience: Audience, object: string): void;
  /** Leaves a tombstone: the id, and nothing of what it held. */
  remove(audience: Audience, object: string): void;
  /** The audiences with news: whom to poke once this is committed. */
  readonly touched: ReadonlySet<Audience>;
}

/** A transaction that has been committed: what it returned and whom it concerns. */
export interface Committed<T> {
  readonly result: T;
  readonly touched: ReadonlySet<Audience>;
  readonly seq: number;
}

const Seq = z.object({ seq: z.number().int() });

/**
 * Runs `act` in one transaction of the school. Sequence numbers are the school's, not a feed's:
 * each line gets its own, and the last is stored once, so an edit stays at five rows written.
 */
export function commit<T>(
  storage: DurableObjectStorage,
  act: (feed: FeedWriter) => T,
): Committed<T> {
  return storage.transactionSync(() => {
    const { sql } = storage;
    const before = first(sql, Seq, 'SELECT seq FROM school')?.seq ?? 0;
    let seq = before;
    const touched = new Set<Audience>();
    const line = (audience: Audience, object: string, op: 'put' | 'delete'): void => {
      seq += 1;
      touched.add(audience);
      sql.exec(
        `INSERT INTO feed (audience, object, seq, op) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET seq = excluded.seq, op = excluded.op`,
        audience,
        object,
        seq,
        op,
      );
    };
    const result = act({
      put: (audience, object) => line(audience, object, 'put'),
      remove: (audience, object) => line(audience, object, 'delete'),
      touched,
    });
    if (seq !== before) sql.exec('UPDATE school SET seq = ?', seq);
    return { result, touched, seq };
  });
}
