import {
  type Assignment,
  assignmentId,
  type Audience,
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

/** The ids of the rows `mayShareWith` looks at. */
export function rowsForSharing(audience: Audience): string[] {
  const people = peopleOf(audience);
  const pairs = people.flatMap((coach) => people.map((teacher) => assignmentId(coach, teacher)));
  return [...people, ...pairs];
}

/**
 * May `actor` share coaching with this audience now? Only a named set that holds the actor, only
 * with people the actor coaches or is coached by, and never with a leader or an admin.
 */
export function mayShareWith(rows: Rows, actor: string, audience: Audience): Refusal | undefined {
  const people = peopleOf(audience);
  if (!people.includes(actor)) return { refused: 'not-in-audience' };
  for (const id of people) {
    const person = personIn(rows, id);
    if (person === undefined) return { refused: 'not-found' };
    if (!isCoaching(person)) return { refused: 'not-for-leaders' };
    if (id === actor) continue;
    const linked =
      assignmentIn(rows, assignmentId(actor, id)) ?? assignmentIn(rows, assignmentId(id, actor));
    if (linked === undefined) return { refused: 'no-assignment' };
  }
  return undefined;
}

/** May `actor` write into a conversation that is already shared with `audience`? */
export function mayWriteIn(rows: Rows, actor: string, audience: Audience): Refusal | undefined {
  if (audience === 'me') return undefined;
  if (!peopleOf(audience).includes(actor)) return { refused: 'not-found' };
  const person = personIn(rows, actor);
  return person !== undefined && isCoaching(person) ? undefined : { refused: 'not-for-leaders' };
}
