import { type Audience, groupOf, peopleOf } from '../../shared/model';
import { nameOf, type Rows } from './people';
import { t } from './text';

/** The names of everybody else in a named set, as one phrase, or the name of a group. */
export function othersIn(audience: Audience, rows: Rows, me: string): string {
  const named = groupOf(audience);
  const group = named === undefined ? undefined : rows.find((row) => row.id === named);
  if (group?.record === 'group') return group.name;
  const names = peopleOf(audience)
    .filter((id) => id !== me)
    .map((id) => nameOf(id, rows));
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names);
}

/** Who can see it: "Only you", "You and Coach Rivera". */
export function audienceLabel(audience: Audience, rows: Rows, me: string): string {
  if (audience === 'me') return t('audienceMe');
  if (audience === 'school') return t('audienceSchool');
  return t('audienceYouAnd', othersIn(audience, rows, me));
}
