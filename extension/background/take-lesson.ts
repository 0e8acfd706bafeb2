import { lessonText, normalisedBlocks } from '../../shared/text';
import type { Block } from '../../shared/text/lesson-text';
import { sha256 } from '../identity/tokens';
import type { PageState } from '../ui/host';
import { courseIdFor, lessonIdFor } from './lesson-id';
import { lessonPage } from './lesson-page';
import type { Member } from './member';
import type { FoundPage, PageRecords } from './page-records';
import type { PageSchool } from './page-school';

interface Deps {
  readonly pages: PageRecords;
  readonly school: PageSchool;
}

interface Taken {
  readonly tab: number;
  readonly about: Pick<FoundPage, 'key' | 'host' | 'url' | 'site'>;
  readonly title: string;
  readonly meta: string;
  readonly blocks: readonly Block[];
  readonly isCut: boolean;
}

/**
 * Takes a lesson's words, read from a page or given by hand, as those of the tab; false where they
 * are none. The tab's record speaks for the membership in use by then.
 */
export function createLessonTaker({ pages, school }: Deps) {
  return async ({ tab, about, title, meta, blocks, isCut }: Taken, member: Member) => {
    const as = member.membership.key;
    const lesson = await lessonIdFor(about.key, member);
    const put = (page: PageState): Promise<void> => pages.putFound(tab, { ...about, as, page });
    const isEmpty = blocks.every(({ text }) => text.trim() === '');
    if (isEmpty) {
      await put({ state: 'empty', title, meta, lesson });
    } else {
      const revision = await sha256(normalisedBlocks(lessonText(blocks)));
      const course = await courseIdFor(about.key, meta, member);
      const context = await school.answersOn({ lesson, course }, member);
      const fresh = lessonPage({ lesson, course, revision, title, meta, blocks, isCut, context });
      if (!(await pages.putLesson(tab, { ...about, as, page: fresh }, blocks)))
        await put({ state: 'no-room', title, meta, lesson });
    }
    // The other school may have been chosen while this one's was being worked out.
    await school.settle(tab);
    return !isEmpty;
  };
}

export type LessonTaker = ReturnType<typeof createLessonTaker>;
