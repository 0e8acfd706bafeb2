export interface GoalWords {
  readonly statement: string;
  readonly measure?: string;
  readonly baseline?: number;
  readonly target?: number;
  /** A plain date, YYYY-MM-DD. */
  readonly by?: string;
}

export type GoalAspect = 'measurable' | 'baseline' | 'target' | 'by-date' | 'student-centered';

export interface GoalAdvice {
  readonly aspect: GoalAspect;
  /** Advice in plain words. Nothing here ever blocks a goal. */
  readonly advice: string;
}

const STUDENTS = /\b(?:students?|pupils?|learners?|children|kids|class|scholars?|they)\b/i;
const TEACHER_FIRST = /^\s*(?:i|we|my|teacher)\b/i;
const COUNTABLE = /\d|%|\bpercent\b|\bhow (?:many|much|often)\b|\brubric\b|\bscore/i;
const WHEN =
  /\bby (?:the end of |\w+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|winter|fall|\d)/i;

/**
 * What a goal does not say yet, in the order in which a coach would ask. After the PEERS and SMART
 * checks of Knight's student-focused goals: measurable, where we start, where we want to be, by when,
 * and about students rather than about the teacher.
 */
export function checkGoal(goal: GoalWords): GoalAdvice[] {
  const { statement, measure = '', by = '' } = goal;
  const advice: GoalAdvice[] = [];
  if (measure.trim() === '' && !COUNTABLE.test(statement))
    advice.push({ aspect: 'measurable', advice: 'How would you see or count it?' });
  if (goal.baseline === undefined)
    advice.push({ aspect: 'baseline', advice: 'Where is the class now?' });
  if (goal.target === undefined && !/\d/.test(statement))
    advice.push({ aspect: 'target', advice: 'What would be enough to say it worked?' });
  if (by.trim() === '' && !WHEN.test(statement))
    advice.push({ aspect: 'by-date', advice: 'By when?' });
  if (!STUDENTS.test(statement) || TEACHER_FIRST.test(statement))
    advice.push({
      aspect: 'student-centered',
      advice: 'What will students do, say or write that they do not yet?',
    });
  return advice;
}
