/** Numbering before a title: "Lesson 3:", "2.1". */
export const numberedTitle =
  /^(?:#+\s*)?(?:(?:lesson|unit|day|week|module|chapter|session|activity|topic|part)\s*[\d.]+\s*[:.\-–—]*\s*|\d+(?:\.\d+)*[.):]?\s+)+/i;
/** A title that names the page and not what is taught. */
export const notATopic =
  /\b(?:lesson plans?|overview|untitled|introduction|welcome|objectives?|materials?|students?|teacher|today|name|date|grade|period|class|page|agenda|summary|warm-?up|chapter|ignore|instructions?)\b/i;

/** What a title says beside its topic: "Rainfall lesson". */
export const titleTail = /\s+(?:lesson|activity|worksheet)$/i;

/** Minutes and marks after the words of a heading. */
export const headingTail =
  /\s*(?:\(?\d+\s*(?:-|–|to)?\s*\d*\s*(?:minutes?|mins?)\.?\)?)?\s*[:\-–—]*\s*$/i;

/** How a sentence in which students do something begins; the grammar is in ../phrases.ts. */
export const taskPhrases: readonly string[] = [
  '@students ~1 @make',
  '^ @make',
  '@students ~1 work/read/practice/discuss/answer/study/view',
];

/** What follows these in its sentence is a goal, not a step. */
export const goalBegins = /\bable to\b/;

/** What students will be able to do one day is no task of today. */
export const abilityWords = /\b(?:will|should) be able to\b|\bcan\b/;

/** Verbs in a goal that nobody could see or hear. */
export const vagueVerbs =
  /\b(?:understand|know|learn about|appreciate|explore|be familiar with|be aware of|consider|discover)\b/i;
