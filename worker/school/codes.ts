import * as z from 'zod';

import { first } from './query';
import { presentPerson } from './records';
import { beginSession, liveSession } from './sessions';

const CODE_MS = 7 * 24 * 60 * 60 * 1000;
/** How long the very request that used a code up may be repeated: its answer may have been lost. */
const RETRY_MS = 10 * 60 * 1000;

const WINDOW_MS = 10 * 60 * 1000;
const MAX_FAILURES = 20;

/** A person has one open code at most: a new one shuts the one before. */
export function openCode(
  sql: SqlStorage,
  { hash, person }: { hash: string; person: string },
  now: number,
): void {
  sql.exec('DELETE FROM code WHERE expires_at <= ?', now);
  shutCodes(sql, person);
  sql.exec(
    'INSERT INTO code (hash, person, expires_at) VALUES (?, ?, ?)',
    hash,
    person,
    now + CODE_MS,
  );
}

export function shutCodes(sql: SqlStorage, person: string): void {
  sql.exec('DELETE FROM code WHERE person = ? AND used_at IS NULL', person);
}

const Code = z.object({
  person: z.string(),
  used_at: z.number().int().nullable(),
  session: z.string().nullable(),
});

export interface CodeUse {
  readonly hash: string;
  /** Hash of the refresh token the device proposes to begin with. */
  readonly next: string;
  /** The id a new sign-in would get. */
  readonly session: string;
}

/** The sign-in this code begins, or began when this same request came before; else undefined. */
export function useCode(
  sql: SqlStorage,
  { hash, next, session }: CodeUse,
  now: number,
): string | undefined {
  const code = first(sql, Code, 'SELECT * FROM code WHERE hash = ? AND expires_at > ?', hash, now);
  if (code === undefined) return undefined;
  if (code.used_at !== null) {
    const begun = liveSession(sql, code.session ?? '', now);
    return begun?.current === next && now - code.used_at < RETRY_MS ? begun.id : undefined;
  }
  if (presentPerson(sql, code.person) === undefined) return undefined;
  const begun = beginSession(sql, { id: session, person: code.person, next }, now);
  if (begun !== undefined) {
    sql.exec('UPDATE code SET used_at = ?, session = ? WHERE hash = ?', now, begun, hash);
  }
  return begun;
}

const Failures = z.object({ since: z.number().int(), failures: z.number().int() });

/** Seconds until codes are tried again here, or 0. Stored, so that a sleep does not reset it. */
export function waitForCodes(sql: SqlStorage, now: number): number {
  const row = first(sql, Failures, 'SELECT since, failures FROM code_failures');
  if (row === undefined || row.failures < MAX_FAILURES) return 0;
  return Math.max(0, Math.ceil((row.since + WINDOW_MS - now) / 1000));
}

/** Counts a wrong code; a window begins with its first. Writes at most 20 rows in 10 minutes. */
export function countFailure(sql: SqlStorage, now: number): void {
  sql.exec(
    `INSERT INTO code_failures (id, since, failures) VALUES (1, ?1, 1)
     ON CONFLICT DO UPDATE SET
       failures = iif(since + ?2 <= ?1, 1, failures + 1),
       since = iif(since + ?2 <= ?1, ?1, since)`,
    now,
    WINDOW_MS,
  );
}
