import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';

import { Panel } from '../panel/panel';
import { kindOf } from '../ui/conversation';
import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { rangesOf } from '../ui/text-offsets';
import { useSelected } from '../ui/use-selected';
import { LessonBody, type Mark } from '../workspace/lesson-body';
import { usePainted } from '../workspace/use-painted';
import { createSampleHost, sampleText } from './sample-host';
import { SAMPLE_TITLE } from './sample-lesson';

interface Props {
  /** Milliseconds since 1970. */
  now: () => number;
  newId: () => string;
}

const NO_MARKS: readonly Mark[] = [];

/** A lesson made up to try Coachmark on, with the panel beside it. Nothing of it is kept or sent. */
export function Sample({ now, newId }: Props) {
  const column = useRef<HTMLElement>(null);
  const { host, page, select } = useMemo(
    () =>
      createSampleHost({
        now,
        newId,
        show({ start, end }) {
          const root = column.current;
          const [range] = root === null ? [] : rangesOf(root, start, end);
          const found = range?.startContainer.parentElement;
          found?.scrollIntoView({ block: 'center' });
        },
      }),
    [now, newId],
  );
  const selected = useSelected(column);
  const start = selected?.start;
  const end = selected?.end;
  useEffect(() => {
    // A click into the panel is no change of mind about the words.
    if (start !== undefined && end !== undefined) select({ start, end });
  }, [select, start, end]);

  const me = host.me.value?.person.id ?? '';
  const rows = host.rows.value;
  const marks = useMemo(
    () =>
      rows.flatMap((root): Mark[] => {
        if (root.record !== 'note' || root.passage === null || root.settled) return [];
        const replies = rows.filter((row) => row.record === 'note' && row.parent === root.id);
        const kind = kindOf({ root, replies: replies.filter((row) => row.record === 'note') }, me);
        return [{ note: root.id, number: 0, ...root.passage.position, kind, label: '' }];
      }),
    [rows, me],
  );
  usePainted(column, marks, null);

  const ideas = page.value.suggestions;
  useLayoutEffect(() => {
    const root = column.current;
    if (root === null || !('highlights' in CSS)) return;
    const ranges = ideas.flatMap(({ spans: [span] }) =>
      span === undefined ? [] : rangesOf(root, span.start, span.end),
    );
    CSS.highlights.set('cm-idea', new Highlight(...ranges));
    return () => {
      CSS.highlights.delete('cm-idea');
    };
  }, [ideas]);

  return (
    <div class="cm-sample">
      <section class="cm-sample-page" aria-labelledby="cm-sample">
        <p class="cm-brand">
          <Icon name="logo" />
          {t('sampleBrand')}
        </p>
        <p class="cm-notice cm-sample-notice">
          <Icon name="lock" />
          <span>{t('sampleNotice')}</span>
        </p>
        <article ref={column} class="cm-lesson cm-read" aria-labelledby="cm-sample">
          <h1 class="cm-h1" id="cm-sample">
            {SAMPLE_TITLE}
          </h1>
          <LessonBody lesson={sampleText} marks={NO_MARKS} onOpen={() => undefined} />
        </article>
      </section>
      <div class="cm-sample-panel">
        <Panel host={host} now={now} />
      </div>
    </div>
  );
}
