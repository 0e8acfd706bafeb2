import { findPhrases, indexPhrases } from './phrases';
import type { Reading } from './reading';
import type { Role } from './sections';
import type { PresentPractice } from './types';

// What an LMS shows on a page that is no lesson plan. The engine must say nothing there, so a doubt
// counts against the page.

const TITLE =
  /syllabus|polic(?:y|ies)|handbook|\bminutes\b of|agenda|scoring guide|rubric|\bmenu\b|calendar|year at a glance|scope and sequence|curriculum map|pacing guide for|newsletter|announcement|^reminder|^opinion|^help\b|support community|discussion board|\bquiz\b|\btest\b|\bexam\b|code of conduct|\brules\b|permission|how grades work|welcome to (?:the|my|our)|\bdraft\b|anthology|magazine|^caring for|^printing|accounts? for|^share your|\bforum\b|meeting:|^welcome|temario|programa del curso|estimad|dear |unit \d+ check|school site|recipe|\bnews\b/i;

const TELLTALES =
  /late work|office hours|grading\b|course description|academic honesty|worth \d|\d+ ?%|per cent|11:59|reply to (?:two|one|a)|classmates? by|first post|half points|points each|\bpoints?\b.{0,12}(?:possible|total)|call to order|quorum|principal’?'?s report|families and students|dear famil|field trip form|chaperone|_{6,}|name:? _{3,}|circle the (?:correct|letter)|\(A\) .{1,40}\(B\)|original post|scope and sequence|no school\b|early dismissal|por ciento|familias|alumnos|password|warranty|cups? (?:of )?(?:flour|water|sugar)|tablespoon/gi;

const ACTIONS = indexPhrases<true>(
  [
    'students/kids/pupils/learners/children/class/groups/pairs/partners ~1 @make',
    'students/kids/pupils/learners/children ~1 read/work/think/share/discuss/label/explain/trace/sing/take/show/watch/listen/identify/describe/explore/practice/copy/perform/=will/should/may/might',
    'have/ask/get/tell/invite/give/encourage/remind/help/let/allow @students',
    '=we =will',
    'today =we',
    'in =this lesson/activity',
    'this lesson',
    'this activity',
    'the class',
    'lesson',
    'each group/pair/student/child/pupil',
    'go over',
    'hand out',
    'do =now',
    'exit ticket/slip/card',
    'early finishers',
    'teacher shows/says/models/explains',
    'all trace/write/say',
    'introduce',
    'demonstrate',
    'worksheet',
    'activity',
    'warm =up',
    'your students',
    '^ read/talk/show/sing/ask/demonstrate/introduce/discuss/have/watch/draw/model/hand ~1',
    'groups =of',
    'each group',
    'with =me',
    '< write/create/make/design/build/compose ~1 =a/=an/your',
    'kids',
    'students/pupils/children =could/=can',
    'ask @students/them',
    'imagine ~2 you',
    'write =a report',
    'write =an explanation',
    'they =need',
    'on =the board/easel/rug',
  ].map((source) => [source, true] as const),
);

const TEACHING: ReadonlySet<Role> = new Set([
  'objective',
  'launch',
  'instruction',
  'guided',
  'independent',
  'closure',
  'homework',
  'misconceptions',
  'materials',
  'criteria',
  'stretch',
  'check',
  'questions',
  'standards',
]);

/** Above this a page is taken for a lesson plan. Found on development plans and pages. */
const ENOUGH = 1.4;

/** Practices that a page seldom seems to hold unless it is there to be taught from. */
const TELLING: ReadonlySet<string> = new Set([
  'clear-learning-objective',
  'activate-prior-knowledge',
  'explicit-instruction',
  'guided-practice',
  'independent-practice',
  'differentiation',
  'think-pair-share',
  'higher-order-questioning',
  'multiple-representations',
  'inquiry-5e',
  'misconceptions-addressed',
  'success-criteria',
  'student-choice-relevance',
]);
const MOST_TOLD = 4;

/** A short page with no heading can still be a lesson: what it has students do speaks for it. */
export function looksLikeLesson(reading: Reading, present: readonly PresentPractice[]): boolean {
  const told = present.filter(({ practice }) => TELLING.has(practice)).length;
  return lessonScore(reading) + Math.min(MOST_TOLD, told) / 2 >= ENOUGH;
}

function lessonScore(reading: Reading): number {
  const shown = reading.lines.map(({ text }) => text.slice(0, 2_000));
  const head = shown.slice(0, 2).join('\n').slice(0, 160);
  const sample = shown.join('\n').slice(0, 20_000);
  const roles = new Set(reading.lines.map(({ role }) => role).filter((role) => TEACHING.has(role)));
  let actions = 0;
  for (const match of findPhrases(ACTIONS, reading.tokens)) {
    actions += match.tag ? 1 : 0;
    if (actions >= 12) break;
  }
  const telltales = new Set([...sample.matchAll(TELLTALES)].map(([words]) => words.toLowerCase()))
    .size;
  const words = reading.size;
  // Short plans say little: two actions in sixty words weigh as much as six in a page.
  const density =
    words === 0 ? 0 : Math.min(3, (actions * 60) / Math.max(60, Math.min(words, 400)));
  const score = roles.size * 0.8 + density + (/\blesson\b/i.test(head) ? 1 : 0);
  const against = telltales * 1.2 + (TITLE.test(head) ? 2.5 : 0);
  return score - against;
}
