import type { LessonPlace } from '../../shared/model';
import { readableRows } from '../store/row-schemas';
import { courseIdFor, lessonIdFor } from './lesson-id';
import { contextFor, lessonPage } from './lesson-page';
import type { Member, Members } from './member';
import type { PageRecord, PageRecords } from './page-records';

interface Deps {
  readonly members: Members;
  readonly pages: PageRecords;
}

/** What she answered to earlier suggestions about this lesson. */
async function answersOn(
  place: LessonPlace,
  { db }: Member,
): Promise<ReturnType<typeof contextFor>> {
  const choices = await db.rows.where('record').equals('choice').toArray();
  return contextFor(place, readableRows(choices));
}

/**
 * Keeps what is known of a tab with the membership in use. A lesson has another id in every school:
 * after a switch its record is made anew, from the text that was read before.
 */
export function createPageSchool({ members, pages }: Deps) {
  return {
    /** Ends with the tab's record speaking for the membership that is in use by then. */
    settle: (tab: number): Promise<void> =>
      pages.revise(tab, async ({ copy, ...record }, blocks): Promise<PageRecord> => {
        const member = await members.active();
        const as = member?.membership.key ?? null;
        if (record.as === as) return copy === undefined ? record : { ...record, copy };
        const { key, page } = record;
        if (
          page.state === 'declined' ||
          page.state === 'empty' ||
          page.state === 'no-room' ||
          page.state === 'by-hand'
        )
          return { ...record, as, page: { ...page, lesson: await lessonIdFor(key, member) } };
        if (page.state !== 'ready') return { ...record, as };
        const { title, meta, revision, isCut, selection } = page;
        if (member === undefined) return { ...record, as, page: { state: 'reading', title, meta } };
        const lesson = await lessonIdFor(key, member);
        const course = await courseIdFor(key, meta, member);
        const context = await answersOn({ lesson, course }, member);
        const fresh = lessonPage({ lesson, course, revision, title, meta, blocks, isCut, context });
        return { ...record, as, page: { ...fresh, selection } };
      }),
    answersOn,
  };
}

export type PageSchool = ReturnType<typeof createPageSchool>;
