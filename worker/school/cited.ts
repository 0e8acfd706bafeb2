import * as z from 'zod';

import { type Audience, Lesson, Revision } from '../../shared/model';
import type { FeedWriter } from './feed';
import { first } from './query';
import { isCited } from './records';

export type Text = Lesson | Revision;

const Data = z
  .object({ data: z.string() })
  .transform(({ data }) =>
    z.discriminatedUnion('record', [Lesson, Revision]).parse(JSON.parse(data)),
  );

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
    `INSERT INTO cited (audience, id, data) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET data = excluded.data`,
    audience,
    text.id,
    JSON.stringify(text),
  );
  feed.put(audience, text.id);
}

const renames = (before: Text, after: Text): boolean =>
  before.record === 'lesson' &&
  after.record === 'lesson' &&
  (before.title !== after.title || before.meta !== after.meta);

/** A text leaves an audience with the last note there that cites it. */
export function uncite(sql: SqlStorage, feed: FeedWriter, audience: Audience, id: string): void {
  if (isCited(sql, audience, id)) return;
  const { rowsWritten } = sql.exec('DELETE FROM cited WHERE audience = ? AND id = ?', audience, id);
  if (rowsWritten > 0) feed.remove(audience, id);
}
