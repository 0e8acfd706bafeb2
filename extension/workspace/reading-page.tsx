import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import { peopleOf } from '../../shared/model';
import { type Conversation, inPageOrder, kindOf } from '../ui/conversation';
import { authorOf } from '../ui/people';
import { t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';
import { LessonBody, type Mark } from './lesson-body';
import { Margin } from './margin';
import type { SharedText } from './shared-text';
import { useAlignment } from './use-alignment';
import { usePainted } from './use-painted';

interface Props {
  conversations: readonly Conversation[];
  text: SharedText;
  lesson: string;
  first: string | null;
}

/** The text in its column and the conversations beside it, joined by numbers. */
export function Page({ conversations, text, lesson, first }: Props) {
  const { host } = useView();
  const me = useMe();
  const open = useSignal<string | null>(first);
  const column = useRef<HTMLElement>(null);
  const margin = useRef<HTMLElement>(null);
  const ordered = inPageOrder(conversations, text.placements);
  const rows = host.rows.value;

  const marks = useMemo(
    () =>
      ordered.flatMap((conversation, index): Mark[] => {
        const { root } = conversation;
        const { start, end } = text.placements[root.id] ?? {};
        if (start === undefined || end === undefined || root.settled) return [];
        const with_ = [...new Set([root.author, ...peopleOf(root.audience)])]
          .filter((id) => id !== me.id)
          .map((id) => authorOf(id, rows, me.id));
        const label = t('readingRef', index + 1, new Intl.ListFormat().format(with_));
        return [
          {
            note: root.id,
            number: index + 1,
            start,
            end,
            kind: kindOf(conversation, me.id),
            label,
          },
        ];
      }),
    [ordered.map(({ root }) => `${root.id}${root.settled}`).join(' '), text, me.id, rows],
  );

  usePainted(column, marks, open.value);
  useAlignment(column, margin);

  const show = (note: string): void => {
    open.value = note;
    const card = margin.current?.querySelector<HTMLElement>(`[data-card="${note}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };
  // The address names a conversation: begin there.
  useEffect(() => {
    if (first !== null) show(first);
  }, [first]);

  const showWords = (note: string): void => {
    open.value = note;
    const ref = column.current?.querySelector<HTMLElement>(`[data-ref="${note}"]`);
    ref?.focus({ preventScroll: true });
    ref?.scrollIntoView({ block: 'center' });
  };

  return (
    <div class="cm-reading">
      <article ref={column} class="cm-lesson cm-read" aria-label={t('readingText')}>
        <LessonBody lesson={text.lesson} marks={marks} onOpen={show} />
      </article>
      <Margin
        box={margin}
        column={column}
        text={text}
        lesson={lesson}
        conversations={ordered}
        open={open}
        onWords={showWords}
      />
    </div>
  );
}
