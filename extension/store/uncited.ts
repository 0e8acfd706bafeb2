import type { SchoolDatabase } from './school-database';

/**
 * Lets go of lesson texts that no private note cites any more: a device holds what its member may
 * read and needs, and nothing else. Runs inside the caller's transaction.
 */
export async function dropUncited(db: SchoolDatabase): Promise<void> {
  const [texts, notes, outbox] = await Promise.all([
    db.mine.where('record').anyOf('lesson', 'revision').primaryKeys(),
    db.mine.where('record').equals('note').toArray(),
    db.outbox.toArray(),
  ]);
  const needed = new Set(outbox.flatMap(({ touched }) => touched));
  for (const note of notes) if (note.record === 'note') needed.add(note.lesson).add(note.revision);
  const loose = texts.filter((id) => !needed.has(id));
  if (loose.length === 0) return;
  const shared = new Set(
    (await db.confirmed.where('id').anyOf(loose).toArray()).map(({ id }) => id),
  );
  await db.mine.bulkDelete(loose);
  await db.rows.bulkDelete(loose.filter((id) => !shared.has(id)));
}
