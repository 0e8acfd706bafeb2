import * as z from 'zod';

import { Note } from '../../shared/model';
import { RemovedNote } from '../../shared/sync';
import { all, first } from './query';
import { dataOf } from './records';

/** How long what was removed can be put back. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

const NoteData = dataOf(Note);

/** What somebody removed stays within their own reach for a while, and in nobody else's. */
export function keepRemoved(sql: SqlStorage, note: Note, now: number): void {
  forgetRemoved(sql, now);
  sql.exec(
    'INSERT OR REPLACE INTO removed (author, id, at, data) VALUES (?, ?, ?, ?)',
    note.author,
    note.id,
    now,
    JSON.stringify(note),
  );
}

/**
 * Lets go of what was removed 30 days ago. There is no timer, so that a school can sleep: it is
 * done as the school wakes and whenever something is removed, and what is older is never read.
 */
export function forgetRemoved(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM removed WHERE at <= ?', now - KEPT_MS);
}

export const loadRemoved = (
  sql: SqlStorage,
  { author, id }: { author: string; id: string },
  now: number,
): Note | undefined =>
  first(
    sql,
    NoteData,
    'SELECT data FROM removed WHERE author = ? AND id = ? AND at > ?',
    author,
    id,
    now - KEPT_MS,
  );

export function unkeep(sql: SqlStorage, { author, id }: Pick<Note, 'author' | 'id'>): void {
  sql.exec('DELETE FROM removed WHERE author = ? AND id = ?', author, id);
}

const RemovedRow = z
  .object({ at: z.number().int(), data: z.string() })
  .transform(({ at, data }) => RemovedNote.parse({ removedAt: at, note: JSON.parse(data) }));

/** What this person removed and can put back, newest first. */
export const allRemoved = (sql: SqlStorage, author: string, now: number): RemovedNote[] =>
  all(
    sql,
    RemovedRow,
    'SELECT at, data FROM removed WHERE author = ? AND at > ? ORDER BY at DESC LIMIT 500',
    author,
    now - KEPT_MS,
  );
