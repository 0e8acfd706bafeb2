import type { Choice } from './records';

/** Where a lesson is, as far as answers to suggestions tell lessons apart. */
export interface LessonPlace {
  readonly lesson: string;
  /** Null where the page does not say which course it belongs to. */
  readonly course: string | null;
}

/** Whether an answer holds on this lesson: given on it, in its course, or for everywhere. */
export function holdsOn({ lesson, course }: Choice, place: LessonPlace): boolean {
  if (lesson !== null) return lesson === place.lesson;
  return course === undefined || course === place.course;
}
