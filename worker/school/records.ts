import * as z from 'zod';

import {
  Assignment,
  type Audience,
  Group,
  groupOf,
  Note,
  peopleOf,
  Person,
} from '../../shared/model';
import type { FeedWriter } from './feed';
import { all, first } from './query';

/** What the school keeps by id. Lessons and revisions are kept by who cites them: `cited.ts`. */
const Kept = z.discriminatedUnion('record', [Note, Person, Assignment, Group]);
export type Kept = z.infer<typeof Kept>;

/** A `data` column as the row it holds. */
export const dataOf = <S extends z.ZodType>(shape: S) =>
  z.object({ data: z.string() }).transform(({ data }) => shape.parse(JSON.parse(data)));
const KeptData = dataOf(Kept);
const NoteData = dataOf(Note);
const PersonData = dataOf(Person);
const AssignmentData = dataOf(Assignment);
const GroupData = dataOf(Group);

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

export function loadGroup(sql: SqlStorage, id: string): Group | undefined {
  const row = load(sql, id);
  return row?.record === 'group' ? row : undefined;
}

/** Everything of one kind, the longest unchanged first. `<> 'note'` names the index. */
const OF_KIND = `SELECT data FROM record WHERE record = ? AND record <> 'note' ORDER BY seq, id`;

/** Everybody who ever belonged to the school. */
export const loadPeople = (sql: SqlStorage): Person[] => all(sql, PersonData, OF_KIND, 'person');

export const loadAssignments = (sql: SqlStorage): Assignment[] =>
  all(sql, AssignmentData, OF_KIND, 'assignment');

export const loadGroups = (sql: SqlStorage): Group[] => all(sql, GroupData, OF_KIND, 'group');

/** Who is poked for an audience's news; everybody, for `school`, is not listed. */
export function membersOf(sql: SqlStorage, audience: Audience): readonly string[] {
  const group = groupOf(audience);
  return group === undefined ? peopleOf(audience) : (loadGroup(sql, group)?.members ?? []);
}

/**
 * Stores a row as the last line of its audience's feed. Whatever it was elsewhere has left. `isSame`:
 * it was there, and in the same text; then one index less is written.
 */
export function store(sql: SqlStorage, feed: FeedWriter, row: Kept, isSame: boolean): void {
  const data = JSON.stringify(row);
  const seq = feed.next(row.audience);
  if (isSame) {
    sql.exec('UPDATE record SET seq = ?, data = ? WHERE id = ?', seq, data, row.id);
    return;
  }
  const note = row.record === 'note' ? row : undefined;
  sql.exec(
    `INSERT INTO record (id, record, audience, seq, lesson, revision, parent, data)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET seq = excluded.seq, revision = excluded.revision,
       data = excluded.data`,
    row.id,
    row.record,
    row.audience,
    seq,
    note?.lesson ?? null,
    note?.revision ?? null,
    note?.parent ?? null,
    data,
  );
}

export function erase(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM record WHERE id = ?', id);
}

/** Is a note about this lesson shared with this audience? */
export const isLessonCited = (sql: SqlStorage, audience: Audience, lesson: string): boolean =>
  first(
    sql,
    z.unknown(),
    'SELECT 1 FROM record WHERE audience = ? AND lesson = ? AND parent IS NULL LIMIT 1',
    audience,
    lesson,
  ) !== undefined;

/**
 * Does anything shared with this audience stand in this text? Two lessons may have the same words,
 * and an answer stays on those it was said about when its note is put elsewhere. Goes through the
 * audience's threads, 10,000 in some 10 ms: an index for this would cost a row for each note.
 */
export const isTextCited = (sql: SqlStorage, audience: Audience, revision: string): boolean =>
  first(
    sql,
    z.unknown(),
    `SELECT 1 FROM record note
     WHERE audience = ?1 AND lesson IS NOT NULL AND parent IS NULL
       AND (revision = ?2 OR EXISTS (
         SELECT 1 FROM record answer WHERE answer.parent = note.id AND answer.revision = ?2))
     LIMIT 1`,
    audience,
    revision,
  ) !== undefined;
