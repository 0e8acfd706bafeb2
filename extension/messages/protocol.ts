import * as z from 'zod';

import {
  Audience,
  Choice,
  Digest,
  Id,
  Lesson,
  LessonBlock,
  Note,
  NoteKind,
  Passage,
  Revision,
} from '../../shared/model';
import { StoredDraft } from '../store/row-schemas';
import { LONGEST_GIVEN, LONGEST_LESSON } from './longest-lesson';

const PageMode = z.enum(['view', 'edit', 'list']);
/** Where a lesson's words are to be had. */
const WordsAt = z.enum(['page', 'field', 'fetched', 'given']);

/** What a content script may say: only ever about the page it is on. */
export const FromPage = z.discriminatedUnion('type', [
  /** A lesson is here; nothing of its text has been read. */
  z.object({
    type: z.literal('page/found'),
    key: z.string().max(2000),
    title: z.string().max(500),
    meta: z.string().max(500),
    mode: PageMode,
    words: WordsAt,
  }),
  /** The same lesson is shown in another way: an editor opened in its place. */
  z.object({ type: z.literal('page/mode'), mode: PageMode, words: WordsAt }),
  /** The lesson's text, read after consent, and again whenever it has changed. */
  z.object({
    type: z.literal('page/lesson'),
    key: z.string().max(2000),
    title: z.string().max(500),
    meta: z.string().max(500),
    blocks: z.array(LessonBlock).max(LONGEST_LESSON.blocks),
    /** There is more on the page than was read. */
    isCut: z.boolean(),
  }),
  /** Its words cannot be had after all. */
  z.object({ type: z.literal('page/unread') }),
  /** The lesson is no longer on the page. */
  z.object({ type: z.literal('page/left') }),
  z.object({ type: z.literal('page/marks') }),
  /** Its lesson has changed under its marks: the script that carries them is to come. */
  z.object({ type: z.literal('page/carry') }),
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
  /** The page takes off what is drawn on it. */
  z.object({ type: z.literal('page/hinders') }),
  /** A class list is here, and its names may be wanted; none has been read. */
  z.object({ type: z.literal('page/people') }),
  /** The names on it, for as long as the browser is open. */
  z.object({ type: z.literal('page/roster'), names: z.array(z.string().max(200)).max(1000) }),
]);
export type FromPage = z.infer<typeof FromPage>;

const DraftWords = z.object({
  id: Id,
  lesson: Digest.nullable(),
  passage: Passage.nullable(),
  parent: Id.nullable(),
  edits: Id.exactOptional(),
  kind: NoteKind,
  body: z.string().max(10_000),
});

const TimeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

const tab = z.number().int().nullable();

const membershipKey = z.string().max(300);
/**
 * The membership a view was drawn for: it speaks for that one for as long as it lives, whichever
 * the device has been switched to since.
 */
const as = membershipKey;

/** What a view asks of one membership's data. */
export const ForMember = z.discriminatedUnion('type', [
  z.object({ type: z.literal('sign-out'), as }),
  z.object({
    type: z.literal('note/write'),
    as,
    tab,
    /** Where the page is not at hand (the reading view): the shared revision it is about. */
    revision: Digest.nullable(),
    passage: Passage.nullable(),
    kind: NoteKind,
    body: z.string(),
    audience: Audience,
    draft: Id.nullable(),
  }),
  z.object({ type: z.literal('note/edit'), as, id: Id, body: z.string() }),
  z.object({ type: z.literal('note/remove'), as, id: Id }),
  /** A private note and what was said under it, and what they are about. */
  z.object({
    type: z.literal('note/restore'),
    as,
    notes: z.array(Note),
    about: z.array(z.union([Lesson, Revision])),
  }),
  /** What she removed in the last 30 days, here and in the school; and one of it, to be put back. */
  z.object({ type: z.literal('removed/list'), as }),
  z.object({ type: z.literal('removed/put-back'), as, id: Id }),
  z.object({ type: z.literal('note/share'), as, id: Id, audience: Audience }),
  z.object({ type: z.literal('note/take-back'), as, id: Id }),
  z.object({
    type: z.literal('note/reply'),
    as,
    parent: Id,
    body: z.string(),
    draft: Id.nullable(),
  }),
  z.object({ type: z.literal('note/settle'), as, id: Id, settled: z.boolean() }),
  /** Puts a note elsewhere: on the tab's lesson, or on a revision that is here. */
  z.object({
    type: z.literal('note/place'),
    as,
    tab,
    revision: Digest.nullable(),
    id: Id,
    passage: Passage.nullable(),
  }),
  z.object({ type: z.literal('note/place-back'), as, id: Id }),
  z.object({
    type: z.literal('choice/make'),
    as,
    tab,
    strategy: z.string().max(100),
    answer: Choice.shape.answer,
    scope: z.enum(['lesson', 'course', 'everywhere']),
    words: Choice.shape.words,
  }),
  z.object({ type: z.literal('choice/clear'), as, id: Id }),
  z.object({
    type: z.literal('draft/save'),
    as,
    tab,
    /** Where the page is not at hand: the shared revision it is about. */
    revision: Digest.nullable(),
    draft: DraftWords,
  }),
  /** Words of the lesson on the tab that she pasted, because they cannot be read there. */
  z.object({ type: z.literal('lesson/give'), as, tab, text: z.string().max(LONGEST_GIVEN) }),
  /** What she selected in words that stand in the panel. */
  z.object({
    type: z.literal('lesson/select'),
    as,
    tab,
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  }),
  /** Brings her private notes along from the lesson this one was copied from, or never asks again. */
  z.object({ type: z.literal('copy/bring'), as, tab, from: Digest }),
  z.object({ type: z.literal('copy/decline'), as, tab }),
  z.object({ type: z.literal('copy/undo'), as, tab, notes: z.array(Id) }),
  z.object({ type: z.literal('draft/drop'), as, id: Id }),
  /** A draft just let go, and what it is about. */
  z.object({
    type: z.literal('draft/restore'),
    as,
    draft: StoredDraft,
    about: z.array(z.union([Lesson, Revision])),
  }),
  /** Looks for what says who a student is in what she is about to share. */
  z.object({
    type: z.literal('privacy/check'),
    as,
    tab,
    lesson: z.boolean(),
    /** The version of the lesson's text that goes along; null: the one on the tab. */
    revision: Digest.nullable(),
    body: z.string().max(10_000),
    quote: z.string().max(100_000).nullable(),
  }),
  /** She says these words are no student's, or that they may be after all. */
  z.object({
    type: z.literal('privacy/clear'),
    as,
    words: z.string().min(1).max(500),
    cleared: z.boolean(),
  }),
  z.object({ type: z.literal('reading/open'), as, lesson: Digest, note: Id.nullable() }),
  /** Where it is written, at the words of a note. */
  z.object({ type: z.literal('lesson/open'), as, lesson: Digest, note: Id.nullable() }),
  /** These notes of others have been on a screen. */
  z.object({ type: z.literal('news/seen'), as, notes: z.array(Id).max(10_000) }),
  z.object({ type: z.literal('aside/seen'), as }),
  z.object({ type: z.literal('notes/copy'), as, format: z.enum(['coachmark', 'web-annotation']) }),
  /** Text of a file, whatever it is: what it holds is looked at with care. */
  z.object({ type: z.literal('notes/bring'), as, file: z.string().max(40_000_000) }),
  z.object({ type: z.literal('sync/now'), as }),
  z.object({ type: z.literal('live/address'), as }),
]);
export type ForMember = z.infer<typeof ForMember>;

/** What a view of our own (panel, workspace, a bound card) may ask. */
export const FromView = z.discriminatedUnion('type', [
  z.object({ type: z.literal('join'), code: z.string().max(500) }),
  /** From now on this membership is the active one. */
  z.object({ type: z.literal('membership/use'), key: membershipKey }),
  z.object({ type: z.literal('consent'), tab, answer: z.enum(['read', 'not-now']) }),
  z.object({ type: z.literal('welcome/seen') }),
  /** Whether the browser may notify her, and when it may not. */
  z.object({
    type: z.literal('telling/set'),
    telling: z.object({ on: z.boolean(), from: TimeOfDay, to: TimeOfDay }),
  }),
  /** Lets the page of this tab be until she says otherwise, or opens it again. */
  z.object({ type: z.literal('reading/stop'), tab }),
  /** She wants Coachmark on the page of this tab. */
  z.object({ type: z.literal('activate'), tab }),
  /** From now on it opens by itself on the host of this tab. */
  z.object({ type: z.literal('site/open'), tab }),
  z.object({
    type: z.literal('show'),
    tab,
    target: z.union([
      z.object({ note: Id }),
      z.object({ strategy: z.string().max(100) }),
      /** Words of the text as it was last read, by their offsets. */
      z.object({ start: z.number().int(), end: z.number().int() }),
    ]),
  }),
  ForMember,
]);
export type FromView = z.infer<typeof FromView>;

/** What only a card frame says; the nonce binds it to the tab and frame it was made for. */
export const FromCard = z.discriminatedUnion('type', [
  z.object({ type: z.literal('card/hello'), nonce: Id }),
  z.object({ type: z.literal('card/state') }),
  /** The lesson's text as it was last read: to show where a note may be put. */
  z.object({ type: z.literal('card/text') }),
  z.object({ type: z.literal('card/resize'), height: z.number().min(0).max(2000) }),
  z.object({ type: z.literal('card/close') }),
]);
export type FromCard = z.infer<typeof FromCard>;
