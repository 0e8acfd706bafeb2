import { assessment } from './assessment';
import { clarity } from './clarity';
import { climate } from './climate';
import { closure } from './closure';
import { collaboration } from './collaboration';
import { engagement } from './engagement';
import { equity } from './equity';
import { explicit } from './explicit';
import { feedback } from './feedback';
import { inclusion } from './inclusion';
import { launch } from './launch';
import { literacy } from './literacy';
import { math } from './math';
import { memory } from './memory';
import { metacognition } from './metacognition';
import { multilingual } from './multilingual';
import { participation } from './participation';
import { practice } from './practice';
import { questioning } from './questioning';
import { science } from './science';
import { talk } from './talk';
import { technology } from './technology';
import type { Strategy } from './types';
import { writing } from './writing';

export type { Evidence, EvidenceStrength, Strategy, UnverifiedEvidence } from './types';
export { practiceName, practices, type Practice, type PracticeId } from './practices';

/**
 * Goes up with every change to an entry, so that what was shown can be told from what is shown: the
 * year and month of the last review of its sources, then a count within that month.
 */
export const catalogueVersion = '2026.11.1';

/** The catalogue: every strategy a suggestion, a plan or a resource may name. */
export const strategies: readonly Strategy[] = [
  ...clarity,
  ...literacy,
  ...launch,
  ...memory,
  ...engagement,
  ...explicit,
  ...math,
  ...inclusion,
  ...participation,
  ...questioning,
  ...talk,
  ...practice,
  ...assessment,
  ...feedback,
  ...metacognition,
  ...writing,
  ...collaboration,
  ...science,
  ...multilingual,
  ...equity,
  ...climate,
  ...technology,
  ...closure,
];

const byId: ReadonlyMap<string, Strategy> = new Map(
  strategies.map((strategy) => [strategy.id, strategy]),
);

export function strategyById(id: string): Strategy | undefined {
  return byId.get(id);
}

/**
 * In the catalogue, yet never offered by the engine until a named reviewer has confirmed the
 * primary sources.
 */
export const heldUntilVerified: readonly string[] = ['wise-feedback', 'precorrection'];

/**
 * What words on a page cannot show: who the students are, or how a teacher treats them. A teacher
 * may choose these from the catalogue; they are never inferred.
 */
export const neverInferred: readonly string[] = [
  'warm-demander',
  'growth-mindset',
  'home-language-resources',
  'self-monitoring',
];
