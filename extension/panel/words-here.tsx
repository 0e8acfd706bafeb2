import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { lessonText } from '../../shared/text';
import type { LessonText } from '../../shared/text/lesson-text';
import type { LessonPage } from '../ui/host';
import { t } from '../ui/text';
import { useSelected } from '../ui/use-selected';
import { useView } from '../ui/view-context';

/** The lesson's words in the panel, where nothing can be selected or marked on the page. */
export function WordsHere({ page }: { page: LessonPage }) {
  const { host } = useView();
  const column = useRef<HTMLDivElement>(null);
  const lesson = useSignal<LessonText | null>(null);
  const selected = useSelected(column);
  const { revision } = page;

  useEffect(() => {
    let stale = false;
    const load = async (): Promise<void> => {
      const found = await host.revision(revision);
      if (!stale && found !== undefined) lesson.value = lessonText(found.blocks);
    };
    void load();
    return () => {
      stale = true;
    };
  }, [host, revision, lesson]);

  const start = selected?.start;
  const end = selected?.end;
  useEffect(() => {
    if (start !== undefined && end !== undefined) void host.selectWords(start, end);
  }, [host, start, end]);

  return (
    <details class="cm-words">
      <summary>{t('wordsHere')}</summary>
      <p class="cm-help">{t('wordsHereHelp')}</p>
      <div ref={column} class="cm-read">
        {lesson.value?.blocks.map((block) => (
          <p
            key={block.index}
            class={block.kind === 'heading' ? 'cm-label' : undefined}
            data-start={block.start}
            dir="auto"
          >
            {block.text}
          </p>
        ))}
      </div>
      {host.site.value?.words === 'fetched' && (
        <p class="cm-after">
          <button
            type="button"
            class="cm-link small"
            onClick={() => void host.answerConsent('not-now')}
          >
            {t('wordsStopFetching')}
          </button>
        </p>
      )}
    </details>
  );
}
