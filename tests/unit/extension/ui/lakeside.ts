import {
  type Assignment,
  assignmentId,
  audienceOf,
  type Lesson,
  type Note,
  type Person,
} from '../../../../shared/model';
import type { PassageSelector } from '../../../../shared/passages/types';

/** Ana Torres teaches at Lakeside School; Coach Rivera works with her. */
export const ana = '01890000-0000-7000-8000-000000000001';
export const rivera = '01890000-0000-7000-8000-000000000002';
const okafor = '01890000-0000-7000-8000-000000000003';
export const willow = 'a'.repeat(64);
export const revision = 'b'.repeat(64);
export const theTwo = audienceOf([ana, rivera]);
/** Tuesday 17 November 2026, 10:42, wherever the test runs. */
export const tuesday = new Date(2026, 10, 17, 10, 42).getTime();

const person = (id: string, name: string, roles: Person['roles']): Person => ({
  record: 'person',
  id,
  audience: 'school',
  name,
  roles,
  removed: false,
});

export const assignment: Assignment = {
  record: 'assignment',
  id: assignmentId(rivera, ana),
  audience: theTwo,
  coach: rivera,
  teacher: ana,
};

export const lesson: Lesson = {
  record: 'lesson',
  id: willow,
  title: 'Where does a tree’s mass come from?',
  meta: 'Lesson 3, Science 7',
};

/** The people, who coaches whom, and the lesson; no notes. */
export const lakeside = [
  person(ana, 'Ana Torres', ['teacher']),
  person(rivera, 'Coach Rivera', ['coach']),
  person(okafor, 'Principal Okafor', ['leader']),
  assignment,
  lesson,
];

export const passage = (exact: string, start = 0): PassageSelector => ({
  quote: { exact, prefix: '', suffix: '' },
  position: { start, end: start + exact.length },
  block: { index: 0, fingerprint: '', start: 0, end: exact.length },
  headings: [],
});

let written = 0;

/** A note by Ana, private unless said otherwise; each a minute after the one before. */
export function note(about: Partial<Note> = {}): Note {
  written += 1;
  return {
    record: 'note',
    id: `01890000-0000-7000-8000-1${String(written).padStart(11, '0')}`,
    author: ana,
    audience: 'me',
    lesson: willow,
    revision,
    passage: null,
    parent: null,
    kind: 'reflection',
    body: 'Weigh the bottle garden before period 3.',
    createdAt: new Date(2026, 10, 16, 9, 0).getTime() + written * 60_000,
    editedAt: null,
    settled: false,
    ...about,
  };
}
