import * as z from 'zod';

import type { PushResult } from '../../shared/sync';
import { first } from './query';

const Client = z.object({ person: z.string(), last: z.number().int() });

/**
 * The last mutation decided for a client of this person: 0 for a new one, undefined for a client
 * that is somebody else's.
 */
export function lastMutation(sql: SqlStorage, client: string, person: string): number | undefined {
  const known = first(sql, Client, 'SELECT person, last FROM client WHERE id = ?', client);
  if (known === undefined) return 0;
  return known.person === person ? known.last : undefined;
}

/** One decision about one mutation, to be written in the transaction that carries it out. */
export function decide(
  sql: SqlStorage,
  { id: client, person }: { id: string; person: string },
  result: PushResult,
): void {
  sql.exec(
    `INSERT INTO client (id, person, last) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET last = excluded.last`,
    client,
    person,
    result.id,
  );
  if (result.outcome === 'refused') {
    sql.exec(
      'INSERT INTO refusal (client, mutation, code) VALUES (?, ?, ?)',
      client,
      result.id,
      result.code,
    );
  }
}

const Refused = z.object({ code: z.string() });

/** What was said the first time: a lost reply turns no refusal into an acceptance. */
export function decided(sql: SqlStorage, client: string, id: number): PushResult {
  const refusal = first(
    sql,
    Refused,
    'SELECT code FROM refusal WHERE client = ? AND mutation = ?',
    client,
    id,
  );
  return refusal === undefined
    ? { id, outcome: 'applied' }
    : { id, outcome: 'refused', code: refusal.code };
}
