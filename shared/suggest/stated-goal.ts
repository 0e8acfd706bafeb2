import { goalSentence, vagueGoal } from './language/en/slot-words';
import type { Reading } from './reading';
import type { Role } from './sections';

/** A goal that says what one could see or hear, one that names a topic, or none. */
export type StatedGoal = 'observable' | 'topic' | 'none';

/** What students "should be able to" notice in the course of a task is no goal of the lesson. */
const NO_GOALS: ReadonlySet<Role> = new Set(['check', 'questions', 'answers', 'materials']);
const FEWEST = 3;

/**
 * How the plan states its goal. A goal is a sentence of its own: where no line sounds like one, no
 * other richness of a plan makes up for it.
 */
export function statedGoal({ lines }: Reading): StatedGoal {
  const said = lines.filter(
    ({ code, role, text }) =>
      !code && !NO_GOALS.has(role) && (role === 'objective' || goalSentence.test(text)),
  );
  const goals = said.filter(
    ({ heading, role, text }) =>
      !(heading && role === 'objective') && text.trim().split(/\s+/).length >= FEWEST,
  );
  if (goals.length === 0) return said.length === 0 ? 'none' : 'observable';
  return goals.some(({ text }) => !vagueGoal.test(text)) ? 'observable' : 'topic';
}
