import * as z from 'zod';

import type { Audience } from '../../shared/model';
import { first } from './query';

/**
 * Numbers what changes in one transaction. A row carries the number of its last change in its
 * audience's feed, so a feed is no longer than what is shared in it; what left has a tombstone.
 */
export interface FeedWriter {
  /** The next number of this feed, for the row that is now its last line. */
  next(audience: Audience): number;
  /**
   * Leaves a tombstone: the id, and nothing of what it held. Before the row goes: it may carry the
   * highest number of its feed, which is worked out from what is there.
   */
  remove(audience: Audience, object: string): void;
  /** Somebody to poke who no longer reads the audience that changed. */
  tell(person: string): void;
  readonly news: News;
}

/** Whom a transaction concerns, once it is committed. */
export interface News {
  /** Each audience with news, and the last number of its feed. */
  readonly audiences: ReadonlyMap<Audience, number>;
  readonly people: ReadonlySet<string>;
}

export interface Committed<T> {
  readonly result: T;
  readonly news: News;
}

const Seq = z.object({ seq: z.number().int().nullable() });

/** Tombstones stay for good, so the highest number of a feed never goes back. */
const LAST = `
  SELECT max(seq) AS seq FROM (
    SELECT max(seq) AS seq FROM record WHERE audience = ?1
    UNION ALL SELECT max(seq) FROM cited WHERE audience = ?1
    UNION ALL SELECT max(seq) FROM tombstone WHERE audience = ?1
  )`;

/** Runs `act` in one transaction of the school. */
export function commit<T>(
  storage: DurableObjectStorage,
  act: (feed: FeedWriter) => T,
): Committed<T> {
  return storage.transactionSync(() => {
    const { sql } = storage;
    const audiences = new Map<Audience, number>();
    const people = new Set<string>();
    const next = (audience: Audience): number => {
      const seq = (audiences.get(audience) ?? first(sql, Seq, LAST, audience)?.seq ?? 0) + 1;
      audiences.set(audience, seq);
      return seq;
    };
    const news = { audiences, people };
    const result = act({
      next,
      remove(audience, object) {
        sql.exec(
          'INSERT INTO tombstone (audience, seq, object) VALUES (?, ?, ?)',
          audience,
          next(audience),
          object,
        );
      },
      tell: (person) => people.add(person),
      news,
    });
    return { result, news };
  });
}
