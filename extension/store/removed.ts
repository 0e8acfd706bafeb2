import * as z from 'zod';

import { Note } from '../../shared/model';
import type { KeptRow } from './kept-row';
import { KeptRow as KeptRowShape } from './kept-row';
import type { RemovedThread, SchoolDatabase } from './school-database';
import { citedBy } from './uncited';

/** How long what she removed can be put back, in milliseconds: as long as the school keeps answers. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

const Thread: z.ZodType<RemovedThread> = z.object({
  id: z.string(),
  at: z.number(),
  notes: z.array(Note),
  about: z.array(KeptRowShape),
});

/** Keeps a private note that has just gone, with what it was about. Within the caller's transaction. */
export async function keepRemoved(
  db: SchoolDatabase,
  changes: readonly { before: KeptRow | undefined; change: { readonly op: string } }[],
  now: number,
): Promise<void> {
  const notes = changes.flatMap(({ before, change }) =>
    change.op === 'delete' && before?.record === 'note' && before.audience === 'me' ? [before] : [],
  );
  const root = notes.find(({ parent }) => parent === null);
  if (root === undefined) return;
  const found = await db.rows.bulkGet(citedBy(root));
  const about = found.filter((row) => row !== undefined);
  await db.removed.put({ id: root.id, at: now, notes, about });
  await db.removed
    .where('at')
    .belowOrEqual(now - KEPT)
    .delete();
}

/** What she removed here and can put back, newest first; what cannot be read is left out. */
export async function removedHere(db: SchoolDatabase, now: number): Promise<RemovedThread[]> {
  const kept = await db.removed
    .where('at')
    .above(now - KEPT)
    .sortBy('at');
  return kept.toReversed().flatMap((thread) => Thread.safeParse(thread).data ?? []);
}
