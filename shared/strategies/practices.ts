/** A family of practices a plan can hold; strategies are the ways to do one of them. */
export interface Practice {
  readonly id: string;
  /** As a teacher would say it; starts a label, so it is capitalized. */
  readonly name: string;
}

export const practices = [
  { id: 'clear-learning-objective', name: 'A clear learning goal' },
  { id: 'activate-prior-knowledge', name: 'Starting from what students know' },
  { id: 'retrieval-practice', name: 'Recalling earlier lessons' },
  { id: 'explicit-instruction', name: 'Explaining and modeling' },
  { id: 'worked-examples', name: 'Worked examples' },
  { id: 'guided-practice', name: 'Guided practice' },
  { id: 'independent-practice', name: 'Independent practice' },
  { id: 'checks-for-understanding', name: 'Checking for understanding' },
  { id: 'exit-ticket-closure', name: 'Closing the lesson' },
  { id: 'feedback', name: 'Feedback students can act on' },
  { id: 'scaffolding', name: 'Temporary supports' },
  { id: 'differentiation', name: 'Tasks for different readiness' },
  { id: 'udl-multiple-means', name: 'More than one way in or out' },
  { id: 'cooperative-learning', name: 'Working and talking together' },
  { id: 'think-pair-share', name: 'Think, pair, share' },
  { id: 'higher-order-questioning', name: 'Questions that need reasoning' },
  { id: 'wait-time', name: 'Time to think' },
  { id: 'metacognition', name: 'Thinking about thinking' },
  { id: 'vocabulary-instruction', name: 'Teaching key words' },
  { id: 'multiple-representations', name: 'The same idea in several forms' },
  { id: 'graphic-organizers', name: 'Graphic organizers' },
  { id: 'dual-coding', name: 'Words with pictures' },
  { id: 'inquiry-5e', name: 'Investigating first' },
  { id: 'misconceptions-addressed', name: 'Expecting likely mix-ups' },
  { id: 'success-criteria', name: 'What good work looks like' },
  { id: 'student-choice-relevance', name: 'Choice and real life' },
  { id: 'culturally-responsive', name: 'Drawing on students’ cultures' },
  { id: 'multilingual-learner-supports', name: 'Supports for multilingual learners' },
  { id: 'accommodations-iep', name: 'Accommodations' },
  { id: 'peer-self-assessment', name: 'Students judging work' },
  { id: 'purposeful-homework', name: 'Homework with a purpose' },
  { id: 'routines-time-allocation', name: 'Time and routines' },
] as const satisfies readonly Practice[];

export type PracticeId = (typeof practices)[number]['id'];

const names: ReadonlyMap<string, string> = new Map(practices.map(({ id, name }) => [id, name]));

/** The id itself when it is none of ours, so that an old record still shows something. */
export function practiceName(id: string): string {
  return names.get(id) ?? id;
}
