import type { Limit } from './block-builder';
import { LessonReader } from './lesson-reader';
import type { PageText } from './page-text';

export { afterFrame } from './after-frame';
export type { Limit } from './block-builder';
export { inSteps } from './in-steps';
export { inView } from './in-view';
export { createLiveLesson, type LiveLesson } from './live-lesson';
export type { PageText } from './page-text';
export { createPainter, type Mark, type MarkKind, type Painter, type Repaint } from './paint';
export { pageTheme, type PageTheme } from './page-theme';
export { watchPage } from './watch-page';

/**
 * Reads what is shown under `root`, in DOM order, up to a limit. Changes nothing in the page.
 * For `inSteps`: between two parts the page may be used, and where it changes under a reading,
 * that reading is worth nothing.
 */
export const readLesson = (root: Element, limit: Limit): Generator<void, PageText> =>
  new LessonReader({ root, limit }).read();
