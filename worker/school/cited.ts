import * as z from 'zod';

import { type Audience, Lesson, type Note, Revision } from '../../shared/model';
import type { FeedWriter } from './feed';
import { first } from './query';
import { dataOf, isLessonCited, isTextCited } from './records';

export type Text = Lesson | Revision;

const Data = dataOf(z.discriminatedUnion('record', [Lesson, Revision]));

/**
 * Lessons and revisions are kept once for each audience that cites them, not once for the school.
 * Their ids can be worked out by anybody who sees the same page, so a shared copy would let one
 * member put words, a title or a false text, before an audience that never had them from her.
 *
 * Within an audience the first text of a revision stays as long as a note there cites it, whoever
 * sends another under the same id; a lesson takes the newest title.
 */
export function cite(sql: SqlStorage, feed: FeedWriter, audience: Audience, text: Text): void {
  const before = first(
    sql,
    Data,
    'SELECT data FROM cited WHERE audience = ? AND id = ?',
    audience,
    text.id,
  );
  if (before !== undefined && !renames(before, text)) return;
  sql.exec(
    `INSERT INTO cited (audience, id, seq, data) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET seq = excluded.seq, data = excluded.data`,
    audience,
    text.id,
    feed.next(audience),
    JSON.stringify(text),
  );
}

const renames = (before: Text, after: Text): boolean =>
  before.record === 'lesson' &&
  after.record === 'lesson' &&
  (before.title !== after.title || before.meta !== after.meta);

/** The texts of a note leave its audience with the last one there that cites them. */
export function uncite(
  sql: SqlStorage,
  feed: FeedWriter,
  { audience, lesson, revision }: Pick<Note, 'audience' | 'lesson' | 'revision'>,
): void {
  if (!isTextCited(sql, audience, revision)) drop(sql, feed, audience, revision);
  if (!isLessonCited(sql, audience, lesson)) drop(sql, feed, audience, lesson);
}

function drop(sql: SqlStorage, feed: FeedWriter, audience: Audience, id: string): void {
  const there = first(
    sql,
    z.unknown(),
    'SELECT 1 FROM cited WHERE audience = ? AND id = ?',
    audience,
    id,
  );
  if (there === undefined) return;
  feed.remove(audience, id);
  sql.exec('DELETE FROM cited WHERE audience = ? AND id = ?', audience, id);
}
