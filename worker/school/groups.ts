import { type Group, groupAudience } from '../../shared/model';
import { isCoaching } from '../../shared/mutations';
import { type Answer, no, yes } from './answer';
import { join, leave } from './audiences';
import type { FeedWriter } from './feed';
import { loadGroup, loadGroups, presentPerson, store } from './records';

/** Most a group holds (`Group` in shared/model). */
const MOST = 100;

export interface Membership {
  readonly group: string;
  readonly person: string;
}

/**
 * A group has one feed, whoever comes and goes: a new member reads it from the beginning, whole
 * threads with the texts they are about; one who leaves reads nothing more of it.
 */
export function addGroup(
  sql: SqlStorage,
  feed: FeedWriter,
  { id, name, members }: Pick<Group, 'id' | 'name' | 'members'>,
): Answer<Group> {
  const audience = groupAudience(id);
  const group: Group = { record: 'group', id, audience, kind: 'plc', name, members: [] };
  for (const person of members) {
    const closed = mayJoin(sql, person);
    if (closed !== undefined) return closed;
  }
  const full = { ...group, members: [...new Set(members)] };
  for (const person of full.members) join(sql, person, audience);
  store(sql, feed, full, false);
  return yes(full);
}

export function joinGroup(
  sql: SqlStorage,
  feed: FeedWriter,
  { group: id, person }: Membership,
): Answer<Group> {
  const group = loadGroup(sql, id);
  if (group === undefined) return no('not-found');
  const closed = mayJoin(sql, person);
  if (closed !== undefined) return closed;
  if (group.members.includes(person)) return yes(group);
  if (group.members.length >= MOST) return no('group-full');
  const grown = { ...group, members: [...group.members, person] };
  join(sql, person, group.audience);
  store(sql, feed, grown, true);
  return yes(grown);
}

/** What she wrote there stays for the others; the last to leave takes the whole group along. */
export function leaveGroup(
  sql: SqlStorage,
  feed: FeedWriter,
  { group: id, person }: Membership,
): Answer<Group> {
  const group = loadGroup(sql, id);
  if (group?.members.includes(person) !== true) return no('not-found');
  const left = { ...group, members: group.members.filter((member) => member !== person) };
  leave(sql, person, group.audience);
  feed.tell(person);
  if (left.members.length > 0) store(sql, feed, left, true);
  else dissolve(sql, feed, group);
  return yes(left);
}

function dissolve(sql: SqlStorage, feed: FeedWriter, { id, audience }: Group): void {
  feed.remove(audience, id);
  sql.exec('DELETE FROM record WHERE audience = ?', audience);
  sql.exec('DELETE FROM cited WHERE audience = ?', audience);
}

export function leaveGroupsOf(sql: SqlStorage, feed: FeedWriter, person: string): void {
  for (const { id, members } of loadGroups(sql))
    if (members.includes(person)) leaveGroup(sql, feed, { group: id, person });
}

/** Groups hold coaching: no leader, no admin. */
function mayJoin(sql: SqlStorage, id: string): ReturnType<typeof no> | undefined {
  const person = presentPerson(sql, id);
  if (person === undefined) return no('not-found');
  return isCoaching(person) ? undefined : no('roles-do-not-fit');
}
