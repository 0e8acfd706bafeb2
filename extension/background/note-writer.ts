import type { Lesson, Note, Revision, Row } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import { lessonText, normalisedBlocks } from '../../shared/text';
import { sha256 } from '../identity/tokens';
import type { ForMember } from '../messages/protocol';
import type { Outcome } from '../ui/host';
import { lessonIdFor } from './lesson-id';
import type { Member } from './member';
import type { PageRecords } from './page-records';
import { passageIn } from './passage-in';

interface Deps {
  readonly pages: PageRecords;
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

/** Writes notes and answers into one membership's database, with the text they are about. */
export function createNoteWriter({ pages, newId, changed }: Deps) {
  /** All of it or nothing: a refusal or a full disk leaves the words where they were. */
  async function apply(
    { store, db, sync }: Member,
    mutations: readonly Mutation[],
    { keep = [], draft = null }: { keep?: readonly Row[]; draft?: string | null } = {},
  ): Promise<Outcome> {
    try {
      await store.together(async () => {
        if (keep.length > 0) await store.keep(keep);
        for (const mutation of mutations) {
          const refusal = await store.apply(mutation);
          if (refusal !== undefined) throw new Refused(refusal.refused);
        }
        if (draft !== null) await db.drafts.delete(draft);
      });
    } catch (error) {
      if (error instanceof Refused) return no(error.code);
      throw error;
    }
    changed();
    void sync.run();
    return OK;
  }

  /** The lesson and the version of its text that a new note is about. */
  async function source(
    { tab, revision }: Pick<Ask<'note/write'>, 'tab' | 'revision'>,
    member: Member,
  ): Promise<{ lesson: Lesson; revision: Revision } | undefined> {
    if (revision !== null) return cited(member.db, revision);
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
    const passage = passageIn(revision, message.passage);
    if (passage === undefined) return no('mismatch');
    const { kind, body, audience, draft } = message;
    const id = await idFor(message, member);
    if (id === undefined) return OK;
    const note = { id, lesson: lesson.id, revision: revision.id, passage, kind, body };
    const mutations: Mutation[] = [{ name: 'note.write', args: note }];
    if (audience !== 'me')
      mutations.push({ name: 'note.share', args: { note, lesson, revision, audience } });
    // A text that came by sharing leaves by un-sharing: only one's own page is kept.
    const keep = message.revision === null ? [lesson, revision] : [];
    const written = await apply(member, mutations, { keep, draft });
    if (!written.ok) return written;
    // What was selected has its note: no view need offer to write about it again.
    if (message.tab !== null)
      await pages.update(message.tab, (page) =>
        page.state === 'ready' ? { ...page, selection: null } : page,
      );
    return OK;
  }

  async function share({ id, audience }: Ask<'note/share'>, member: Member): Promise<Outcome> {
    const row = await member.db.rows.get(id);
    if (row?.record !== 'note') return no('not-found');
    const about = await cited(member.db, row.revision);
    if (about === undefined) return no('not-found');
    const { lesson, revision, passage, kind, body } = row;
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

  async function choose(message: Ask<'choice/make'>, member: Member): Promise<string> {
    const { tab, strategy, answer, everywhere } = message;
    const record = tab === null || everywhere ? undefined : await pages.get(tab);
    const lesson = record?.page.state === 'ready' ? await lessonIdFor(record.key, member) : null;
    const id = newId();
    await apply(member, [{ name: 'choice.make', args: { id, strategy, answer, lesson } }]);
    return id;
  }

  return { apply, write, share, reply, choose };
}

async function cited(
  db: Member['db'],
  id: string,
): Promise<{ lesson: Lesson; revision: Revision } | undefined> {
  const revision = await db.rows.get(id);
  if (revision?.record !== 'revision') return undefined;
  const lesson = await db.rows.get(revision.lesson);
  return lesson?.record === 'lesson' ? { lesson, revision } : undefined;
}
