import type { LessonText } from '../text/lesson-text';
import { classFacts } from './class-facts';
import { looksLikeLesson } from './lesson-or-not';
import { findPresent } from './present';
import { readPlan } from './reading';
import { sectionsOf } from './sections';
import { findTextCues, hollowOf, suggest } from './suggestions';
import type { Analysis, AnalysisContext } from './types';

export type {
  Analysis,
  AnalysisContext,
  PresentPractice,
  Section,
  Span,
  Suggestion,
} from './types';

/**
 * Reads a lesson plan: its parts, the practices it already holds, and at most three steps that would
 * help, each with the words that led to it. Pure and deterministic; time grows with the length of the
 * text. Whatever the string, it answers; a page that is no lesson gets no practices and no suggestions.
 *
 * Spans are UTF-16 code units into `lesson.text`, like every offset in Coachmark.
 */
export function analyseLesson(lesson: LessonText, context: AnalysisContext = {}): Analysis {
  const reading = readPlan(lesson);
  const hits = findTextCues(reading);
  const presence = findPresent(reading, hollowOf(hits));
  if (!looksLikeLesson(reading, presence.present))
    return { isLesson: false, sections: [], present: [], suggestions: [] };
  const sections = sectionsOf(reading.lines);
  const facts = classFacts(lesson.text, context);
  const suggestions = suggest({ reading, sections, presence, hits, facts, context });
  return { isLesson: true, sections, present: presence.present, suggestions };
}
