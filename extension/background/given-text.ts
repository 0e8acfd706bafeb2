import { describePassage } from '../../shared/passages';
import { lessonText, lessonTextFromPlain } from '../../shared/text';
import type { Block } from '../../shared/text/lesson-text';
import type { PageMarks } from '../messages/to-page';
import { createCarrier } from '../on-page/carrier';
import { Placer } from '../on-page/place';
import type { Outcome } from '../ui/host';
import type { CopiedCourse } from './copied-course';
import type { Member } from './member';
import { no, OK } from './note-writer';
import type { PageRecords } from './page-records';
import type { LessonTaker } from './take-lesson';

interface Deps {
  readonly pages: PageRecords;
  readonly take: LessonTaker;
  readonly copied: CopiedCourse;
  readonly marks: (tab: number) => Promise<PageMarks>;
}

/**
 * A lesson whose words she gave by hand. No script of ours reads its page: what a page's script does
 * with its marks is done here, as far as it can be without a page.
 */
export function createGivenText({ pages, take, copied, marks }: Deps) {
  /** Says where each note stands in the words she gave. */
  async function place(tab: number): Promise<void> {
    const record = await pages.get(tab);
    if (record?.page.state !== 'ready' || record.site.words !== 'given') return;
    const lesson = lessonText(await pages.text(tab));
    const steps = new Placer(createCarrier()).place(await marks(tab), lesson, lesson);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const placements = step.value?.placements;
    if (placements === undefined) return;
    await pages.update(tab, (page) => (page.state === 'ready' ? { ...page, placements } : page));
  }

  return {
    place,

    async give(
      { tab, text }: { readonly tab: number | null; readonly text: string },
      member: Member,
    ): Promise<Outcome> {
      const record = tab === null ? undefined : await pages.get(tab);
      if (tab === null || record === undefined || !isByHand(record.site.words))
        return no('not-found');
      const { key, host, page } = record;
      if (text.trim() === '') return no('empty');
      const { title, meta } = page.state === 'none' ? { title: '', meta: '' } : page;
      const about = {
        key,
        host,
        site: (now = record.site) => ({ ...now, words: 'given' as const }),
      };
      const blocks = lessonTextFromPlain(text).blocks.map(withoutPlace);
      if (!(await take({ tab, about, title, meta, blocks, isCut: false }, member)))
        return no('empty');
      await place(tab);
      void copied.look(tab);
      return OK;
    },

    async select({
      tab,
      start,
      end,
    }: {
      readonly tab: number | null;
      readonly start: number;
      readonly end: number;
    }): Promise<Outcome> {
      if (tab === null) return no('not-found');
      const lesson = lessonText(await pages.text(tab));
      const isIn = start < end && end <= lesson.text.length;
      const selection = isIn ? describePassage(lesson, start, end) : null;
      await pages.update(tab, (page) => (page.state === 'ready' ? { ...page, selection } : page));
      return OK;
    },
  };
}

const withoutPlace = ({ kind, text, level }: Block): Block =>
  level === undefined ? { kind, text } : { kind, text, level };

/** Its page shows no words that could be read. */
const isByHand = (words: string): boolean => words === 'given' || words === 'fetched';

export type GivenText = ReturnType<typeof createGivenText>;
