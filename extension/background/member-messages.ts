import { bringNotes } from '../copy/bring-notes';
import { gatherNotes } from '../copy/gather-notes';
import { asAnnotations } from '../copy/notes-as-annotations';
import { asNotesFile, type Owner } from '../copy/notes-file';
import type { ForMember } from '../messages/protocol';
import type { DeviceDatabase, StoredMembership } from '../store/device-database';
import type { CopyFormat, Outcome } from '../ui/host';
import { readingPath } from '../ui/own-pages';
import type { CopiedCourse } from './copied-course';
import type { GivenText } from './given-text';
import type { LessonVisits } from './lesson-visits';
import type { Member } from './member';
import { createNoteWriter, no, OK } from './note-writer';
import type { PageRecords } from './page-records';
import type { Platform } from './platform';
import { createPrivacyGuard } from './privacy-guard';
import { createRemovedNotes } from './removed-notes';
import type { Rosters } from './rosters';
import { createTurns } from './turns';

interface Deps {
  readonly copied: CopiedCourse;
  readonly given: GivenText;
  readonly visits: LessonVisits;
  readonly device: DeviceDatabase;
  readonly pages: PageRecords;
  readonly rosters: Rosters;
  readonly platform: Platform;
  readonly now: () => number;
  readonly newId: () => string;
  /** Rows changed: repaint pages, tell cards. */
  readonly changed: () => void;
}

const ownerOf = ({ organizationId, person }: StoredMembership): Owner => ({
  organizationId,
  person: person.id,
});

/** The draft a message keeps, lets go, or turns into a note. */
function draftOf(message: ForMember): string | null {
  if (message.type === 'draft/drop') return message.id;
  if (message.type === 'draft/save' || message.type === 'draft/restore') return message.draft.id;
  if (message.type === 'note/write' || message.type === 'note/reply') return message.draft;
  return null;
}

/** Does what a view asks for the membership it was drawn for, and for no other. */
export function createMemberMessages(deps: Deps) {
  const { device, platform, now, changed, copied, given, visits } = deps;
  const { apply, write, saveDraft, share, place, placeBack, reply, choose } =
    createNoteWriter(deps);
  const guard = createPrivacyGuard(deps);
  const removed = createRemovedNotes({ apply, now, changed });

  async function copyOf({ db, store, membership }: Member, format: CopyFormat): Promise<string> {
    const copy = await gatherNotes(db, store.texts, membership.person.id);
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

  async function answer(message: ForMember, member: Member): Promise<unknown> {
    const { db, store, sync, membership } = member;
    switch (message.type) {
      case 'sign-out':
        return signOut(member);
      case 'note/write': {
        const written = await write(message, member);
        if (written.ok && message.tab !== null) await visits.visited(message.tab, member);
        return written;
      }
      case 'note/edit': {
        const { id, body } = message;
        return apply(member, [{ name: 'note.edit', args: { id, body } }]);
      }
      case 'note/remove':
        return apply(member, [{ name: 'note.remove', args: { id: message.id } }]);
      case 'note/restore':
        if (message.notes.some(({ audience }) => audience !== 'me')) return no('still-shared');
        await store.together(
          () => store.restore(message.notes, message.about),
          message.about.filter((row) => row.record === 'revision'),
        );
        changed();
        return OK;
      case 'removed/list':
        return removed.list(member);
      case 'removed/put-back':
        return removed.putBack(message.id, member);
      case 'note/share':
        return share(message, member);
      case 'note/take-back':
        return apply(member, [{ name: 'note.takeBack', args: { id: message.id } }]);
      case 'note/reply':
        return reply(message, member);
      case 'note/settle': {
        const { id, settled } = message;
        return apply(member, [{ name: 'note.settle', args: { id, settled } }]);
      }
      case 'note/place':
        return place(message, member);
      case 'note/place-back':
        return placeBack(message, member);
      case 'choice/make':
        return choose(message, member);
      case 'choice/clear':
        return apply(member, [{ name: 'choice.clear', args: { id: message.id } }]);
      case 'lesson/give':
        return given.give(message, member);
      case 'lesson/select':
        return given.select(message);
      case 'copy/bring':
        return copied.bring(message, member);
      case 'copy/decline':
        return copied.decline(message.tab, member);
      case 'copy/undo':
        return copied.undo(message, member);
      case 'privacy/check':
        return guard.check(message, member);
      case 'privacy/clear':
        await guard.clear(message, member);
        return OK;
      case 'draft/save':
        return saveDraft(message, member);
      case 'draft/drop':
        await store.dropDraft(message.id);
        return OK;
      case 'draft/restore':
        await store.together(
          () => store.keepDraft(message.draft, message.about),
          message.about.filter((row) => row.record === 'revision'),
        );
        return OK;
      case 'reading/open': {
        const { lesson, note } = message;
        return platform.openOwnPage(readingPath(membership.key, lesson, note));
      }
      case 'lesson/open':
        return visits.open(message, member);
      case 'news/seen':
        await db.news.bulkDelete(message.notes);
        changed();
        return OK;
      case 'aside/seen':
        await db.aside.where('seen').equals(0).modify({ seen: 1 });
        return OK;
      case 'notes/copy':
        return copyOf(member, message.format);
      case 'notes/bring': {
        const owner = ownerOf(membership);
        const brought = await bringNotes(message.file, { db, store, owner, now });
        changed();
        return brought;
      }
      case 'sync/now':
        await sync.run();
        return OK;
      case 'live/address':
        return liveAddress(member);
    }
  }

  // Keeping a draft takes longer than most: told to keep it and then to make a note of it, we must
  // not be done with the first after the second, or the draft stays beside its own note.
  const inTurn = createTurns<string>();
  return (message: ForMember, member: Member): Promise<unknown> => {
    const draft = draftOf(message);
    const work = (): Promise<unknown> => answer(message, member);
    return draft === null ? work() : inTurn(draft, work);
  };
}

/** Where the live socket opens, once: the ticket is good for one. */
async function liveAddress({ sync, api, membership }: Member): Promise<string | undefined> {
  const answer = await sync.withToken((token) => api.liveTicket(token));
  if ('failed' in answer) return undefined;
  const url = new URL('/v1/live', membership.apiBaseUrl);
  url.protocol = 'wss:';
  url.searchParams.set('ticket', answer.ticket);
  return url.href;
}
