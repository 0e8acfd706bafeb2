import { type Audience, audienceOf, type Person } from '../../shared/model';
import { isCoaching } from '../../shared/mutations/rules';
import type { Host } from './host';
import { t } from './text';

export type Rows = Host['rows']['value'];

const personOf = (id: string, rows: Rows): Person | undefined =>
  rows.find((row): row is Person => row.record === 'person' && row.id === id);

/**
 * The name as it was entered; a colleague whose row has not come yet, or who left and asked that
 * their words stay unsigned, is "A colleague".
 */
export function nameOf(id: string, rows: Rows): string {
  const person = personOf(id, rows);
  return person === undefined || person.unsigned === true ? t('personUnknown') : person.name;
}

/** Whose words these are, to the one who reads them. */
export const authorOf = (id: string, rows: Rows, me: string): string =>
  id === me ? t('personYou') : nameOf(id, rows);

/** Whom something can be shared with, and by what name to call them. */
export interface Reader {
  readonly name: string;
  readonly audience: Audience;
}

/** A coach of this person, or a teacher this person coaches: the only ones to share with. */
export function readersFor(rows: Rows, me: string): Reader[] {
  const ids = new Set<string>();
  for (const row of rows) {
    if (row.record !== 'assignment') continue;
    if (row.teacher === me) ids.add(row.coach);
    if (row.coach === me) ids.add(row.teacher);
  }
  return [...ids]
    .flatMap((id) => {
      const person = personOf(id, rows);
      if (person === undefined || !isCoaching(person)) return [];
      return [{ name: person.name, audience: audienceOf([me, id]) }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
