import {
  type Assignment,
  assignmentId,
  audienceOf,
  type Audience,
  type Lesson,
  type Note,
  type Person,
  type Revision,
  type Role,
  type Row,
} from '../../../../shared/model';
import type { Args, Rows } from '../../../../shared/mutations';

/** A well-formed id that says its number. */
export const id = (n: number): string =>
  `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const person = (n: number, name: string, ...roles: Role[]): Person => ({
  record: 'person',
  id: id(n),
  audience: 'school',
  name,
  roles,
  removed: false,
});

export const rivera = person(1, 'Coach Rivera', 'coach');
export const newCoach = person(2, 'Coach Novak', 'coach');
export const otherCoach = person(3, 'Coach Okafor', 'coach');
export const leader = person(4, 'Principal Lee', 'leader');
export const admin = person(5, 'Ada Admin', 'admin');
export const removed: Person = { ...person(6, 'Coach Gone', 'coach'), removed: true };
export const promoted = person(7, 'Coach Now Dean', 'coach', 'leader');
export const stranger = id(8);
export const tess = person(255, 'Tess Teacher', 'teacher');

export const STAFF = [rivera, newCoach, otherCoach, leader, admin, removed, promoted, tess];

export const assignment = (coach: Person, teacher: Person): Assignment => ({
  record: 'assignment',
  id: assignmentId(coach.id, teacher.id),
  audience: audienceOf([coach.id, teacher.id]),
  coach: coach.id,
  teacher: teacher.id,
});

/** Everybody who works or worked with Tess; Coach Okafor never did. */
export const ASSIGNMENTS = [rivera, newCoach, removed, promoted].map((coach) =>
  assignment(coach, tess),
);

export const lesson: Lesson = {
  record: 'lesson',
  id: 'a'.repeat(64),
  title: 'Photosynthesis',
  meta: 'Biology 1',
};
export const revision: Revision = {
  record: 'revision',
  id: 'b'.repeat(64),
  lesson: lesson.id,
  blocks: [{ kind: 'paragraph', text: 'Ask who can tell me where the mass came from.' }],
};

/** The same lesson a day later. */
export const later: Revision = {
  ...revision,
  id: 'c'.repeat(64),
  blocks: [{ kind: 'paragraph', text: 'Ask each of them where the mass came from.' }],
};

/** The two who share most conversations here. */
export const both = audienceOf([tess.id, rivera.id]);

export const newNote = (n: number, body = `note ${n}`): Args<'note.write'> => ({
  id: id(n),
  lesson: lesson.id,
  revision: revision.id,
  passage: null,
  kind: 'reflection',
  body,
});

export const noteBy = (author: Person, n: number, audience: Audience, parent?: Note): Note => ({
  record: 'note',
  ...newNote(n),
  author: author.id,
  audience,
  parent: parent?.id ?? null,
  createdAt: 10,
  editedAt: null,
  settled: false,
});

export const shareOf = (
  note: Args<'note.write'>,
  audience: Audience,
): { name: 'note.share'; args: Args<'note.share'> } => ({
  name: 'note.share',
  args: { note, lesson, revision, audience },
});

/** Rows as a mutation sees them. */
export function rowsOf(rows: Iterable<Row>): Rows {
  const byId = new Map(Array.from(rows, (row) => [row.id, row]));
  return {
    get: (wanted) => byId.get(wanted),
    replies: (parent) =>
      [...byId.values()].filter(
        (row): row is Note => row.record === 'note' && row.parent === parent,
      ),
    removed: () => undefined,
  };
}
