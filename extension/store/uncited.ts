import type { Note } from '../../shared/model';
import type { SchoolDatabase } from './school-database';

/** The lesson and the texts a note refers to: where it stands, and where it stood before. */
export const citedBy = ({ lesson, revision, earlier = [] }: Note): string[] => [
  lesson,
  revision,
  ...earlier.map((place) => place.revision),
];

/**
 * Lets go of lessons and texts that nothing of hers cites any more: a private note, where a shared
 * one of hers stood before, a draft, what is on its way. A device holds what its member may read
 * and needs, and nothing else. Runs inside the caller's transaction.
 */
export async function dropUncited(db: SchoolDatabase, me: string): Promise<void> {
  const [about, notes, drafts, outbox] = await Promise.all([
    db.mine.where('record').anyOf('lesson', 'revision').primaryKeys(),
    db.mine.where('record').equals('note').toArray(),
    db.drafts.toArray(),
    db.outbox.toArray(),
  ]);
  const needed = new Set<string | null>(outbox.flatMap(({ touched }) => touched));
  const need = (...ids: (string | null)[]): void => {
    for (const id of ids) needed.add(id);
  };
  for (const note of notes) if (note.record === 'note') need(...citedBy(note));
  for (const { lesson, revision } of drafts) if (revision !== undefined) need(lesson, revision);
  if (about.some((id) => !needed.has(id)))
    for (const note of await db.rows.where('record').equals('note').toArray())
      if (note.record === 'note' && note.author === me && note.earlier !== undefined)
        need(...citedBy(note));
  const loose = about.filter((id) => !needed.has(id));
  if (loose.length > 0) {
    const shared = new Set(
      (await db.confirmed.where('id').anyOf(loose).toArray()).map(({ id }) => id),
    );
    await db.mine.bulkDelete(loose);
    await db.rows.bulkDelete(loose.filter((id) => !shared.has(id)));
  }
  await dropLooseVisits(db);
  await dropLooseTexts(db, outbox);
}

/** Where a lesson was is kept for its notes' sake. */
async function dropLooseVisits(db: SchoolDatabase): Promise<void> {
  const lessons = await db.visits.toCollection().primaryKeys();
  for (const lesson of lessons)
    if ((await db.rows.where('lesson').equals(lesson).count()) === 0)
      await db.visits.delete(lesson);
}

/** What no row and nothing on its way says is the text of a revision. */
async function dropLooseTexts(
  db: SchoolDatabase,
  outbox: readonly { readonly text?: string }[],
): Promise<void> {
  const [texts, mine, confirmed, removed] = await Promise.all([
    db.texts.toCollection().primaryKeys(),
    db.mine.orderBy('text').uniqueKeys(),
    db.confirmed.orderBy('row.text').uniqueKeys(),
    db.removed.toArray(),
  ]);
  const about = removed.flatMap((thread) => thread.about);
  const cited = new Set<unknown>([
    ...mine,
    ...confirmed,
    ...[...outbox, ...about].map((one) => ('text' in one ? one.text : undefined)),
  ]);
  await db.texts.bulkDelete(texts.filter((digest) => !cited.has(digest)));
}
