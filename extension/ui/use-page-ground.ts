import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';

import { lessonText } from '../../shared/text';
import type { LessonText } from '../../shared/text/lesson-text';
import type { Ground } from './ground';
import type { PageState } from './host';
import { useView } from './view-context';

/**
 * The lesson on the tab as ground for notes. A view holds no lesson text of its own: it asks for
 * the page's, and only while a note on it is not where, or as, it was.
 */
export function usePageGround(page: PageState): Ground | null {
  const { host } = useView();
  const text = useSignal<{ readonly revision: string; readonly lesson: LessonText } | null>(null);
  const choosing = useSignal<string | null>(null);
  const ready = page.state === 'ready' ? page : null;
  const revision = ready?.revision ?? null;
  const wanted = Object.values(ready?.placements ?? {}).some(({ status }) => status !== 'exact');

  useEffect(() => {
    if (revision === null || !wanted) return;
    let stale = false;
    const load = async (): Promise<void> => {
      const found = await host.revision(revision);
      if (!stale && found !== undefined)
        text.value = { revision, lesson: lessonText(found.blocks) };
    };
    void load();

    return () => {
      stale = true;
    };
  }, [host, revision, wanted, text]);

  const lesson = text.value?.revision === revision ? text.value.lesson : null;
  return useMemo(
    () =>
      ready && {
        revision: null,
        text: lesson,
        selection: ready.selection,
        headings: ready.headings,
        choosing,
        show: (range) => void host.showOnPage(range),
      },
    [ready, lesson, choosing, host],
  );
}
