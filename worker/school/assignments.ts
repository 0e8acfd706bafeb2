import { type Assignment, assignmentId, audienceOf } from '../../shared/model';
import { type Answer, no, yes } from './answer';
import { open } from './audiences';
import type { FeedWriter } from './feed';
import { erase, load, loadAssignments, presentPerson, store } from './records';

/** Who coaches whom. */
export interface Pair {
  readonly coach: string;
  readonly teacher: string;
}

/** Assigning twice is assigning once. */
export function assign(
  sql: SqlStorage,
  feed: FeedWriter,
  { coach, teacher }: Pair,
): Answer<Assignment> {
  const id = assignmentId(coach, teacher);
  const existing = load(sql, id);
  if (existing?.record === 'assignment') return yes(existing);
  const coaching = presentPerson(sql, coach);
  const taught = presentPerson(sql, teacher);
  if (coaching === undefined || taught === undefined) return no('not-found');
  const fits = coaching.roles.includes('coach') && taught.roles.includes('teacher');
  if (!fits || coach === teacher) return no('roles-do-not-fit');
  const audience = audienceOf([coach, teacher]);
  const assignment: Assignment = { record: 'assignment', id, audience, coach, teacher };
  open(sql, audience);
  store(sql, feed, assignment, false);
  return yes(assignment);
}

/** What the two already share stays theirs to read; nothing new can be shared. */
export function unassign(
  sql: SqlStorage,
  feed: FeedWriter,
  { coach, teacher }: Pair,
): Answer<Assignment> {
  const assignment = load(sql, assignmentId(coach, teacher));
  if (assignment?.record !== 'assignment') return no('not-found');
  feed.remove(assignment.audience, assignment.id);
  erase(sql, assignment.id);
  return yes(assignment);
}

export function dropAssignmentsOf(sql: SqlStorage, feed: FeedWriter, person: string): void {
  for (const assignment of loadAssignments(sql)) {
    if (assignment.coach === person || assignment.teacher === person) {
      unassign(sql, feed, assignment);
    }
  }
}
