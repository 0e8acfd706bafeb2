import * as z from 'zod';

import { Assignment, type Audience, Note, Person } from '../../shared/model';
import { all, first } from './query';

/** What the school keeps by id. Lessons and revisions are kept by who cites them: `cited.ts`. */
const Kept = z.discriminatedUnion('record', [Note, Person, Assignment]);
export type Kept = z.infer<typeof Kept>;

/** A `data` column as the row it holds. */
const dataOf = <S extends z.ZodType>(shape: S) =>
  z.object({ data: z.string() }).transform(({ data }) => shape.parse(JSON.parse(data)));
const KeptData = dataOf(Kept);
const NoteData = dataOf(Note);
const PersonData = dataOf(Person);
const AssignmentData = dataOf(Assignment);

export const load = (sql: SqlStorage, id: string): Kept | undefined =>
  first(sql, KeptData, 'SELECT data FROM record WHERE id = ?', id);

export const loadReplies = (sql: SqlStorage, parent: string): Note[] =>
  all(sql, NoteData, 'SELECT data FROM record WHERE parent = ?', parent);

function loadPerson(sql: SqlStorage, id: string): Person | undefined {
  const row = load(sql, id);
  return row?.record === 'person' ? row : undefined;
}

/** Somebody who belongs to the school now. */
export function presentPerson(sql: SqlStorage, id: string): Person | undefined {
  const person = loadPerson(sql, id);
  return person === undefined || person.removed ? undefined : person;
}

/** Everybody who ever belonged to the school, in the order they came. */
export const loadPeople = (sql: SqlStorage): Person[] =>
  all(sql, PersonData, "SELECT data FROM record WHERE record = 'person' ORDER BY rowid");

export const loadAssignments = (sql: SqlStorage): Assignment[] =>
  all(sql, AssignmentData, "SELECT data FROM record WHERE record = 'assignment' ORDER BY rowid");

/** Stores a row; one that stays in its audience, on its text, costs a single row written, no index. */
export function store(sql: SqlStorage, row: Kept, before: Kept | undefined): void {
  const data = JSON.stringify(row);
  if (before !== undefined && before.audience === row.audience) {
    sql.exec('UPDATE record SET data = ? WHERE id = ?', data, row.id);
    return;
  }
  const note = row.record === 'note' ? row : undefined;
  sql.exec(
    `INSERT INTO record (id, record, audience, author, lesson, revision, parent, data)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET audience = excluded.audience, revision = excluded.revision,
       data = excluded.data`,
    row.id,
    row.record,
    row.audience,
    note?.author ?? null,
    note?.lesson ?? null,
    note?.revision ?? null,
    note?.parent ?? null,
    data,
  );
}

export function erase(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM record WHERE id = ?', id);
}

/** Does a note that is shared with this audience cite this lesson or revision? */
export const isCited = (sql: SqlStorage, audience: Audience, id: string): boolean =>
  first(
    sql,
    z.unknown(),
    `SELECT 1 FROM record WHERE lesson = ?1 AND audience = ?2
     UNION ALL SELECT 1 FROM record WHERE revision = ?1 AND audience = ?2 LIMIT 1`,
    id,
    audience,
  ) !== undefined;
