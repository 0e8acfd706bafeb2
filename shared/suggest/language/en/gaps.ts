import type { PracticeId } from '../../../strategies/practices';
import type { PlanFact } from '../../plan-facts';
import type { Section } from '../../types';

interface Choice {
  readonly strategy: string;
  /** Taken only in a plan of one of these kinds. */
  readonly when?: readonly PlanFact[];
}

/** What we may offer, and say, when a practice is nowhere in the plan. */
export interface Gap {
  readonly practice: PracticeId;
  /** The first that fits the plan, its grade and subject, and is not declined, is taken. */
  readonly choices: readonly Choice[];
  /** Said of the plan as a whole. */
  readonly why: string;
  /** The words of the plan it is about, where it has any: the opening of a part, or the first thing students do. */
  readonly at?: {
    readonly parts: readonly (Section['kind'] | 'task')[];
    /** Said instead, after those words. */
    readonly why: string;
  };
  /** What a teacher has to prepare: 1 is a sentence, 3 is new material. */
  readonly effort: 1 | 2 | 3;
}

/** The words of the plan, then what they led to. */
export const saying = (words: string, because: string): string =>
  `The plan says ${words}. ${because}`;

export const gaps: readonly Gap[] = [
  {
    practice: 'clear-learning-objective',
    choices: [{ strategy: 'learning-goals-success-criteria' }],
    why: 'I found what students will do, but no sentence that says what they will be able to do by the end.',
    at: {
      parts: ['objective'],
      why: 'I found no line that says what you could see or hear students do by the end.',
    },
    effort: 1,
  },
  {
    practice: 'checks-for-understanding',
    choices: [
      { strategy: 'opportunities-to-respond', when: ['lecture'] },
      { strategy: 'check-for-understanding' },
      { strategy: 'hinge-questions' },
    ],
    why: 'I found no planned moment that shows you who has understood before the class moves on.',
    at: {
      parts: ['instruction', 'guided', 'independent', 'task'],
      why: 'I found no planned moment there that shows you who has understood.',
    },
    effort: 1,
  },
  {
    practice: 'exit-ticket-closure',
    choices: [
      { strategy: 'lesson-closure', when: ['young', 'performance'] },
      { strategy: 'exit-ticket' },
      { strategy: 'lesson-closure' },
    ],
    why: 'The plan ends with its last task; I found no minutes in which students sum up or show what they learned.',
    effort: 1,
  },
  {
    practice: 'explicit-instruction',
    choices: [
      { strategy: 'explicit-instruction', when: ['math'] },
      { strategy: 'modeling-think-aloud' },
      { strategy: 'explicit-instruction' },
    ],
    why: 'Students go to the task, and I found no point where someone shows how it is done.',
    at: {
      parts: ['independent', 'guided', 'task'],
      why: 'Students start here, and I found no point before it where someone shows how it is done.',
    },
    effort: 1,
  },
  {
    practice: 'worked-examples',
    choices: [{ strategy: 'worked-examples' }],
    why: 'I found no finished example that students can look at while they learn how it is done.',
    at: {
      parts: ['independent', 'guided', 'task'],
      why: 'Students start here, and I found no finished example for them to look at first.',
    },
    effort: 2,
  },
  {
    practice: 'misconceptions-addressed',
    choices: [{ strategy: 'anticipate-misconceptions' }, { strategy: 'incorrect-examples' }],
    why: 'I found no likely mix-up named, so a question that would show it has no place yet.',
    effort: 1,
  },
  {
    practice: 'activate-prior-knowledge',
    choices: [{ strategy: 'activate-prior-knowledge' }],
    why: 'The plan goes to the new content without a step that draws out what students already know.',
    at: {
      parts: ['launch'],
      why: 'The lesson opens here, without a step that draws out what students already know.',
    },
    effort: 1,
  },
  {
    practice: 'guided-practice',
    choices: [{ strategy: 'gradual-release' }],
    why: 'I found nothing done together between showing the skill and students doing it alone.',
    at: {
      parts: ['independent', 'task'],
      why: 'Students work alone here, and I found nothing done together before it.',
    },
    effort: 1,
  },
  {
    practice: 'success-criteria',
    choices: [{ strategy: 'rubrics-exemplars' }],
    why: 'I found no words that tell students what good work on this contains.',
    at: {
      parts: ['independent', 'task'],
      why: 'Students make something here, and I found no words that tell them what good work contains.',
    },
    effort: 2,
  },
  {
    practice: 'graphic-organizers',
    choices: [{ strategy: 'graphic-organizers' }, { strategy: 'text-structure' }],
    why: 'There is a good deal to keep apart here, and I found no table or planner in which students sort it.',
    effort: 2,
  },
  {
    practice: 'cooperative-learning',
    choices: [{ strategy: 'cooperative-learning' }, { strategy: 'peer-tutoring' }],
    why: 'I found no planned way for students to work or talk it through together.',
    at: {
      parts: ['independent', 'task'],
      why: 'I found no planned way for students to work on this together.',
    },
    effort: 1,
  },
  {
    practice: 'think-pair-share',
    choices: [{ strategy: 'think-pair-share' }],
    why: 'I found no moment in which every student talks through an idea with someone.',
    effort: 1,
  },
  {
    practice: 'vocabulary-instruction',
    choices: [
      { strategy: 'mathematical-language', when: ['math'] },
      { strategy: 'explicit-vocabulary' },
      { strategy: 'examples-nonexamples' },
    ],
    why: 'I found no point where the key words are given a plain meaning.',
    effort: 2,
  },
  {
    practice: 'higher-order-questioning',
    choices: [{ strategy: 'deep-questions' }, { strategy: 'cognitive-demand' }],
    why: 'I found no question that asks students why, how or what if.',
    effort: 1,
  },
  {
    practice: 'peer-self-assessment',
    choices: [
      { strategy: 'self-assessment', when: ['writing'] },
      { strategy: 'peer-assessment' },
      { strategy: 'self-assessment' },
    ],
    why: 'I found no moment in which students look at the work against what was asked for.',
    effort: 1,
  },
  {
    practice: 'feedback',
    choices: [{ strategy: 'actionable-feedback' }],
    why: 'I found no moment where students hear one thing to change and get time to change it.',
    effort: 1,
  },
  {
    practice: 'scaffolding',
    choices: [{ strategy: 'scaffolding-fading' }],
    why: 'I found no support a student could reach for when stuck.',
    effort: 2,
  },
  {
    practice: 'differentiation',
    choices: [{ strategy: 'mastery-learning' }],
    why: 'I found one task for everyone, with no first step for some and no further one for others.',
    effort: 3,
  },
  {
    practice: 'accommodations-iep',
    choices: [{ strategy: 'accessible-materials' }],
    why: 'I found no planned way to take part for a student who cannot easily see, hear or move.',
    effort: 2,
  },
  {
    practice: 'retrieval-practice',
    choices: [{ strategy: 'daily-review' }, { strategy: 'retrieval-practice' }],
    why: 'I found no question that asks students to recall something from an earlier lesson.',
    effort: 1,
  },
  {
    practice: 'multiple-representations',
    choices: [
      { strategy: 'concrete-representational-abstract' },
      { strategy: 'visual-math-representations' },
    ],
    why: 'I found the idea in one form; seeing it built, drawn and written lets more students in.',
    effort: 2,
  },
  {
    practice: 'independent-practice',
    choices: [{ strategy: 'monitored-independent-practice' }],
    why: 'I found no time in which each student tries it alone.',
    effort: 1,
  },
  {
    practice: 'routines-time-allocation',
    choices: [{ strategy: 'routines-expectations' }],
    why: 'There are several parts here, and I found neither minutes nor a routine for going from one to the next.',
    effort: 1,
  },
  {
    practice: 'inquiry-5e',
    choices: [{ strategy: 'guided-inquiry' }],
    why: 'The explanation comes first; I found nothing for students to predict or test before it.',
    effort: 3,
  },
  {
    practice: 'dual-coding',
    choices: [{ strategy: 'dual-coding' }],
    why: 'I found no drawing or diagram that goes with the words.',
    effort: 1,
  },
  {
    practice: 'metacognition',
    choices: [{ strategy: 'metacognitive-strategies' }],
    why: 'I found no moment in which students say how they went about it.',
    effort: 1,
  },
];
