import * as z from 'zod';

import { Audience, type Person } from '../../shared/model';
import { all } from './query';

/** Lines in one answer. */
const PAGE = 200;

export const AuditLine = z.object({
  seq: z.number().int(),
  /** Milliseconds since 1970, the school's clock. */
  at: z.number().int(),
  actor: z.string(),
  action: z.string(),
  object: z.string(),
  audience: Audience.nullable(),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** Who did what to which id; never a word of what it holds. Lines are only ever added. */
export function note(
  sql: SqlStorage,
  { at, actor, action, object, audience }: Omit<AuditLine, 'seq'>,
): void {
  sql.exec(
    'INSERT INTO audit (at, actor, action, object, audience) VALUES (?, ?, ?, ?, ?)',
    at,
    actor,
    action,
    object,
    audience,
  );
}

/** What admins do, and may read of each other; who coaches with whom about what is not theirs. */
const SET_UP = "action NOT LIKE 'note.%'";

/**
 * Newest first. A member reads what they did, what was done to them, and what was shared with or
 * taken back from them by name; an admin every act of setting up as well, but never that somebody
 * shared something with somebody.
 */
export function readAudit(sql: SqlStorage, reader: Person, before: number): AuditLine[] {
  const setUp = reader.roles.includes('admin') ? SET_UP : 'FALSE';
  return all(
    sql,
    AuditLine,
    `SELECT * FROM audit
     WHERE seq < ?1 AND (actor = ?2 OR instr(object, ?2) OR instr(audience, ?2) OR ${setUp})
     ORDER BY seq DESC LIMIT ?3`,
    before,
    reader.id,
    PAGE,
  );
}
