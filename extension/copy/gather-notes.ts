import type { Lesson, Note } from '../../shared/model';
import { readable } from '../store/row-schemas';
import type { SchoolDatabase } from '../store/school-database';
import type { Texts } from '../store/texts';
import { citedBy } from '../store/uncited';
import type { NotesCopy } from './notes-file';

/**
 * Everything that is hers on this device: her notes and what was answered to them, her replies,
 * choices and drafts, and the lessons and versions of their text that these cite.
 */
export async function gatherNotes(
  db: SchoolDatabase,
  texts: Texts,
  me: string,
): Promise<NotesCopy> {
  const [rows, drafts, aside] = await db.transaction('r', [db.rows, db.drafts, db.aside], () =>
    Promise.all([db.rows.toArray(), db.drafts.toArray(), db.aside.toArray()]),
  );
  const all = readable(rows, 'rows');
  const kept = readable(drafts, 'drafts');
  const written = all.filter((row) => row.record === 'note');
  const own = new Set(written.filter(({ author }) => author === me).map(({ id }) => id));
  const notes = written.filter((note) => own.has(note.id) || isAnswer(note, own));
  const cited = new Set<string | null>([
    ...notes.flatMap(citedBy),
    ...kept.flatMap(({ lesson, revision = null }) => [lesson, revision]),
  ]);
  const choices = all.filter((row) => row.record === 'choice');
  for (const { lesson } of choices) cited.add(lesson);
  const revisions = await Promise.all(
    all.flatMap((row) =>
      row.record === 'revision' && cited.has(row.id) ? [texts.whole(row)] : [],
    ),
  );
  return {
    lessons: all.filter((row): row is Lesson => row.record === 'lesson' && cited.has(row.id)),
    revisions: revisions.filter((revision) => revision !== undefined),
    notes,
    choices,
    drafts: kept,
    setAside: aside.map(({ json }) => json),
  };
}

const isAnswer = ({ parent }: Note, own: ReadonlySet<string>): boolean =>
  parent !== null && own.has(parent);
