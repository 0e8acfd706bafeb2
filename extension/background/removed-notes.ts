import type { Mutation } from '../../shared/mutations';
import { removedHere } from '../store/removed';
import type { Outcome, Removed } from '../ui/host';
import type { Member } from './member';
import { no, OK } from './note-writer';

interface Deps {
  readonly apply: (member: Member, mutations: readonly Mutation[]) => Promise<Outcome>;
  readonly now: () => number;
  /** Rows changed: repaint pages, tell cards. */
  readonly changed: () => void;
}

const atSchool = ({ sync, api }: Member) => sync.withToken((token) => api.removed(token));

/**
 * What she removed and can put back for 30 days: private notes, which this device keeps, and answers
 * in shared threads, which the school keeps.
 */
export function createRemovedNotes({ apply, now, changed }: Deps) {
  return {
    async list(member: Member): Promise<Removed> {
      const here = (await removedHere(member.db, now())).flatMap(({ id, at, notes, about }) => {
        const note = notes.find((one) => one.id === id);
        const lesson = about.find((row) => row.record === 'lesson');
        return note === undefined ? [] : [{ note, at, title: lesson?.title ?? null }];
      });
      const answer = await atSchool(member);
      if ('failed' in answer) return { notes: here, isWhole: false };
      const lessons = await member.db.rows.bulkGet(answer.removed.map(({ note }) => note.lesson));
      const there = answer.removed.map(({ note, removedAt }, index) => {
        const lesson = lessons[index];
        return { note, at: removedAt, title: lesson?.record === 'lesson' ? lesson.title : null };
      });
      return { notes: [...here, ...there].toSorted((a, b) => b.at - a.at), isWhole: true };
    },

    async putBack(id: string, member: Member): Promise<Outcome> {
      const { db, store } = member;
      const thread = (await removedHere(db, now())).find((one) => one.id === id);
      if (thread !== undefined) {
        await store.restore(thread.notes, thread.about);
        changed();
        return OK;
      }
      const answer = await atSchool(member);
      if ('failed' in answer) return no('unavailable');
      const note = answer.removed.find((one) => one.note.id === id)?.note;
      if (note === undefined || note.parent === null) return no('not-found');
      const { parent, kind, body } = note;
      return apply(member, [{ name: 'note.restore', args: { id, parent, kind, body } }]);
    },
  };
}
