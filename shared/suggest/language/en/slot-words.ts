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
  String.raw`^\W{0,12}(?:[\w ]{0,24}:\s*)?(?:(?:the )?(?:students?|pupils?|learners?|children|kids|we|I)\s+)?(?:(?:will|should|can|to|be able to|(?:develop|gain) an?|learn how)\s+)*${vagueVerbs.source}`,
  'i',
);

const learner = String.raw`(?:students?|learners?|pupils?|participants?|children|kids|you|we|they|everyone)`;

/** What a goal asks of a learner, where "will" alone would tell of a task as well. */
const shown =
  'identify|explain|describe|analy[sz]e|compare|contrast|demonstrate|define|list|recogni[sz]e|evaluate|interpret|distinguish|summari[sz]e|predict|infer|justify|classify|apply|know|understand|learn|gain|develop|practi[cs]e|express|represent|solve|calculate|determine|construct';

/** A sentence that may state a goal, wherever it stands. */
export const goalSentence = new RegExp(
  [
    String.raw`\b${learner}\b[^.\n]{0,24}\bable to\b`,
    String.raw`\bswbat\b|\btswbat\b|\btsw\b|\bwalt\b`,
    String.raw`\bby the end\b[\w ]{0,30},? ${learner} (?:will|can|should|are able)\b`,
    String.raw`\b${learner}(?:’ll|'ll| will| are| are going to)?(?: be)? learn(?:ing)? (?:how )?to\b`,
    String.raw`^\W{0,12}learn(?:ing)? (?:how )?to\b`,
    String.raw`\b(?:the )?(?:students?|learners?|pupils?) (?:will|can|should) (?:${shown})\b`,
    String.raw`^\W{0,12}(?:the )?(?:students?|learners?|pupils?|participants?) will\W*$`,
    String.raw`\bin (?:this|today’?'?s) (?:lesson|activity|session|unit|class)\b.{0,20}\b${learner} (?:will|learn)\b`,
    String.raw`\b(?:learning|lesson) (?:targets?|goals?|objectives?|outcomes?|intentions?|purposes?)\b`,
    String.raw`^\W{0,12}(?:(?:key|student|content|language|lesson|performance)\W)?(?:objectives?|goals?|aims?|targets?|purpose|outcomes?|competenc(?:y|ies)|expectations?|skills?)\b`,
    String.raw`\bstudents know and can do\b`,
    String.raw`(?:^|[:“"])\W{0,4}(?:I|we) can\b`,
  ].join('|'),
  'i',
);
