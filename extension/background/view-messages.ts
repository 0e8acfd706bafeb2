import type { Lesson, Note, Revision, Row } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import { lessonText, normalisedBlocks } from '../../shared/text';
import { bringNotes } from '../copy/bring-notes';
import { gatherNotes } from '../copy/gather-notes';
import { asAnnotations } from '../copy/notes-as-annotations';
import { asNotesFile, type Owner } from '../copy/notes-file';
import { join } from '../identity/join';
import { sha256 } from '../identity/tokens';
import type { FromView } from '../messages/protocol';
import type { DeviceDatabase, StoredMembership } from '../store/device-database';
import { isNoRoom } from '../store/no-room';
import { createApi } from '../sync/api';
import type { CopyFormat, JoinOutcome, Outcome } from '../ui/host';
import { lessonIdFor } from './lesson-id';
import type { Member, Members } from './member';
import type { PageRecords } from './page-records';
import { passageIn } from './passage-in';
import type { Platform } from './platform';

interface Deps {
  readonly device: DeviceDatabase;
  readonly members: Members;
  readonly pages: PageRecords;
  readonly platform: Platform;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly newId: () => string;
  /** Rows changed: repaint pages, tell cards. */
  readonly changed: () => void;
}

type Ask<T extends FromView['type']> = Extract<FromView, { type: T }>;

const ownerOf = ({ organizationId, person }: StoredMembership): Owner => ({
  organizationId,
  person: person.id,
});

const OK: Outcome = { ok: true };
const no = (code: string): Outcome => ({ ok: false, code });

/** Ends a transaction whose change is refused. */
class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Answers our own views; the only way by which a view changes anything. */
export function createViewMessages(deps: Deps) {
  const { device, members, pages, platform, newId, now, changed, fetch } = deps;
  const apiAt = (baseUrl: string) => createApi({ baseUrl, fetch });

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

  const asMember = async (act: (member: Member) => Promise<Outcome>): Promise<Outcome> => {
    const member = await members.active();
    return member === undefined ? no('signed-out') : act(member);
  };

  /** The lesson and the version of its text that a new note is about. */
  async function source(
    { tab, revision }: Pick<Ask<'note/write'>, 'tab' | 'revision'>,
    { db }: Member,
  ): Promise<{ lesson: Lesson; revision: Revision } | undefined> {
    if (revision !== null) return cited(db, revision);
    if (tab === null) return undefined;
    const page = (await pages.get(tab))?.page;
    if (page === undefined || !('lesson' in page)) return undefined;
    const { lesson: id, title, meta } = page;
    if (id === null) return undefined;
    // A page that is not read is still a lesson to write about: its text is left out.
    const blocks = page.state === 'ready' ? [...(await pages.text(tab))] : [];
    // Of the very text that goes along: the page may have been read again a moment ago.
    const hash = await sha256(normalisedBlocks(lessonText(blocks)));
    return {
      lesson: { record: 'lesson', id, title, meta },
      revision: { record: 'revision', id: hash, lesson: id, blocks },
    };
  }

  async function write(message: Ask<'note/write'>, member: Member): Promise<Outcome> {
    const about = await source(message, member);
    if (about === undefined) return no('not-found');
    const { lesson, revision } = about;
    const passage = passageIn(revision, message.passage);
    if (passage === undefined) return no('mismatch');
    const { kind, body, audience, draft } = message;
    const note = { id: newId(), lesson: lesson.id, revision: revision.id, passage, kind, body };
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
    return apply(member, [{ name: 'note.share', args: { note, ...about, audience } }]);
  }

  async function reply(
    { parent, body, draft }: Ask<'note/reply'>,
    member: Member,
  ): Promise<Outcome> {
    const kind: Note['kind'] = 'noticing';
    const args = { id: newId(), parent, kind, body } as const;
    return apply(member, [{ name: 'note.reply', args }], { draft });
  }

  async function consent({ tab, answer }: Ask<'consent'>): Promise<Outcome> {
    const record = tab === null ? undefined : await pages.get(tab);
    if (tab === null || record === undefined) return no('not-found');
    await device.consents.put({ host: record.host, answer, at: now() });
    if (answer === 'not-now') {
      await platform.sendToTab(tab, { type: 'to-page/stop' });
      const { title, meta } = record.page.state === 'none' ? { title: '', meta: '' } : record.page;
      const lesson = await lessonIdFor(record.key, await members.active());
      await pages.forget(tab);
      const page = { state: 'declined', host: record.host, title, meta, lesson } as const;
      await pages.put(tab, { ...record, page });
      return OK;
    }
    await pages.update(tab, (page) =>
      page.state === 'ask' || page.state === 'declined'
        ? { state: 'reading', title: page.title, meta: page.meta }
        : page,
    );
    await platform.injectLesson(tab);
    return OK;
  }

  async function choose(message: Ask<'choice/make'>, member: Member): Promise<string> {
    const page = message.tab === null ? undefined : (await pages.get(message.tab))?.page;
    const lesson = message.everywhere || page?.state !== 'ready' ? null : page.lesson;
    const id = newId();
    const { strategy, answer } = message;
    await apply(member, [{ name: 'choice.make', args: { id, strategy, answer, lesson } }]);
    return id;
  }

  async function joinSchool({ code }: Ask<'join'>): Promise<JoinOutcome> {
    const outcome = await join(code, { device, apiAt, now, newId });
    const member = await members.active();
    if (outcome.ok && member !== undefined) {
      await member.sync.run();
      changed();
    }
    return outcome;
  }

  async function copyOf({ db, membership }: Member, format: CopyFormat): Promise<string> {
    const copy = await gatherNotes(db, membership.person.id);
    return format === 'coachmark'
      ? asNotesFile(copy, ownerOf(membership), now())
      : asAnnotations(copy);
  }

  async function signOut({ membership, session, api, db }: Member): Promise<Outcome> {
    const access = await session.access();
    if ('token' in access) await api.signOut(access.token);
    await device.memberships.update(membership.key, {
      signedOut: true,
      // Nothing that opens the door stays, even where the school could not be told.
      accessToken: null,
      refreshToken: '',
      proposedToken: null,
    });
    await db.note({ sync: { state: 'signed-out', detail: '', failures: 0 } });
    return OK;
  }

  async function liveAddress(): Promise<string | undefined> {
    const member = await members.active();
    if (member === undefined) return undefined;
    const answer = await member.sync.withToken((token) => member.api.liveTicket(token));
    if ('failed' in answer) return undefined;
    const url = new URL('/v1/live', member.membership.apiBaseUrl);
    url.protocol = 'wss:';
    url.searchParams.set('ticket', answer.ticket);
    return url.href;
  }

  async function handle(message: FromView): Promise<unknown> {
    switch (message.type) {
      case 'join':
        return joinSchool(message);
      case 'sign-out':
        return asMember(signOut);
      case 'consent':
        return consent(message);
      case 'note/write':
        return asMember((member) => write(message, member));
      case 'note/edit': {
        const { id, body } = message;
        return asMember((member) => apply(member, [{ name: 'note.edit', args: { id, body } }]));
      }
      case 'note/remove': {
        const { id } = message;
        return asMember((member) => apply(member, [{ name: 'note.remove', args: { id } }]));
      }
      case 'note/restore':
        return asMember(async (member) => {
          if (message.notes.some(({ audience }) => audience !== 'me')) return no('still-shared');
          await member.store.keep(message.notes);
          changed();
          return OK;
        });
      case 'note/share':
        return asMember((member) => share(message, member));
      case 'note/take-back': {
        const { id } = message;
        return asMember((member) => apply(member, [{ name: 'note.takeBack', args: { id } }]));
      }
      case 'note/reply':
        return asMember((member) => reply(message, member));
      case 'note/settle': {
        const { id, settled } = message;
        return asMember((member) =>
          apply(member, [{ name: 'note.settle', args: { id, settled } }]),
        );
      }
      case 'choice/make': {
        const member = await members.active();
        return member === undefined ? '' : choose(message, member);
      }
      case 'choice/clear': {
        const { id } = message;
        return asMember((member) => apply(member, [{ name: 'choice.clear', args: { id } }]));
      }
      case 'draft/save':
        return asMember(async ({ db }) => {
          await db.drafts.put({ ...message.draft, refused: null, updatedAt: now() });
          return OK;
        });
      case 'draft/drop':
        return asMember(async ({ db }) => {
          await db.drafts.delete(message.id);
          return OK;
        });
      case 'show': {
        if (message.tab === null) return undefined;
        const { target } = message;
        const id = 'note' in target ? target.note : target.strategy;
        return platform.sendToTab(message.tab, { type: 'to-page/show', id });
      }
      case 'reading/open': {
        const { lesson, note } = message;
        return platform.openOwnPage(`/workspace.html#/reading/${lesson}${note ? `/${note}` : ''}`);
      }
      case 'aside/seen':
        return asMember(async ({ db }) => {
          await db.aside.where('seen').equals(0).modify({ seen: 1 });
          return OK;
        });
      case 'notes/copy': {
        const member = await members.active();
        return member && copyOf(member, message.format);
      }
      case 'notes/bring': {
        const member = await members.active();
        if (member === undefined) return no('unavailable');
        const { db, store, membership } = member;
        const brought = await bringNotes(message.file, {
          db,
          store,
          owner: ownerOf(membership),
          now,
        });
        changed();
        return brought;
      }
      case 'sync/now':
        return asMember(async ({ sync }) => {
          await sync.run();
          return OK;
        });
      case 'live/address':
        return liveAddress();
    }
  }

  return async (message: FromView): Promise<unknown> => {
    try {
      return await handle(message);
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      return message.type === 'choice/make' ? '' : no('no-room');
    }
  };
}

export type ViewMessages = ReturnType<typeof createViewMessages>;

async function cited(
  db: Member['db'],
  id: string,
): Promise<{ lesson: Lesson; revision: Revision } | undefined> {
  const revision = await db.rows.get(id);
  if (revision?.record !== 'revision') return undefined;
  const lesson = await db.rows.get(revision.lesson);
  return lesson?.record === 'lesson' ? { lesson, revision } : undefined;
}
