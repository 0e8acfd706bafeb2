import { holdsOn, type Choice, type LessonPlace } from '../../shared/model';
import type { LessonPage, SuggestionView } from '../ui/host';
import type { Rows } from '../ui/people';

/** How a suggestion stands: unanswered, or with her latest answer to it. */
export interface Answered {
  readonly suggestion: SuggestionView;
  readonly choice: Choice | null;
}

/** Her answers that hold on this lesson, the latest for each strategy. */
export function answersOn(rows: Rows, place: LessonPlace): Map<string, Choice> {
  const answers = new Map<string, Choice>();
  for (const row of rows) {
    if (row.record !== 'choice' || !holdsOn(row, place)) continue;
    const known = answers.get(row.strategy);
    if (known === undefined || known.createdAt <= row.createdAt) answers.set(row.strategy, row);
  }
  return answers;
}

/**
 * What to show: the page's suggestions, and those answered in this sitting (`kept`), which the next
 * reading of the page no longer brings.
 */
export function answeredSuggestions(
  page: Pick<LessonPage, 'lesson' | 'course' | 'suggestions'>,
  rows: Rows,
  kept: readonly SuggestionView[],
): Answered[] {
  const answers = answersOn(rows, page);
  const fresh = new Set(page.suggestions.map(({ strategy }) => strategy));
  return [...kept.filter(({ strategy }) => !fresh.has(strategy)), ...page.suggestions].map(
    (suggestion) => ({ suggestion, choice: answers.get(suggestion.strategy) ?? null }),
  );
}
