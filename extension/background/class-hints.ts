import type { AnalysisContext } from '../../shared/suggest/types';

const GRADES =
  /\b(?:grades?|year|gr\.?)\s*(K|\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\b|\b(\d{1,2})(?:st|nd|rd|th)\s+grade\b|\b(kindergarten)\b/iu;
/** "Science 7": a grade only after a subject and at the end of it, never in "Period 3". */
const SUBJECT =
  /\b(math(?:ematics)?|algebra|geometry|calculus|statistics|science|biology|chemistry|physics|social studies|history|geography|civics|economics|spanish|french|german|mandarin|chinese|latin|arabic|ela|english|reading|writing|literacy|language arts|literature|computer science|computing|coding|engineering|business|technology|art|music|drama|theatre|theater|dance|physical education|health)\b(?:\s+(K|\d{1,2})\b)?/iu;

/** Who the class is, as the names of the course and what it belongs to say it. */
export function classHints(names: string): Pick<AnalysisContext, 'subject' | 'grades'> {
  const [, low, high, ordinal, kindergarten] = GRADES.exec(names) ?? [];
  const [, subject, after] = SUBJECT.exec(names) ?? [];
  const first = low ?? ordinal ?? (kindergarten === undefined ? after : 'K');
  const grades = first === undefined || Number(first) > 12 ? undefined : first;
  return {
    ...(subject !== undefined && { subject }),
    ...(grades !== undefined && { grades: high === undefined ? grades : `${grades}-${high}` }),
  };
}
