import * as z from 'zod';

import { Person } from '../../shared/model';
import { first } from './query';
import { presentPerson } from './records';

/** A device that does not come back for this long signs in anew. */
const REFRESH_MS = 30 * 24 * 60 * 60 * 1000;
/** A stolen access token is worth this much time. */
export const ACCESS_SECONDS = 15 * 60;

/** Who is asking, and through which sign-in. */
export interface Member {
  readonly person: Person;
  readonly session: string;
}

const Session = z.object({
  id: z.string(),
  person: z.string(),
  current: z.string(),
  previous: z.string().nullable(),
});
type Session = z.infer<typeof Session>;

/** A sign-in that can still be used: not run out, and its person not removed. */
export function liveSession(sql: SqlStorage, id: string, now: number): Session | undefined {
  const session = first(
    sql,
    Session,
    'SELECT * FROM session WHERE id = ? AND expires_at > ?',
    id,
    now,
  );
  return session && presentPerson(sql, session.person) && session;
}

/** Begins a sign-in whose first refresh token has this hash; undefined if the hash is taken. */
export function beginSession(
  sql: SqlStorage,
  { id, person, next }: { id: string; person: string; next: string },
  now: number,
): string | undefined {
  if (holderOf(sql, next) !== undefined) return undefined;
  sql.exec('DELETE FROM session WHERE expires_at <= ?', now);
  sql.exec(
    'INSERT INTO session (id, person, current, expires_at) VALUES (?, ?, ?, ?)',
    id,
    person,
    next,
    now + REFRESH_MS,
  );
  return id;
}

/** The sign-in that has this hash as its current or previous refresh token. */
const holderOf = (sql: SqlStorage, hash: string): Session | undefined =>
  first(sql, Session, 'SELECT * FROM session WHERE current = ?1 OR previous = ?1', hash);

/** What a refresh token opened; `revoked` names a sign-in that was ended for it. */
export type Refreshed =
  | { readonly session: string }
  | { readonly revoked: string }
  | { readonly revoked: undefined };

/**
 * Trades a refresh token for the next, whose hash the device proposes. A repeat of the request
 * whose answer was lost proposes the same hash and is harmless; anything else with a used token
 * means that two hold it, and both are signed out.
 */
export function refresh(
  sql: SqlStorage,
  { hash, next }: { hash: string; next: string },
  now: number,
): Refreshed {
  const held = holderOf(sql, hash);
  const session = held && liveSession(sql, held.id, now);
  if (session === undefined) return { revoked: undefined };
  if (session.previous === hash) {
    if (session.current === next) return { session: session.id };
    endSession(sql, session.id);
    return { revoked: session.id };
  }
  if (holderOf(sql, next) !== undefined) return { revoked: undefined };
  sql.exec(
    'UPDATE session SET current = ?, previous = ?, expires_at = ? WHERE id = ?',
    next,
    hash,
    now + REFRESH_MS,
    session.id,
  );
  return { session: session.id };
}

export function grantAccess(
  sql: SqlStorage,
  { hash, session }: { hash: string; session: string },
  now: number,
): void {
  sql.exec('DELETE FROM access WHERE expires_at <= ?', now);
  sql.exec(
    'INSERT INTO access (hash, session, expires_at) VALUES (?, ?, ?)',
    hash,
    session,
    now + ACCESS_SECONDS * 1000,
  );
}

const Holder = z
  .object({ session: z.string(), data: z.string() })
  .transform(({ session, data }): Member => ({ session, person: Person.parse(JSON.parse(data)) }));

/** Asked on every request, at the moment it is carried out: whose access token is this, if any? */
export function memberOf(sql: SqlStorage, hash: string, now: number): Member | undefined {
  const member = first(
    sql,
    Holder,
    `SELECT session.id AS session, record.data FROM access
     JOIN session ON session.id = access.session
     JOIN record ON record.id = session.person
     WHERE access.hash = ?1 AND access.expires_at > ?2 AND session.expires_at > ?2`,
    hash,
    now,
  );
  return member?.person.removed === false ? member : undefined;
}

export function endSession(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM access WHERE session = ?', id);
  sql.exec('DELETE FROM ticket WHERE session = ?', id);
  sql.exec('DELETE FROM session WHERE id = ?', id);
}

/** Ends every sign-in of a person. */
export function endSessionsOf(sql: SqlStorage, person: string): void {
  for (const table of ['access', 'ticket']) {
    sql.exec(
      `DELETE FROM ${table} WHERE session IN (SELECT id FROM session WHERE person = ?)`,
      person,
    );
  }
  sql.exec('DELETE FROM session WHERE person = ?', person);
}
