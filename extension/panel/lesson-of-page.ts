import type { LessonPage, PageState } from '../ui/host';

/** A page that is a lesson, whether or not its words have been read. */
export type ReadablePage = Exclude<PageState, { state: 'none' | 'ask' }>;

/** The lesson on the tab; null while it is being read, and where there is none. */
export const lessonIdOf = (page: ReadablePage): string | null =>
  page.state === 'reading' ? null : page.lesson;

/** The page with its words, where they have been read. */
export const readyPage = (page: ReadablePage): LessonPage | null =>
  page.state === 'ready' ? page : null;
