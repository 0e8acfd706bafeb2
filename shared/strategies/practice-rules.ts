import type { PracticeId } from './practices';

/**
 * What has to be in a plan for a practice to count as there, and the nearest thing that does not
 * count. For whoever judges plans or edits the engine's language data; nothing that ships loads it.
 */
export interface PracticeRule {
  readonly counts: string;
  readonly not: string;
}

export const practiceRules: Readonly<Record<PracticeId, PracticeRule>> = {
  'clear-learning-objective': {
    counts:
      'A statement of what learners will be able to do, with a verb that can be seen or heard; “learn how to” with such a verb counts.',
    not: 'A topic, or know, understand, explore and learn about on their own.',
  },
  'activate-prior-knowledge': {
    counts:
      'A step or a bridge in which learners bring up, or are led from, what they know already.',
    not: 'A list of prerequisites, or an overview written for the teacher.',
  },
  'retrieval-practice': {
    counts: 'Learners have to produce, from memory, something taught in an earlier lesson.',
    not: 'Rereading, or being told again what was taught.',
  },
  'explicit-instruction': {
    counts:
      'The teacher shows, explains or thinks aloud; or the text itself gives a reason, a rule or a procedure.',
    not: 'A list of facts, or a topic to cover.',
  },
  'worked-examples': {
    counts: 'A complete solution, or an annotated model, that learners see while they are taught.',
    not: 'An answer key for the teacher.',
  },
  'guided-practice': {
    counts:
      'Learners try the very skill with the teacher or the class guiding each move, before they do it alone.',
    not: 'Talking about the task once it is done.',
  },
  'independent-practice': {
    counts: 'Each learner, or each pair at a device, carries out a task that uses what was taught.',
    not: 'Watching or listening.',
  },
  'checks-for-understanding': {
    counts: 'A question or task with an answer to expect, or something the teacher looks for.',
    not: '“Any questions?”, or walking around without saying what to look for.',
  },
  'exit-ticket-closure': {
    counts: 'An ending in which the learning is summed up, looked back on or checked.',
    not: 'A heading that says closing over a clean-up; what is under it decides.',
  },
  feedback: {
    counts: 'Information about a learner’s own work that the learner can act on.',
    not: 'A grade alone, applause, or general praise.',
  },
  scaffolding: {
    counts:
      'A named support that can be taken away: a hint, a frame, a partly done task, a starter file, a prompt sheet.',
    not: 'The ordinary instructions of the task.',
  },
  differentiation: {
    counts: 'It says who a version is for, or gives an easier or a further task itself.',
    not: '“Differentiate as needed”.',
  },
  'udl-multiple-means': {
    counts: 'Two or more named options for the same step.',
    not: 'One picture or one video more.',
  },
  'cooperative-learning': {
    counts: 'Working or talking in pairs or groups is planned.',
    not: 'Desks in groups, or “ask your neighbor if stuck”.',
  },
  'think-pair-share': {
    counts: 'Learners think, tell a partner and then tell the class; turn and talk counts.',
    not: 'Group work on a product.',
  },
  'higher-order-questioning': {
    counts: 'A planned question or prompt that needs reasoning, comparison, judgment or design.',
    not: 'A question whose answer is one fact in the text.',
  },
  'wait-time': {
    counts: 'Silent or individual thinking time before learners answer.',
    not: 'The time given for a task.',
  },
  metacognition: {
    counts: 'Learners look at their own thinking, difficulty, strategy or next step.',
    not: 'A summary of the content.',
  },
  'vocabulary-instruction': {
    counts:
      'A key term is given a meaning or taught; a list counts only where it is marked as words to teach.',
    not: 'Terms that are only used.',
  },
  'multiple-representations': {
    counts: 'One idea is met in more than one form: built, acted, drawn, graphed, in symbols.',
    not: 'One form, however vivid.',
  },
  'graphic-organizers': {
    counts: 'A visual structure in which learners arrange ideas.',
    not: 'A data table for measurements only the teacher fills, or a plain list.',
  },
  'dual-coding': {
    counts: 'An image or a drawing paired with words, to explain or to remember them.',
    not: 'A graph of a function, which is another representation; a decorative picture.',
  },
  'inquiry-5e': {
    counts: 'Learners predict, test, collect or notice before anything is explained.',
    not: 'An experiment that confirms what was just told.',
  },
  'misconceptions-addressed': {
    counts: 'A likely error or belief is named, with something to do about it.',
    not: '“Help those who struggle”.',
  },
  'success-criteria': {
    counts: 'Two or more features of good work, said to learners.',
    not: 'A deadline, a length or a number of points alone.',
  },
  'student-choice-relevance': {
    counts: 'A named choice, or an explicit tie to learners’ own lives.',
    not: 'A topic that is merely real.',
  },
  'culturally-responsive': {
    counts: 'Learners’ or others’ cultures, identities or communities are drawn on or affirmed.',
    not: 'Another country as the topic.',
  },
  'multilingual-learner-supports': {
    counts: 'A support for learners of the language of instruction.',
    not: 'Vocabulary for everyone.',
  },
  'accommodations-iep': {
    counts: 'A need is named and something is done differently for it.',
    not: '“Accommodations as listed”.',
  },
  'peer-self-assessment': {
    counts: 'Learners themselves judge work, their own or another’s.',
    not: 'A quiz that marks itself, which is feedback.',
  },
  'purposeful-homework': {
    counts: 'Work at home that follows from, or prepares, the lesson.',
    not: '“Finish at home”.',
  },
  'routines-time-allocation': {
    counts: 'At least one whole phase has its minutes, or a routine is named.',
    not: 'The length of the lesson alone.',
  },
};
