import * as z from 'zod';

import {
  Audience,
  Digest,
  Id,
  LessonBlock,
  NoteKind,
  Passage,
  type Revision,
  type Row,
} from '../../shared/model';
import { Mutation } from '../../shared/mutations';
import type { Draft } from '../ui/host';
import { KeptRow } from './kept-row';

/** A draft as it is kept, and as it stands in a file of notes. */
export const StoredDraft: z.ZodType<Draft> = z.object({
  id: Id,
  lesson: Digest.nullable(),
  passage: Passage.nullable(),
  revision: Digest.exactOptional(),
  parent: Id.nullable(),
  edits: Id.exactOptional(),
  kind: NoteKind,
  body: z.string(),
  refused: z.string().nullable(),
  updatedAt: z.number(),
});

/** What a row of each table must be to be used. */
export const rowSchemas = {
  mine: KeptRow,
  confirmed: z.object({ audience: Audience, id: z.string(), row: KeptRow }),
  rows: KeptRow,
  outbox: z.object({
    id: z.number().int().positive(),
    mutation: Mutation.nullable(),
    text: Digest.exactOptional(),
    touched: z.array(z.string()),
    decided: z.boolean(),
  }),
  drafts: StoredDraft,
  texts: z.union([
    z.object({
      digest: Digest,
      packed: z.custom<Uint8Array<ArrayBuffer>>((bytes) => ArrayBuffer.isView(bytes)),
    }),
    z.object({ digest: Digest, blocks: LessonBlock.array() }),
  ]),
} as const;

export type CheckedTable = keyof typeof rowSchemas;

/** What views show of a lesson: everything but its texts, which are asked for one by one. */
export const readableRows = (rows: readonly KeptRow[]): Exclude<Row, Revision>[] =>
  readable(rows, 'rows').filter((row) => row.record !== 'revision');

/** Those that can be read; the others wait for the background to set them aside. */
export const readable = <T>(rows: readonly T[], table: CheckedTable): T[] =>
  rows.filter((row) => rowSchemas[table].safeParse(row).success);
