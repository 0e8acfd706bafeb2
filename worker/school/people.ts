import type { Person, Role } from '../../shared/model';
import { type Answer, no, yes } from './answer';
import { dropAssignmentsOf } from './assignments';
import { leaveAll } from './audiences';
import { shutCodes } from './codes';
import type { FeedWriter } from './feed';
import { leaveGroupsOf } from './groups';
import { load, loadPeople, store } from './records';
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
  store(sql, feed, person, false);
  return yes(person);
}

/** Whom the operator's recovery code lets in: the admin who has been one for longest. */
export const firstAdmin = (sql: SqlStorage): Person | undefined =>
  loadPeople(sql).find(({ roles, removed }) => !removed && roles.includes('admin'));

/** What stands for the name of somebody who wants to be named no more; devices have the words. */
const NO_NAME = '–';

/**
 * Takes every way in from somebody. What they wrote stays with those it was shared with, under their
 * name, or unsigned if they ask; they may ask later, too. An admin does not remove themself, so a
 * school always has one.
 */
export function removePerson(
  sql: SqlStorage,
  feed: FeedWriter,
  { id, by, unsigned }: { id: string; by: string; unsigned: boolean },
): Answer<Person> {
  const row = load(sql, id);
  if (row?.record !== 'person') return no('not-found');
  if (id === by) return no('not-yourself');
  if (row.removed && (!unsigned || row.unsigned === true)) return no('not-found');
  const removed: Person = {
    ...row,
    removed: true,
    ...(unsigned && { unsigned: true, name: NO_NAME }),
  };
  store(sql, feed, removed, true);
  if (row.removed) return yes(removed);
  endSessionsOf(sql, id);
  shutCodes(sql, id);
  dropAssignmentsOf(sql, feed, id);
  leaveGroupsOf(sql, feed, id);
  leaveAll(sql, id);
  return yes(removed);
}
