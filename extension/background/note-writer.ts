import { holdsOn, type Lesson, type Note, type Revision } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import type { PassageSelector } from '../../shared/passages/types';
import { lessonText, normalisedBlocks } from '../../shared/text';
import { sha256 } from '../identity/tokens';
import type { ForMember } from '../messages/protocol';
import { revisionOf } from '../store/texts';
import type { Outcome } from '../ui/host';
import { courseIdFor, lessonIdFor } from './lesson-id';
import type { Member } from './member';
import type { PageRecords } from './page-records';
import { passageIn } from './passage-in';

interface Deps {
  readonly pages: PageRecords;
  readonly now: () => number;
  readonly newId: () => string;
  /** Rows changed: repaint pages, tell cards. */
  readonly changed: () => void;
}

type Ask<T extends ForMember['type']> = Extract<ForMember, { type: T }>;

export const OK: Outcome = { ok: true };
export const no = (code: string): Outcome => ({ ok: false, code });

/** Ends a transaction whose change is refused. */
class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

interface About {
  readonly lesson: Lesson;
  readonly revision: Revision;
}

/** Writes notes and answers into one membership's database, with the text they are about. */
export function createNoteWriter({ pages, now, newId, changed }: Deps) {
  /** All of it or nothing: a refusal or a full disk leaves the words where they were. */
  async function apply(
    { store, sync }: Member,
    mutations: readonly Mutation[],
    { keep, draft = null }: { keep?: About | undefined; draft?: string | null } = {},
  ): Promise<Outcome> {
    const bringing = mutations.flatMap((mutation) => revisionOf(mutation) ?? []);
    if (keep !== undefined) bringing.push(keep.revision);
    try {
      await store.together(async () => {
        if (keep !== undefined) await store.keep([keep.lesson, keep.revision]);
        for (const mutation of mutations) {
          const refusal = await store.apply(mutation);
          if (refusal !== undefined) throw new Refused(refusal.refused);
        }
        if (draft !== null) await store.dropDraft(draft);
      }, bringing);
    } catch (error) {
      if (error instanceof Refused) return no(error.code);
      throw error;
    }
    changed();
    void sync.run();
    return OK;
  }

  /** The lesson and the version of its text that something written now is about. */
  async function source(
    { tab, revision }: Pick<Ask<'note/write'>, 'tab' | 'revision'>,
    member: Member,
  ): Promise<About | undefined> {
    if (revision !== null) return cited(member, revision);
    const record = tab === null ? undefined : await pages.get(tab);
    if (tab === null || record === undefined) return undefined;
    const { key, page } = record;
    if (!('lesson' in page)) return undefined;
    const { title, meta } = page;
    // The tab's record may already speak for the other school: the id is this member's own.
    const id = await lessonIdFor(key, member);
    // A page that is not read is still a lesson to write about: its text is left out.
    const blocks = page.state === 'ready' ? [...(await pages.text(tab))] : [];
    // Of the very text that goes along: the page may have been read again a moment ago.
    const hash = await sha256(normalisedBlocks(lessonText(blocks)));
    return {
      lesson: { record: 'lesson', id, title, meta },
      revision: { record: 'revision', id: hash, lesson: id, blocks },
    };
  }

  /**
   * The id of a note that grows from a draft is the draft's: asked again because no answer came, a
   * view writes nothing twice. Undefined where it is written already.
   */
  async function idFor(
    { draft, body }: { readonly draft: string | null; readonly body: string },
    { db }: Member,
  ): Promise<string | undefined> {
    const known = draft === null ? undefined : await db.rows.get(draft);
    if (known === undefined) return draft ?? newId();
    return known.record === 'note' && known.body === body ? undefined : newId();
  }

  async function write(message: Ask<'note/write'>, member: Member): Promise<Outcome> {
    const about = await source(message, member);
    if (about === undefined) return no('not-found');
    const { lesson, revision } = about;
    const { kind, body, audience, draft } = message;
    const passage = passageIn(revision, message.passage, await begunOn(draft, member));
    if (passage === undefined) return no('mismatch');
    const id = await idFor(message, member);
    if (id === undefined) return OK;
    const note = { id, lesson: lesson.id, revision: revision.id, passage, kind, body };
    const mutations: Mutation[] = [{ name: 'note.write', args: note }];
    if (audience !== 'me')
      mutations.push({ name: 'note.share', args: { note, lesson, revision, audience } });
    // A text that came by sharing leaves by un-sharing: only one's own page is kept.
    const keep = message.revision === null ? about : undefined;
    const written = await apply(member, mutations, { keep, draft });
    if (!written.ok) return written;
    // What was selected has its note: no view need offer to write about it again.
    if (message.tab !== null)
      await pages.update(message.tab, (page) =>
        page.state === 'ready' ? { ...page, selection: null } : page,
      );
    return OK;
  }

  /** Keeps words being written, and once for all of them the text they are about. */
  async function saveDraft(message: Ask<'draft/save'>, member: Member): Promise<Outcome> {
    const { db, store } = member;
    const { id, passage } = message.draft;
    const before = await db.drafts.get(id);
    const draft = { ...message.draft, refused: null, updatedAt: now() };
    const isSame = before?.revision !== undefined && isEqual(before.passage, passage);
    const about = passage === null || isSame ? undefined : await source(message, member);
    const revision = isSame ? before.revision : about?.revision.id;
    if (about !== undefined) await store.texts.pack([about.revision]);
    await store.keepDraft(
      revision === undefined || passage === null ? draft : { ...draft, revision },
      about === undefined ? [] : [about.lesson, about.revision],
    );
    return OK;
  }

  /** Puts a note elsewhere, with the text it then stands in; what it stood in is kept for undo. */
  async function place(message: Ask<'note/place'>, member: Member): Promise<Outcome> {
    const about = await source(message, member);
    if (about === undefined) return no('not-found');
    const { revision } = about;
    const passage = passageIn(revision, message.passage);
    if (passage === undefined) return no('mismatch');
    const args = { id: message.id, revision, passage };
    const row = await member.db.rows.get(message.id);
    const isPrivate = row?.record === 'note' && row.audience === 'me';
    return apply(member, [{ name: 'note.place', args }], { keep: isPrivate ? about : undefined });
  }

  async function placeBack({ id }: Ask<'note/place-back'>, member: Member): Promise<Outcome> {
    const row = await member.db.rows.get(id);
    const before = row?.record === 'note' ? row.earlier?.at(-1) : undefined;
    const revision = before && (await member.store.texts.revision(before.revision));
    if (revision === undefined) return no('not-found');
    return apply(member, [{ name: 'note.placeBack', args: { id, revision } }]);
  }

  async function share({ id, audience }: Ask<'note/share'>, member: Member): Promise<Outcome> {
    const row = await member.db.rows.get(id);
    if (row?.record !== 'note') return no('not-found');
    const { lesson, revision, passage, kind, body } = row;
    const about = await cited(member, revision, lesson);
    if (about === undefined) return no('not-found');
    const note = { id, lesson, revision, passage, kind, body };
    const beneath = await member.db.rows.where('parent').equals(id).toArray();
    // Her own answers of when it was shared before; others' words are theirs to say again.
    const thread = beneath.flatMap((each) =>
      each.record === 'note' && each.author === row.author
        ? [{ id: each.id, kind: each.kind, body: each.body }]
        : [],
    );
    const args = { note, ...about, audience, ...(thread.length > 0 && { thread }) };
    return apply(member, [{ name: 'note.share', args }]);
  }

  async function reply(
    { parent, body, draft }: Ask<'note/reply'>,
    member: Member,
  ): Promise<Outcome> {
    const id = await idFor({ draft, body }, member);
    if (id === undefined) return OK;
    const kind: Note['kind'] = 'noticing';
    const args = { id, parent, kind, body } as const;
    return apply(member, [{ name: 'note.reply', args }], { draft });
  }

  /** Her last word on a strategy here: what she answered before that holds on this lesson goes. */
  async function choose(message: Ask<'choice/make'>, member: Member): Promise<string> {
    const { tab, strategy, answer, scope, words } = message;
    const record = tab === null ? undefined : await pages.get(tab);
    const here =
      record?.page.state === 'ready'
        ? {
            lesson: await lessonIdFor(record.key, member),
            course: await courseIdFor(record.key, record.page.meta, member),
          }
        : null;
    const rows = await member.db.rows.where('record').equals('choice').toArray();
    const before = rows.filter(
      (row) =>
        row.record === 'choice' &&
        row.strategy === strategy &&
        (here === null ? row.lesson === null : holdsOn(row, here)),
    );
    const id = newId();
    const course = scope === 'course' ? (here?.course ?? undefined) : undefined;
    const lesson = scope === 'everywhere' || course !== undefined ? null : (here?.lesson ?? null);
    const made = { id, strategy, answer, lesson, course, words };
    await apply(member, [
      ...before.map((row): Mutation => ({ name: 'choice.clear', args: { id: row.id } })),
      { name: 'choice.make', args: made },
    ]);
    return id;
  }

  return { apply, write, saveDraft, share, place, placeBack, reply, choose };
}

/** The text a draft was begun on: with it its words are found again however the page has changed. */
async function begunOn(draft: string | null, { db, store }: Member): Promise<Revision | undefined> {
  const begun = draft === null ? undefined : await db.drafts.get(draft);
  return begun?.revision === undefined ? undefined : store.texts.revision(begun.revision);
}

const isEqual = (one: PassageSelector | null, other: PassageSelector | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A text may be that of two lessons, word for word: then the note says of which. */
async function cited({ db, store }: Member, id: string, of?: string): Promise<About | undefined> {
  const revision = await store.texts.revision(id);
  if (revision === undefined) return undefined;
  const lesson = await db.rows.get(of ?? revision.lesson);
  return lesson?.record === 'lesson'
    ? { lesson, revision: { ...revision, lesson: lesson.id } }
    : undefined;
}
