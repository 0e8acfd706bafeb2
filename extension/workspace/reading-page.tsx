import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';

import { othersIn } from '../ui/audience-label';
import { type Conversation, inPageOrder, kindOf } from '../ui/conversation';
import { GroundProvider } from '../ui/ground';
import type { Rows } from '../ui/people';
import { t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';
import { LessonBody, type Mark } from './lesson-body';
import { Margin } from './margin';
import type { SharedText } from './shared-text';
import { useAlignment } from './use-alignment';
import { usePainted } from './use-painted';
import { useSharedGround } from './use-shared-ground';

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
  const rows = host.rows.value;
  const ordered = useMemo(
    () => openFirst(inPageOrder(conversations, ({ root }) => text.placements[root.id])),
    [conversations, text],
  );
  const marks = useMemo(() => marksOf(ordered, text, rows, me.id), [ordered, text, rows, me.id]);

  usePainted(column, marks, open.value);
  useAlignment(column, margin);

  const show = useCallback(
    (note: string): void => {
      open.value = note;
      const card = margin.current?.querySelector<HTMLElement>(`[data-card="${note}"]`);
      card?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    },
    [open],
  );
  // The address names a conversation: begin there.
  useEffect(() => {
    if (first !== null) show(first);
  }, [first, show]);

  const showWords = (note: string): void => {
    open.value = note;
    const ref = column.current?.querySelector<HTMLElement>(`[data-ref="${note}"]`);
    ref?.focus({ preventScroll: true });
    ref?.scrollIntoView({ block: 'center' });
  };

  const ground = useSharedGround(text, column);

  return (
    <GroundProvider ground={ground}>
      <div class="cm-reading">
        <article ref={column} class="cm-lesson cm-read" aria-label={t('readingText')}>
          <LessonBody lesson={text.lesson} marks={marks} onOpen={show} />
        </article>
        <Margin
          box={margin}
          text={text}
          lesson={lesson}
          conversations={ordered}
          open={open}
          onWords={showWords}
        />
      </div>
    </GroundProvider>
  );
}

/** Settled ones take no number from the others. */
const openFirst = (ordered: readonly Conversation[]): Conversation[] =>
  ordered.toSorted((a, b) => Number(a.root.settled) - Number(b.root.settled));

/** Numbers for the conversations that have a place in the text and are still open. */
function marksOf(
  ordered: readonly Conversation[],
  text: SharedText,
  rows: Rows,
  me: string,
): Mark[] {
  return ordered.flatMap((conversation, index) => {
    const { root } = conversation;
    const { start, end } = text.placements[root.id] ?? {};
    if (start === undefined || end === undefined || root.settled) return [];
    const others = othersIn(root.audience, rows, me);
    const label = t('readingRef', index + 1, others);
    const kind = kindOf(conversation, me);
    return [{ note: root.id, number: index + 1, start, end, kind, label }];
  });
}
