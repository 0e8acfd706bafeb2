import { practices, type PracticeId } from '../strategies/practices';
import { showing } from './language/en/plan-words';
import { subjectsOf } from './plan-facts';
import type { Reading } from './reading';
import { statedGoal } from './stated-goal';

const GOAL = indexOf('clear-learning-objective');
const SHOWN = indexOf('explicit-instruction');

/** Log-odds beyond which a goal is not there, however rich and long the plan around it. */
const UNSTATED = { none: -3.5, topic: -3 };

/** What it takes off where a craft or a performance is told of and nobody is said to show it. */
const TOLD_ONLY = 1.8;

/**
 * What the definition of a practice settles and too few plans could teach: a goal has to be
 * stated in a sentence, and what is done with hands or voice is explained by being shown.
 */
export function secondLook(odds: readonly number[], reading: Reading): number[] {
  const looked = [...odds];
  const goal = statedGoal(reading);
  if (goal !== 'observable') looked[GOAL] = Math.min(looked[GOAL] ?? 0, UNSTATED[goal]);
  if (isToldOnly(reading)) looked[SHOWN] = (looked[SHOWN] ?? 0) - TOLD_ONLY;
  return looked;
}

function isToldOnly(reading: Reading): boolean {
  if (showing.test(reading.text)) return false;
  return subjectsOf(reading).some((subject) => subject === 'performance' || subject === 'making');
}

function indexOf(practice: PracticeId): number {
  return practices.findIndex(({ id }) => id === practice);
}
