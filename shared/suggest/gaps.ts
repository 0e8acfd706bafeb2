import type { PracticeId } from '../strategies/practices';
import type { Section } from './types';

/**
 * What we may offer when a practice is nowhere in the plan and no wording calls for a step. In the
 * order of how often readers of real plans named it as the most useful addition.
 */
export interface Gap {
  readonly practice: PracticeId;
  /** The first that fits grade and subject, and is not declined, is taken. */
  readonly strategies: readonly string[];
  /** The part of the plan that led to it; shown if the plan has it. */
  readonly about: readonly Section['kind'][];
  readonly why: string;
  /** Said instead, with the words of the part, when the part is there. */
  readonly whyPart?: string;
  readonly weight: number;
}

export const gaps: readonly Gap[] = [
  {
    practice: 'clear-learning-objective',
    strategies: ['learning-goals-success-criteria'],
    about: ['objective'],
    why: 'I found what students will do, but no sentence that says what they will be able to do by the end.',
    whyPart:
      'This names the topic, but not yet something you could see or hear students do by the end.',
    weight: 0.9,
  },
  {
    practice: 'checks-for-understanding',
    strategies: ['check-for-understanding', 'hinge-questions'],
    about: ['instruction', 'guided', 'independent'],
    why: 'I found no planned moment that shows you who has understood before the class moves on.',
    whyPart: 'After this part I found no planned moment that shows you who has understood.',
    weight: 0.74,
  },
  {
    practice: 'exit-ticket-closure',
    strategies: ['exit-ticket', 'lesson-closure'],
    about: [],
    why: 'The plan ends with its last task; I found no minutes in which students sum up or show what they learned.',
    weight: 0.72,
  },
  {
    practice: 'explicit-instruction',
    strategies: ['modeling-think-aloud', 'explicit-instruction'],
    about: ['independent', 'guided'],
    why: 'Students go to the task, and I found no point where someone shows how it is done.',
    whyPart:
      'Students start here, and before it I found no point where someone shows how it is done.',
    weight: 0.66,
  },
  {
    practice: 'misconceptions-addressed',
    strategies: ['anticipate-misconceptions', 'incorrect-examples'],
    about: ['instruction'],
    why: 'I found no likely mix-up named, so a question that would show it has no place yet.',
    weight: 0.6,
  },
  {
    practice: 'activate-prior-knowledge',
    strategies: ['activate-prior-knowledge'],
    about: ['launch'],
    why: 'The plan goes to the new content without a step that draws out what students already know.',
    whyPart: 'The lesson opens here, without a step that draws out what students already know.',
    weight: 0.6,
  },
  {
    practice: 'guided-practice',
    strategies: ['gradual-release', 'guided-practice-high-success'],
    about: ['independent'],
    why: 'I found nothing between showing the skill and students doing it alone.',
    whyPart: 'Students work alone here, and I found nothing done together before it.',
    weight: 0.52,
  },
  {
    practice: 'success-criteria',
    strategies: ['rubrics-exemplars'],
    about: ['independent'],
    why: 'I found no words that tell students what good work on this contains.',
    whyPart:
      'Students make something here, and I found no words that tell them what good work contains.',
    weight: 0.5,
  },
  {
    practice: 'graphic-organizers',
    strategies: ['graphic-organizers'],
    about: ['instruction'],
    why: 'There is a good deal of information here and I found no structure in which students sort it.',
    weight: 0.46,
  },
  {
    practice: 'think-pair-share',
    strategies: ['think-pair-share'],
    about: ['instruction', 'launch'],
    why: 'I found no moment in which every student talks through an idea with someone.',
    weight: 0.45,
  },
  {
    practice: 'vocabulary-instruction',
    strategies: ['explicit-vocabulary'],
    about: ['instruction'],
    why: 'I found no point where the key words are given a plain meaning.',
    weight: 0.42,
  },
  {
    practice: 'higher-order-questioning',
    strategies: ['deep-questions'],
    about: ['instruction', 'check'],
    why: 'I found no question that asks students why, how or what if.',
    weight: 0.42,
  },
  {
    practice: 'feedback',
    strategies: ['actionable-feedback'],
    about: ['independent'],
    why: 'I found no moment where students hear one thing to change and get time to change it.',
    weight: 0.4,
  },
  {
    practice: 'scaffolding',
    strategies: ['scaffolding-fading'],
    about: ['independent'],
    why: 'I found no support a student could reach for when stuck.',
    weight: 0.4,
  },
  {
    practice: 'retrieval-practice',
    strategies: ['daily-review'],
    about: ['launch'],
    why: 'I found no question that asks students to recall something from an earlier lesson.',
    weight: 0.36,
  },
];
