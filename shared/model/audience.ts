import * as z from 'zod';

/**
 * Who can read a record. Every record has exactly one audience and shows it.
 *
 * - `me`: stays on its writer's device, is never sent.
 * - `people:a,b`: a named set of two to eight people, sorted, immutable: a new coach joins no
 *   earlier audience.
 * - `group:id`: whoever belongs to the group now. One feed, however its members change.
 * - `school`: everybody in the school; holds names and goals, never coaching.
 */
export const Audience = z.union([
  z.literal('me'),
  z.literal('school'),
  z
    .templateLiteral(['people:', z.string().regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){1,7}$/)])
    .refine(isCanonical),
  z.templateLiteral(['group:', z.string().regex(/^[0-9a-f-]{36}$/)]),
]);
export type Audience = z.infer<typeof Audience>;

/** Sorted and without repeats: one set of people has one name. */
function isCanonical(audience: string): boolean {
  const people = audience.slice('people:'.length).split(',');
  return people.every((id, index) => index === 0 || (people[index - 1] ?? '') < id);
}
