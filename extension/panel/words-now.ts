import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import type { Placement } from '../../shared/passages/types';
import { lessonText } from '../../shared/text';
import type { LessonPage } from '../ui/host';
import { useView } from '../ui/view-context';

/**
 * The words at a placement as they are on the page now. The panel holds no lesson text of its own:
 * it asks for the page's revision, and only while something on it has changed.
 */
export function useWordsNow(
  page: LessonPage | null,
): (placement: Placement | undefined) => string | null {
  const { host } = useView();
  const text = useSignal<string | null>(null);
  const revision = page?.revision ?? null;
  const wanted = Object.values(page?.placements ?? {}).some(({ was }) => was !== undefined);

  useEffect(() => {
    text.value = null;
    if (revision === null || !wanted) return;
    let stale = false;
    const load = async (): Promise<void> => {
      const found = await host.revision(revision);
      if (!stale && found !== undefined) text.value = lessonText(found.blocks).text;
    };
    void load();

    return () => {
      stale = true;
    };
  }, [host, revision, wanted, text]);

  return (placement) =>
    text.value === null || placement?.start === undefined || placement.end === undefined
      ? null
      : text.value.slice(placement.start, placement.end);
}
