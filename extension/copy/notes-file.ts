import * as z from 'zod';

import type { Choice, Lesson, Note, Revision } from '../../shared/model';
import type { Draft } from '../ui/host';

/** Who a copy belongs to. */
export interface Owner {
  readonly organizationId: string;
  readonly person: string;
}

/** What a file of notes holds, whichever format it is in. */
export interface NotesCopy {
  readonly lessons: readonly Lesson[];
  readonly revisions: readonly Revision[];
  readonly notes: readonly Note[];
  readonly choices: readonly Choice[];
  readonly drafts: readonly Draft[];
  /** Rows that could not be read when the copy was made, as JSON. */
  readonly setAside: readonly string[];
}

const FORMAT = 'coachmark-notes';
const VERSION = 1;

/** The frame of our own file; its entries are looked at one by one. */
const NotesFile = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().positive(),
  organizationId: z.string(),
  person: z.string(),
  lessons: z.array(z.unknown()),
  revisions: z.array(z.unknown()),
  notes: z.array(z.unknown()),
  choices: z.array(z.unknown()),
  drafts: z.array(z.unknown()),
});
type NotesFile = z.infer<typeof NotesFile>;

export const asNotesFile = (copy: NotesCopy, owner: Owner, now: number): string =>
  JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      ...owner,
      savedAt: new Date(now).toISOString(),
      ...copy,
    },
    null,
    1,
  );

/** Our own file of this version, or why it is none; `undefined` where it does not say it is one. */
export function readNotesFile(json: unknown): NotesFile | 'newer' | 'not-notes' | undefined {
  const named = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(json);
  if (!named.success) return undefined;
  if (named.data.version > VERSION) return 'newer';
  const parsed = NotesFile.safeParse(json);
  return parsed.success ? parsed.data : 'not-notes';
}
