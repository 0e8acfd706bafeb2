import {
  type Assignment,
  assignmentId,
  type Audience,
  type Group,
  groupOf,
  type Note,
  peopleOf,
  type Person,
  type Row,
} from '../model';

/** Why a mutation was refused: a code for the machine; the device has the words for people. */
export type RefusalCode =
  | 'not-found'
  | 'not-yours'
  | 'not-in-audience'
  | 'no-assignment'
  | 'not-for-leaders'
  | 'mismatch'
  | 'private-stays-here'
  | 'still-shared'
  | 'bad-args'
  | 'too-large';

export interface Refusal {
  readonly refused: RefusalCode;
}

/** The rows a mutation asked for (see `needs`), as they are at the moment it applies. */
export interface Rows {
  get(id: string): Row | undefined;
  /** The replies in a thread, in no order. */
  replies(parent: string): readonly Note[];
  /** What the actor removed in the last 30 days, on the school only; never anybody else's. */
  removed(id: string): Note | undefined;
}

export interface MutationContext {
  /** The person on whose behalf it runs. */
  readonly actor: string;
  /** Milliseconds since 1970: the school's own on the school, provisional on a device. */
  readonly now: number;
  /** `school` refuses what may never leave a device. */
  readonly where: 'device' | 'school';
}

export const isCoaching = (person: Person): boolean =>
  !person.removed && person.roles.every((role) => role === 'teacher' || role === 'coach');

export function personIn(rows: Rows, id: string): Person | undefined {
  const row = rows.get(id);
  return row?.record === 'person' ? row : undefined;
}

export function noteIn(rows: Rows, id: string): Note | undefined {
  const row = rows.get(id);
  return row?.record === 'note' ? row : undefined;
}

const assignmentIn = (rows: Rows, id: string): Assignment | undefined => {
  const row = rows.get(id);
  return row?.record === 'assignment' ? row : undefined;
};

const groupIn = (rows: Rows, id: string): Group | undefined => {
  const row = rows.get(id);
  return row?.record === 'group' ? row : undefined;
};

/** The groups that decide who may write to these rows: to be loaded beside them. */
export const groupsOf = (rows: Iterable<Row | undefined>): string[] =>
  [...rows].flatMap((row) => {
    const group = row?.record === 'note' ? groupOf(row.audience) : undefined;
    return group === undefined ? [] : [group];
  });

/** The ids of the rows `mayShareWith` looks at. */
export function rowsForSharing(audience: Audience): string[] {
  const group = groupOf(audience);
  if (group !== undefined) return [group];
  const people = peopleOf(audience);
  const pairs = people.flatMap((coach) => people.map((teacher) => assignmentId(coach, teacher)));
  return [...people, ...pairs];
}

/**
 * May `actor` share coaching with this audience now? Only a group the actor belongs to, or a named
 * set that holds the actor and people the actor coaches or is coached by; never a leader or an admin.
 */
export function mayShareWith(rows: Rows, actor: string, audience: Audience): Refusal | undefined {
  const group = groupOf(audience);
  if (group !== undefined) return mayBeIn(rows, actor, group, 'not-in-audience');
  const people = peopleOf(audience);
  if (!people.includes(actor)) return { refused: 'not-in-audience' };
  // The same answer in whatever order the set names its people.
  const known = people.map((id) => personIn(rows, id));
  if (known.includes(undefined)) return { refused: 'not-found' };
  if (!known.every((person) => person !== undefined && isCoaching(person)))
    return { refused: 'not-for-leaders' };
  const linked = people.every(
    (id) =>
      id === actor ||
      assignmentIn(rows, assignmentId(actor, id)) !== undefined ||
      assignmentIn(rows, assignmentId(id, actor)) !== undefined,
  );
  return linked ? undefined : { refused: 'no-assignment' };
}

/** May `actor` write into a conversation that is already shared with `audience`? */
export function mayWriteIn(rows: Rows, actor: string, audience: Audience): Refusal | undefined {
  if (audience === 'me') return undefined;
  const group = groupOf(audience);
  if (group !== undefined) return mayBeIn(rows, actor, group, 'not-found');
  if (!peopleOf(audience).includes(actor)) return { refused: 'not-found' };
  return mayCoach(rows, actor);
}

function mayBeIn(
  rows: Rows,
  actor: string,
  group: string,
  refused: RefusalCode,
): Refusal | undefined {
  return groupIn(rows, group)?.members.includes(actor) === true
    ? mayCoach(rows, actor)
    : { refused };
}

function mayCoach(rows: Rows, actor: string): Refusal | undefined {
  const person = personIn(rows, actor);
  return person !== undefined && isCoaching(person) ? undefined : { refused: 'not-for-leaders' };
}
