import type { Lesson, Note } from '../../shared/model';
import type { Placement } from '../../shared/passages/types';
import type { Rows } from './people';

/** A shared note with everything said under it. */
export interface Conversation {
  readonly root: Note;
  readonly replies: readonly Note[];
}

const notesIn = (rows: Rows): Note[] => rows.filter((row): row is Note => row.record === 'note');

const byTime = (a: Note, b: Note): number => a.createdAt - b.createdAt || a.id.localeCompare(b.id);

/** A note with what was said under it; undefined once it is gone. */
export function conversationOf(rows: Rows, id: string): Conversation | undefined {
  const notes = notesIn(rows);
  const root = notes.find((note) => note.id === id);
  if (root === undefined) return undefined;
  return { root, replies: notes.filter((note) => note.parent === id).toSorted(byTime) };
}

/** What is shared of one lesson, oldest first. */
export function conversationsOn(rows: Rows, lesson: string): Conversation[] {
  return notesIn(rows)
    .filter((note) => note.lesson === lesson && note.parent === null && note.audience !== 'me')
    .toSorted(byTime)
    .flatMap((note) => conversationOf(rows, note.id) ?? []);
}

/** Every note of this person's own, on any lesson; not what she said in others'. */
export const notesOf = (rows: Rows, me: string): Note[] =>
  notesIn(rows).filter(({ parent, author }) => parent === null && author === me);

/** What this person wrote on a lesson herself, private and shared, newest first. */
export function ownNotesOn(rows: Rows, lesson: string, me: string): Note[] {
  return notesIn(rows)
    .filter((note) => note.lesson === lesson && note.parent === null && note.author === me)
    .toSorted(byTime)
    .toReversed();
}

/** Whose line style a note takes: somebody else has spoken in it, or it is hers alone. */
export function kindOf({ root, replies }: Conversation, me: string): 'note' | 'coach' {
  return [root, ...replies].some(({ author }) => author !== me) ? 'coach' : 'note';
}

/**
 * In the order of the page: what was removed where it stood, what may be in several places at the
 * likeliest. What is about the whole lesson, or of which nothing is known, comes last.
 */
export function inPageOrder<T>(
  all: readonly T[],
  placementOf: (one: T) => Placement | undefined,
): T[] {
  const place = (one: T): number => {
    const { start, at, candidates } = placementOf(one) ?? {};
    return start ?? candidates?.[0]?.start ?? at ?? Infinity;
  };
  return all.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** A lesson somebody talks about with this person. */
export interface SharedLesson {
  readonly lesson: Lesson;
  readonly conversations: readonly Conversation[];
  readonly open: number;
  readonly last: Note;
}

/** Every lesson with a conversation on it, the latest word first. */
export function sharedLessons(rows: Rows): SharedLesson[] {
  return rows
    .filter((row): row is Lesson => row.record === 'lesson')
    .flatMap((lesson) => {
      const conversations = conversationsOn(rows, lesson.id);
      const last = conversations
        .flatMap(({ root, replies }) => [root, ...replies])
        .toSorted(byTime)
        .at(-1);
      if (last === undefined) return [];
      const open = conversations.filter(({ root }) => !root.settled).length;
      return [{ lesson, conversations, open, last }];
    })
    .toSorted((a, b) => byTime(b.last, a.last));
}
