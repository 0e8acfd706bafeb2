import * as z from 'zod';

import { Audience, Body, Choice, Digest, Id, Lesson, NoteKind, Passage, Revision } from '../model';

const NewNote = z.object({
  id: Id,
  lesson: Digest,
  revision: Digest,
  passage: Passage.nullable(),
  kind: NoteKind,
  body: Body,
});

/** What each named mutation takes. The names are part of the protocol and never change meaning. */
const argsSchemas = {
  /** A private note; never leaves the device. */
  'note.write': NewNote,
  'note.edit': z.object({ id: Id, body: Body }),
  'note.remove': z.object({ id: Id }),
  /** Shares a note together with its quote and this version of the lesson's text. */
  'note.share': z.object({
    note: NewNote,
    lesson: Lesson,
    revision: Revision,
    audience: Audience,
  }),
  /** Un-shares a thread: it is hers alone again. */
  'note.takeBack': z.object({ id: Id }),
  'note.reply': z.object({ id: Id, parent: Id, kind: NoteKind, body: Body }),
  'note.settle': z.object({ id: Id, settled: z.boolean() }),
  /** Puts a note elsewhere in its lesson; null: it is about the whole of it. Goes with that text. */
  'note.place': z.object({ id: Id, revision: Revision, passage: Passage.nullable() }),
  /** Undoes the latest `note.place`; goes with the text the note stood in before. */
  'note.placeBack': z.object({ id: Id, revision: Revision }),
  'choice.make': Choice.pick({
    id: true,
    strategy: true,
    answer: true,
    lesson: true,
    course: true,
    words: true,
  }),
  'choice.clear': z.object({ id: Id }),
} as const;

export type MutationName = keyof typeof argsSchemas;
type AllArgs = { [N in MutationName]: z.infer<(typeof argsSchemas)[N]> };
export type Args<N extends MutationName> = AllArgs[N];

const named = <N extends MutationName>(name: N) =>
  z.object({ name: z.literal(name), args: argsSchemas[name] });

/** One named change, as a view asks for it and as it travels. */
export const Mutation = z.discriminatedUnion('name', [
  named('note.write'),
  named('note.edit'),
  named('note.remove'),
  named('note.share'),
  named('note.takeBack'),
  named('note.reply'),
  named('note.settle'),
  named('note.place'),
  named('note.placeBack'),
  named('choice.make'),
  named('choice.clear'),
]);
export type Mutation = { [N in MutationName]: { name: N; args: Args<N> } }[MutationName];
