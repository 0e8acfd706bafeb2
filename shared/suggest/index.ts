import type { LessonText } from '../text/lesson-text';
import { classFacts } from './class-facts';
import { otherLanguage } from './language/detect';
import { looksLikeLesson } from './lesson-or-not';
import { objectivesOf } from './objectives';
import { findPresent } from './present';
import { readPlan, type Reading } from './reading';
import { sectionsOf, timedParts } from './sections';
import { findTextCues, hollowOf, suggest } from './suggestions';
import type { Analysis, AnalysisContext } from './types';

export type {
  Analysis,
  AnalysisContext,
  Objective,
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
  const language = otherLanguage(lesson.text);
  if (language !== undefined) return structureOnly(reading, language);
  const hits = findTextCues(reading);
  const presence = findPresent(reading, hollowOf(hits));
  if (!looksLikeLesson(reading, presence.present))
    return { isLesson: false, sections: [], present: [], suggestions: [] };
  const sections = sectionsOf(reading.lines);
  const facts = classFacts(lesson.text, context);
  const suggestions = suggest({ reading, sections, presence, hits, facts, context });
  const objectives = objectivesOf(reading, presence.facts);
  return { isLesson: true, sections, present: presence.present, suggestions, objectives };
}

/** Timed parts show a plan in any language; what is in them we cannot read. */
function structureOnly(reading: Reading, language: string): Analysis {
  const sections = timedParts(reading.lines);
  const isLesson = sections.length >= 2;
  return { isLesson, sections: isLesson ? sections : [], present: [], suggestions: [], language };
}
