import * as z from 'zod';

import { Audience, Body, Choice, Digest, Id, Lesson, NoteKind, Passage, Revision } from '../model';

const Answer = z.object({ id: Id, kind: NoteKind, body: Body });

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
  /**
   * Shares a note together with its quote and this version of the lesson's text, and with what its
   * author went on to say beneath it, where the thread was shared and taken back before.
   */
  'note.share': z.object({
    note: NewNote,
    lesson: Lesson,
    revision: Revision,
    audience: Audience,
    thread: z.array(Answer).max(200).exactOptional(),
  }),
  /** Un-shares a thread: it is hers alone again. */
  'note.takeBack': z.object({ id: Id }),
  'note.reply': Answer.extend({ parent: Id }),
  /**
   * Puts a removed answer back within 30 days, where its thread is still shared. The school puts
   * back what it kept; the words that come along are for the device to show until then.
   */
  'note.restore': Answer.extend({ parent: Id }),
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
/** What each takes, by name: for the API's description and the tests that read it. */
export const MUTATIONS: Readonly<Record<MutationName, z.ZodObject>> = argsSchemas;
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
  named('note.restore'),
  named('note.settle'),
  named('note.place'),
  named('note.placeBack'),
  named('choice.make'),
  named('choice.clear'),
]);
export type Mutation = { [N in MutationName]: { name: N; args: Args<N> } }[MutationName];
