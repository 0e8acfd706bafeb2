import * as z from 'zod';

import {
  Audience,
  Choice,
  Digest,
  Id,
  LessonBlock,
  Note,
  NoteKind,
  Passage,
} from '../../shared/model';

/** What a content script may say: only ever about the page it is on. */
export const FromPage = z.discriminatedUnion('type', [
  /** A lesson is here; nothing of its text has been read. */
  z.object({
    type: z.literal('page/found'),
    key: z.string().max(2000),
    title: z.string().max(500),
    meta: z.string().max(500),
  }),
  /** The lesson's text, read after consent, and again whenever it has changed. */
  z.object({
    type: z.literal('page/lesson'),
    key: z.string().max(2000),
    title: z.string().max(500),
    meta: z.string().max(500),
    blocks: z.array(LessonBlock).max(20_000),
  }),
  /** The lesson is no longer on the page. */
  z.object({ type: z.literal('page/left') }),
  z.object({ type: z.literal('page/marks') }),
  z.object({
    type: z.literal('page/placed'),
    placements: z.record(
      z.string(),
      z.object({
        status: z.enum(['exact', 'changed', 'moved', 'ambiguous', 'orphan']),
        start: z.number().exactOptional(),
        end: z.number().exactOptional(),
        confidence: z.number(),
        was: z.string().exactOptional(),
        now: z.string().exactOptional(),
        at: z.number().exactOptional(),
        candidates: z
          .array(z.object({ start: z.number(), end: z.number(), confidence: z.number() }))
          .readonly()
          .exactOptional(),
      }),
    ),
  }),
  z.object({ type: z.literal('page/selected'), passage: Passage.nullable() }),
  /** Asks for a card to write in about these words. */
  z.object({
    type: z.literal('page/write'),
    mode: z.enum(['reflect', 'ask']),
    passage: Passage,
  }),
  /** Asks for a card that shows the conversation behind a mark. */
  z.object({ type: z.literal('page/open'), id: Id }),
  z.object({ type: z.literal('page/panel') }),
]);
export type FromPage = z.infer<typeof FromPage>;

const DraftWords = z.object({
  id: Id,
  lesson: Digest.nullable(),
  passage: Passage.nullable(),
  parent: Id.nullable(),
  kind: NoteKind,
  body: z.string().max(10_000),
});

const tab = z.number().int().nullable();

/** What a view of our own (panel, workspace, a bound card) may ask. */
export const FromView = z.discriminatedUnion('type', [
  z.object({ type: z.literal('join'), code: z.string().max(500) }),
  z.object({ type: z.literal('sign-out') }),
  z.object({ type: z.literal('consent'), tab, answer: z.enum(['read', 'not-now']) }),
  z.object({
    type: z.literal('note/write'),
    tab,
    /** Where the page is not at hand (the reading view): the shared revision it is about. */
    revision: Digest.nullable(),
    passage: Passage.nullable(),
    kind: NoteKind,
    body: z.string(),
    audience: Audience,
    draft: Id.nullable(),
  }),
  z.object({ type: z.literal('note/edit'), id: Id, body: z.string() }),
  z.object({ type: z.literal('note/remove'), id: Id }),
  /** A private note and what was said under it. */
  z.object({ type: z.literal('note/restore'), notes: z.array(Note) }),
  z.object({ type: z.literal('note/share'), id: Id, audience: Audience }),
  z.object({ type: z.literal('note/take-back'), id: Id }),
  z.object({
    type: z.literal('note/reply'),
    parent: Id,
    body: z.string(),
    draft: Id.nullable(),
  }),
  z.object({ type: z.literal('note/settle'), id: Id, settled: z.boolean() }),
  z.object({
    type: z.literal('choice/make'),
    tab,
    strategy: z.string().max(100),
    answer: Choice.shape.answer,
    everywhere: z.boolean(),
  }),
  z.object({ type: z.literal('choice/clear'), id: Id }),
  z.object({ type: z.literal('draft/save'), draft: DraftWords }),
  z.object({ type: z.literal('draft/drop'), id: Id }),
  z.object({
    type: z.literal('show'),
    tab,
    target: z.union([z.object({ note: Id }), z.object({ strategy: z.string().max(100) })]),
  }),
  z.object({ type: z.literal('reading/open'), lesson: Digest, note: Id.nullable() }),
  z.object({ type: z.literal('aside/seen') }),
  z.object({ type: z.literal('notes/copy'), format: z.enum(['coachmark', 'web-annotation']) }),
  /** Text of a file, whatever it is: what it holds is looked at with care. */
  z.object({ type: z.literal('notes/bring'), file: z.string().max(40_000_000) }),
  z.object({ type: z.literal('sync/now') }),
  z.object({ type: z.literal('live/address') }),
]);
export type FromView = z.infer<typeof FromView>;

/** What only a card frame says; the nonce binds it to the tab and frame it was made for. */
export const FromCard = z.discriminatedUnion('type', [
  z.object({ type: z.literal('card/hello'), nonce: Id }),
  z.object({ type: z.literal('card/state') }),
  z.object({ type: z.literal('card/resize'), height: z.number().min(0).max(2000) }),
  z.object({ type: z.literal('card/close') }),
]);
export type FromCard = z.infer<typeof FromCard>;
