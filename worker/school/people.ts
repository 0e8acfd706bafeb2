import type { Person, Role } from '../../shared/model';
import { type Answer, no, yes } from './answer';
import { dropAssignmentsOf } from './assignments';
import { leaveAll } from './audiences';
import { shutCodes } from './codes';
import type { FeedWriter } from './feed';
import { loadPeople, presentPerson, store } from './records';
import { endSessionsOf } from './sessions';

/**
 * An account coaches and is coached, or else leads and administers: so no leader is ever in an
 * audience that holds coaching.
 */
function rolesMix(roles: readonly Role[]): boolean {
  const leads = roles.filter((role) => role === 'leader' || role === 'admin').length;
  return leads !== 0 && leads !== roles.length;
}

export function addPerson(
  sql: SqlStorage,
  feed: FeedWriter,
  { id, name, roles }: Pick<Person, 'id' | 'name' | 'roles'>,
): Answer<Person> {
  if (rolesMix(roles)) return no('roles-do-not-mix');
  const person: Person = { record: 'person', id, audience: 'school', name, roles, removed: false };
  store(sql, person, undefined);
  feed.put('school', id);
  return yes(person);
}

/** Whom the operator's recovery code lets in: the admin who has been one for longest. */
export const firstAdmin = (sql: SqlStorage): Person | undefined =>
  loadPeople(sql).find(({ roles, removed }) => !removed && roles.includes('admin'));

/**
 * Takes every way in from somebody. The name stays, marked, since colleagues keep what was shared
 * with them; an admin does not remove themself, so a school always has one.
 */
export function removePerson(
  sql: SqlStorage,
  feed: FeedWriter,
  { id, by }: { id: string; by: string },
): Answer<Person> {
  const person = presentPerson(sql, id);
  if (person === undefined) return no('not-found');
  if (id === by) return no('not-yourself');
  const removed: Person = { ...person, removed: true };
  store(sql, removed, person);
  feed.put('school', id);
  endSessionsOf(sql, id);
  shutCodes(sql, id);
  dropAssignmentsOf(sql, feed, id);
  leaveAll(sql, id);
  return yes(removed);
}
