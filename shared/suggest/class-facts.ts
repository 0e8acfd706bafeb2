import type { Strategy } from '../strategies';
import { gradesNamed, schoolSubjects } from './language/en/class-words';
import type { AnalysisContext } from './types';

/** Who the class is, as far as the context or the head of the plan says so. */
export interface ClassFacts {
  /** Lowest and highest grade; kindergarten is 0. */
  readonly grades?: readonly [number, number];
  readonly subject?: string;
}

function gradeNumber(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : 0;
}

/** Reads "7", "K-2", "6–8" or "Grade 3"; nothing it cannot read narrows anything. */
export function gradeRange(words: string): readonly [number, number] | undefined {
  const match = /\b(K|\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\b/i.exec(words);
  if (match?.[1] === undefined) return undefined;
  const low = gradeNumber(match[1]);
  const high = match[2] === undefined ? low : gradeNumber(match[2]);
  return low <= high && high <= 12 ? [low, high] : undefined;
}

function gradesInPlan(text: string): readonly [number, number] | undefined {
  const match = gradesNamed.exec(text.slice(0, 400));
  if (match === null) return undefined;
  return match[3] === undefined ? gradeRange(match[1] ?? match[2] ?? '') : [0, 0];
}

function subjectOf(words: string): string | undefined {
  return schoolSubjects.find(([, pattern]) => pattern.test(words))?.[0];
}

export function classFacts(text: string, context: AnalysisContext): ClassFacts {
  const grades = context.grades === undefined ? gradesInPlan(text) : gradeRange(context.grades);
  const subject = context.subject === undefined ? undefined : subjectOf(context.subject);
  return { ...(grades && { grades }), ...(subject !== undefined && { subject }) };
}

/** What is unknown does not exclude. */
export function fitsClass(strategy: Strategy, { grades, subject }: ClassFacts): boolean {
  const meant = gradeRange(strategy.grades);
  if (grades !== undefined && meant !== undefined && (grades[1] < meant[0] || grades[0] > meant[1]))
    return false;
  return (
    subject === undefined ||
    strategy.subjects.includes('any') ||
    strategy.subjects.includes(subject)
  );
}
