import * as z from 'zod';

import type { PassageSelector } from '../passages/types';
import type { Block } from '../text/lesson-text';
import { Audience } from './audience';

/** UUIDv7, made where the record is made; never used to order anything. */
export const Id = z.uuid();
/** SHA-256 or HMAC-SHA-256 in hex. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Milliseconds since 1970, stamped by the school; a device's own is provisional until then. */
const Stamp = z.number().int().nonnegative();

const Offset = z.number().int().nonnegative();

export const Passage: z.ZodType<PassageSelector> = z.object({
  quote: z.object({
    exact: z.string().max(200_000),
    prefix: z.string().max(1000),
    suffix: z.string().max(1000),
  }),
  position: z.object({ start: Offset, end: Offset }),
  block: z.object({
    index: Offset,
    fingerprint: z.string().max(100),
    start: Offset,
    end: Offset,
  }),
  headings: z.array(z.string().max(10_000)).max(10),
  element: z.string().max(2000).exactOptional(),
});

export const LessonBlock: z.ZodType<Block> = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'caption']),
  text: z.string(),
  level: z.number().int().min(1).max(6).exactOptional(),
  row: z.number().int().nonnegative().exactOptional(),
  path: z.string().max(2000).exactOptional(),
});

/** One account is a teacher or coach, or else a leader or admin: never both in one school. */
export const Role = z.enum(['teacher', 'coach', 'leader', 'admin']);
export type Role = z.infer<typeof Role>;

export const NoteKind = z.enum([
  'reflection',
  'question',
  'noticing',
  'wondering',
  'strength',
  'option',
]);
export type NoteKind = z.infer<typeof NoteKind>;

/** A lesson as colleagues know it: its id is HMAC(school's key, surface's key); no URL. */
export const Lesson = z.object({
  record: z.literal('lesson'),
  id: Digest,
  title: z.string().max(500),
  /** What the surface says beside the title: a course, a unit. */
  meta: z.string().max(500),
});
export type Lesson = z.infer<typeof Lesson>;

/** The lesson's text as it was when somebody wrote about it; id = SHA-256 of its normalised blocks. */
export const Revision = z.object({
  record: z.literal('revision'),
  id: Digest,
  lesson: Digest,
  blocks: z.array(LessonBlock).max(20_000),
});
export type Revision = z.infer<typeof Revision>;

export const Body = z
  .string()
  .max(10_000)
  .refine((text) => text.trim() !== '');

/** Former places of a note that are kept: the first, and the latest of the others. */
export const MOST_EARLIER = 10;

/** Where a note stood until its author put it elsewhere. */
export const EarlierPlace = z.object({
  revision: Digest,
  passage: Passage.nullable(),
  until: Stamp,
});
export type EarlierPlace = z.infer<typeof EarlierPlace>;

export const Note = z.object({
  record: z.literal('note'),
  id: Id,
  author: Id,
  audience: Audience,
  lesson: Digest,
  revision: Digest,
  /** Null in a reply, and in a note about the whole lesson. */
  passage: Passage.nullable(),
  /** The note this one answers, always the first of its thread. */
  parent: Id.nullable(),
  kind: NoteKind,
  body: Body,
  createdAt: Stamp,
  editedAt: Stamp.nullable(),
  settled: z.boolean(),
  /** Oldest first; absent where it stands where it was written. */
  earlier: z.array(EarlierPlace).min(1).max(MOST_EARLIER).readonly().exactOptional(),
});
export type Note = z.infer<typeof Note>;

/** How a teacher answered a suggestion. Hers alone. */
export const Choice = z.object({
  record: z.literal('choice'),
  id: Id,
  author: Id,
  audience: z.literal('me'),
  strategy: z.string().max(100),
  answer: z.enum(['try', 'already', 'not-now', 'not-for-me']),
  /** The lesson it was given on; null where it holds beyond it. */
  lesson: Digest.nullable(),
  /** The course it holds in; left out where `lesson` is null and it holds everywhere. */
  course: Digest.optional(),
  /** The step she is trying, as it was written for her plan; or where she does it already. */
  words: z.string().max(600).optional(),
  createdAt: Stamp,
});
export type Choice = z.infer<typeof Choice>;

export const Person = z.object({
  record: z.literal('person'),
  id: Id,
  audience: z.literal('school'),
  name: z.string().min(1).max(200),
  roles: z.array(Role).min(1).max(2),
  removed: z.boolean(),
  /** Somebody who left and asked that what they wrote stay without their name; `name` is a dash. */
  unsigned: z.literal(true).exactOptional(),
});
export type Person = z.infer<typeof Person>;

/** A coach works with a teacher; read by the two of them. */
export const Assignment = z.object({
  record: z.literal('assignment'),
  id: z.string().max(100),
  audience: Audience,
  coach: Id,
  teacher: Id,
});
export type Assignment = z.infer<typeof Assignment>;

/** A professional learning community: teachers and coaches who come and go. */
export const Group = z.object({
  record: z.literal('group'),
  id: Id,
  /** Its own: `group:<id>`. */
  audience: Audience,
  kind: z.enum(['plc']),
  name: z.string().min(1).max(200),
  members: z.array(Id).max(100),
});
export type Group = z.infer<typeof Group>;

export const Row = z.discriminatedUnion('record', [
  Lesson,
  Revision,
  Note,
  Choice,
  Person,
  Assignment,
  Group,
]);
export type Row = z.infer<typeof Row>;
export type RecordName = Row['record'];
