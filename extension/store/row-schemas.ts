import * as z from 'zod';

import { Audience, Digest, Id, NoteKind, Passage, Row } from '../../shared/model';
import { Mutation } from '../../shared/mutations';
import type { Draft } from '../ui/host';

/** A draft as it is kept, and as it stands in a file of notes. */
export const StoredDraft: z.ZodType<Draft> = z.object({
  id: Id,
  lesson: Digest.nullable(),
  passage: Passage.nullable(),
  parent: Id.nullable(),
  kind: NoteKind,
  body: z.string(),
  refused: z.string().nullable(),
  updatedAt: z.number(),
});

/** What a row of each table must be to be used. */
export const rowSchemas = {
  mine: Row,
  confirmed: z.object({ audience: Audience, id: z.string(), row: Row }),
  rows: Row,
  outbox: z.object({
    id: z.number().int().positive(),
    mutation: Mutation.nullable(),
    touched: z.array(z.string()),
    decided: z.boolean(),
  }),
  drafts: StoredDraft,
} as const;

export type CheckedTable = keyof typeof rowSchemas;

/** Those that can be read; the others wait for the background to set them aside. */
export const readable = <T>(rows: readonly T[], table: CheckedTable): T[] =>
  rows.filter((row) => rowSchemas[table].safeParse(row).success);
