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
  '@students ~1 highlight/trace/paint/sort/measure/solve/complete/compare/label/dribble/sing/copy',
];

/** What follows these in its sentence is a goal, not a step. */
export const goalBegins = /\bable to\b/;

/** What is done only by some, or only if minutes are left, is not what the lesson is about. */
export const sideTask = /^(?:if|when|once|early|extra|optional|anyone|so|let[’']?s)\b/i;

/** What students will be able to do one day is no task of today. */
export const abilityWords = /\b(?:will|should) be able to\b|\bcan\b/;

/** Verbs in a goal that nobody could see or hear. */
export const vagueVerbs =
  /\b(?:understand(?:ing)?|know|learn about|appreciate|explore|be familiar with|be aware of|consider|discover|imagine)\b/i;

/** A line of a goal whose first verb is one of these. */
export const vagueGoal = new RegExp(
  String.raw`^\W*(?:[\w ]{0,24}:\s*)?(?:(?:the )?(?:students?|pupils?|learners?|children|kids|we|I)\s+)?(?:(?:will|should|can|to|be able to|(?:develop|gain) an?|learn how)\s+)*${vagueVerbs.source}`,
  'i',
);

/** A sentence that states a goal, wherever it stands. */
export const goalSentence =
  /\bwill be able to\b|\bswbat\b|\bby the end\b[\w ]{0,30},? (?:students?|pupils?|learners?|children|kids|you|we|they|everyone) (?:will|can|should|are able)\b|\b(?:students|pupils|learners|children|we|you|I)(?:’ll|'ll| will| are going to)?(?: be)? learn(?:ing)? (?:how )?to\b|^\W*learn(?:ing)? (?:how )?to\b|\b(?:learning|lesson) (?:targets?|goals?|objectives?|outcomes?|intentions?)\b|^\W*(?:objectives?|goals?|aims?|targets?)\b|(?:^|[:“"])\W*(?:I|we) can\b/i;
