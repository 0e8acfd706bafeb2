import type { Audience } from './audience';

/** The audience of a named set of people, the same whichever order they come in. */
export function audienceOf(people: readonly string[]): Audience {
  return `people:${[...new Set(people)].toSorted().join(',')}`;
}

/** The people of a named set; none for the others, whose members are not in the name. */
export function peopleOf(audience: Audience): readonly string[] {
  return audience.startsWith('people:') ? audience.slice('people:'.length).split(',') : [];
}

export const groupAudience = (group: string): Audience => `group:${group}`;

/** The id of the group whose audience this is. */
export const groupOf = (audience: Audience): string | undefined =>
  audience.startsWith('group:') ? audience.slice('group:'.length) : undefined;

/** May this member read what is shared with this named set? `me` never leaves the device: no. */
export function isReader(person: string, audience: Audience): boolean {
  return audience === 'school' || peopleOf(audience).includes(person);
}

export const assignmentId = (coach: string, teacher: string): string =>
  `assignment:${coach}:${teacher}`;
