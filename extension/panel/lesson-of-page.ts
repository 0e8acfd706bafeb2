import type { Lesson } from '../../shared/model';
import type { LessonPage, PageState } from '../ui/host';
import type { Rows } from '../ui/people';

/** A page that is a lesson, whether or not its words have been read. */
export type ReadablePage = Exclude<PageState, { state: 'none' | 'ask' }>;

/**
 * The lesson on the tab. A page that was not read has no id, only a name: what was written about a
 * lesson of the same title and course still shows.
 */
export function lessonIdOf(page: ReadablePage, rows: Rows): string | null {
  if (page.state === 'ready') return page.lesson;
  const named = rows.filter(
    (row): row is Lesson =>
      row.record === 'lesson' && row.title === page.title && row.meta === page.meta,
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** The page with its words, where they have been read. */
export const readyPage = (page: ReadablePage): LessonPage | null =>
  page.state === 'ready' ? page : null;
