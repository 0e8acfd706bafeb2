import { lessonActions, lessonWord, otherTitles, telltales } from './language/en/lesson-words';
import { findPhrases, indexPhrases } from './phrases';
import type { Reading } from './reading';
import type { Role } from './sections';
import type { PresentPractice } from './types';

// What an LMS shows on a page that is no lesson plan. The engine must say nothing there, so a doubt
// counts against the page.

const ACTIONS = indexPhrases(lessonActions.map((source) => [source, true] as const));

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
const MOST_ACTIONS = 12;

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
  findPhrases(ACTIONS, reading.tokens, () => {
    actions += 1;
    return actions >= MOST_ACTIONS;
  });
  const told = new Set([...sample.matchAll(telltales)].map(([words]) => words.toLowerCase())).size;
  const words = reading.size;
  // Short plans say little: two actions in sixty words weigh as much as six in a page.
  const density =
    words === 0 ? 0 : Math.min(3, (actions * 60) / Math.max(60, Math.min(words, 400)));
  const score = roles.size * 0.8 + density + (lessonWord.test(head) ? 1 : 0);
  const against = told * 1.2 + (otherTitles.test(head) ? 2.5 : 0);
  return score - against;
}
