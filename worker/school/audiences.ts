import * as z from 'zod';

import { Audience, peopleOf } from '../../shared/model';
import { all } from './query';

/** A named set of people is fixed for good, so its members are written down once. */
export function open(sql: SqlStorage, audience: Audience): void {
  for (const person of peopleOf(audience)) join(sql, person, audience);
}

export function join(sql: SqlStorage, person: string, audience: Audience): void {
  sql.exec(
    'INSERT OR IGNORE INTO audience_member (person, audience) VALUES (?, ?)',
    person,
    audience,
  );
}

/** From now on this person reads nothing of this audience, not even what is already there. */
export function leave(sql: SqlStorage, person: string, audience: Audience): void {
  sql.exec('DELETE FROM audience_member WHERE person = ? AND audience = ?', person, audience);
}

/** Whose feeds this person reads, now. */
export function audiencesOf(sql: SqlStorage, person: string): Audience[] {
  const named = all(
    sql,
    z.object({ audience: Audience }),
    'SELECT audience FROM audience_member WHERE person = ?',
    person,
  );
  return ['school', ...named.map(({ audience }) => audience)];
}

export function leaveAll(sql: SqlStorage, person: string): void {
  sql.exec('DELETE FROM audience_member WHERE person = ?', person);
}
