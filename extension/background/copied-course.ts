import type { Lesson, Note, Revision } from '../../shared/model';
import { COPIED, likeness, shinglesOf } from '../../shared/passages/likeness';
import { lessonText } from '../../shared/text';
import { readableRows } from '../store/row-schemas';
import type { CopyOffer, Outcome } from '../ui/host';
import type { Member, Members } from './member';
import { no, OK } from './note-writer';
import type { PageRecords } from './page-records';

interface Deps {
  readonly members: Pick<Members, 'active'>;
  readonly pages: PageRecords;
  readonly now: () => number;
  readonly newId: () => string;
  /** Rows changed: repaint pages, tell cards. */
  readonly changed: () => void;
}

/** A lesson she wrote about, with the version of its text that she last did. */
interface Kept {
  readonly lesson: Lesson;
  readonly revision: Revision;
  readonly notes: readonly Note[];
}

/**
 * A course copied to next year gives every lesson a new key. What a page says is held against the
 * lessons she has notes on, once for each lesson: where one reads the same, she is offered to bring
 * its private notes along. Nothing is brought without her.
 */
export function createCopiedCourse({ members, pages, now, newId, changed }: Deps) {
  /** The offer for a lesson that has no notes yet and was not asked about; null for none. */
  async function offerFor(tab: number, member: Member): Promise<CopyOffer | null> {
    const page = (await pages.get(tab))?.page;
    if (page?.state !== 'ready') return null;
    const { db, membership } = member;
    const isKnown =
      (await db.copies.get(page.lesson)) !== undefined ||
      (await db.rows.where('lesson').equals(page.lesson).toArray()).some(
        (row) => row.record === 'note' && row.author === membership.person.id,
      );
    if (isKnown) return null;
    const here = shinglesOf(lessonText(await pages.text(tab)));
    let best: { readonly kept: Kept; readonly alike: number } | undefined;
    for (const kept of await keptLessons(member)) {
      const { lesson, revision } = kept;
      if (lesson.id === page.lesson) continue;
      // Another lesson of the same course is made on the same template; it is no copy.
      if (lesson.meta === page.meta && lesson.title !== page.title) continue;
      const alike = likeness(here, shinglesOf(lessonText(revision.blocks)));
      if (alike >= COPIED && alike > (best?.alike ?? 0)) best = { kept, alike };
    }
    if (best === undefined) return null;
    const { lesson, notes } = best.kept;
    const own = notes.filter(isPrivate).length;
    if (own === 0) return null;
    const { id: from, title, meta } = lesson;
    return { from, title, meta, notes: own, shared: notes.length - own };
  }

  const isOffered = async (tab: number | null, from?: string): Promise<string | undefined> => {
    const record = tab === null ? undefined : await pages.get(tab);
    if (record?.page.state !== 'ready' || record.copy == null) return undefined;
    return from === undefined || record.copy.from === from ? record.page.lesson : undefined;
  };

  const settle = async (tab: number | null, copy: CopyOffer | null): Promise<void> => {
    if (tab !== null) await pages.revise(tab, async (record) => ({ ...record, copy }));
  };

  return {
    /** Looks once for each lesson that a tab shows. */
    async look(tab: number): Promise<void> {
      const member = await members.active();
      const record = await pages.get(tab);
      if (member === undefined || record === undefined || record.copy !== undefined) return;
      const { key } = record;
      const as = member.membership.key;
      if (record.as !== as) return;
      const copy = await offerFor(tab, member);
      await pages.revise(tab, async (now_) =>
        now_.key === key && now_.as === as ? { ...now_, copy } : now_,
      );
    },

    /** The ids of the notes that are here now. Their words are found again as in any older revision. */
    async bring(
      { tab, from }: { readonly tab: number | null; readonly from: string },
      { db, store }: Member,
    ): Promise<readonly string[] | undefined> {
      const lesson = await isOffered(tab, from);
      const record = tab === null ? undefined : await pages.get(tab);
      if (lesson === undefined || record?.page.state !== 'ready') return undefined;
      const { title, meta } = record.page;
      const brought: Note[] = [];
      await store.together(async () => {
        const all = (await db.rows.where('lesson').equals(from).toArray()).filter(
          (row): row is Note => row.record === 'note' && row.audience === 'me',
        );
        const ids = new Map(all.map(({ id }) => [id, newId()]));
        for (const note of all) {
          const id = ids.get(note.id) ?? newId();
          const parent = note.parent === null ? null : ids.get(note.parent);
          // An answer under a conversation that stays where it is.
          if (parent === undefined) continue;
          brought.push({ ...note, id, parent, lesson });
        }
        const revisions = await db.rows.bulkGet([...new Set(all.map(({ revision }) => revision))]);
        const texts = revisions.filter((row) => row !== undefined);
        await store.keep([{ record: 'lesson', id: lesson, title, meta }, ...texts, ...brought]);
        await db.copies.put({ lesson, answer: 'brought', at: now() });
      });
      await settle(tab, null);
      changed();
      return brought.map(({ id }) => id);
    },

    async decline(tab: number | null, { db }: Member): Promise<Outcome> {
      const lesson = await isOffered(tab);
      if (lesson === undefined) return no('not-found');
      await db.copies.put({ lesson, answer: 'declined', at: now() });
      await settle(tab, null);
      return OK;
    },

    /** Takes the brought notes away again; she is asked once more. */
    async undo(
      { tab, notes }: { readonly tab: number | null; readonly notes: readonly string[] },
      member: Member,
    ): Promise<Outcome> {
      const { db, store } = member;
      const rows = await db.rows.bulkGet([...notes]);
      const own = rows.filter((row) => row?.record === 'note').filter(isPrivate);
      await store.together(async () => {
        const lessons = new Set(own.map(({ lesson }) => lesson));
        for (const { id, parent } of own)
          if (parent === null) await store.apply({ name: 'note.remove', args: { id } });
        await db.copies.bulkDelete([...lessons]);
      });
      if (tab !== null) await settle(tab, await offerFor(tab, member));
      changed();
      return OK;
    },
  };
}

/** Every lesson she wrote about with the text she last did it on, the newest first. */
async function keptLessons({ db, store, membership }: Member): Promise<Kept[]> {
  const rows = readableRows(await db.rows.toArray());
  const newestFirst = rows
    .filter(
      (row): row is Note =>
        row.record === 'note' && row.parent === null && row.author === membership.person.id,
    )
    .toSorted((one, other) => other.createdAt - one.createdAt);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept: Kept[] = [];
  for (const [id, notes] of Map.groupBy(newestFirst, ({ lesson }) => lesson)) {
    const lesson = byId.get(id);
    const revision = await store.texts.revision(notes[0]?.revision ?? '');
    if (lesson?.record === 'lesson' && revision !== undefined)
      kept.push({ lesson, revision, notes });
  }
  return kept;
}

export type CopiedCourse = ReturnType<typeof createCopiedCourse>;

const isPrivate = ({ audience }: Note): boolean => audience === 'me';
