import type { Lesson, Note } from '../../shared/model';
import { type Conversation, conversationsOn, ownNotesOn } from './conversation';
import type { Draft } from './host';
import type { Rows } from './people';

/** A lesson somebody wrote on, as "All my lessons" lists it. */
export interface LessonEntry {
  readonly lesson: Lesson;
  /** Her own notes, newest first. */
  readonly notes: readonly Note[];
  /** What is shared, hers and others'. */
  readonly conversations: readonly Conversation[];
  readonly drafts: number;
  /** When something was last written on it. Milliseconds since 1970. */
  readonly last: number;
}

/** Every lesson with notes, the one written on last first. */
export function lessonEntries(rows: Rows, drafts: readonly Draft[], me: string): LessonEntry[] {
  return rows
    .filter((row): row is Lesson => row.record === 'lesson')
    .flatMap((lesson) => {
      const notes = ownNotesOn(rows, lesson.id, me);
      const conversations = conversationsOn(rows, lesson.id);
      const begun = drafts.filter((draft) => draft.lesson === lesson.id && draft.refused === null);
      const times = [
        ...notes.map(({ createdAt }) => createdAt),
        ...conversations.flatMap(({ root, replies }) =>
          [root, ...replies].map(({ createdAt }) => createdAt),
        ),
        ...begun.map(({ updatedAt }) => updatedAt),
      ];
      if (times.length === 0) return [];
      return [{ lesson, notes, conversations, drafts: begun.length, last: Math.max(...times) }];
    })
    .toSorted((a, b) => b.last - a.last || a.lesson.id.localeCompare(b.lesson.id));
}
