import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';

import { describePassage } from '../../shared/passages';
import type { Ground } from '../ui/ground';
import { rangesOf } from '../ui/text-offsets';
import { useSelected } from '../ui/use-selected';
import type { SharedText } from './shared-text';

/** The shared text in its column as ground for notes. */
export function useSharedGround(
  { revision, lesson }: SharedText,
  column: RefObject<HTMLElement | null>,
): Ground {
  const selected = useSelected(column);
  const choosing = useSignal<string | null>(null);
  const headings = useMemo(
    () =>
      lesson.blocks
        .filter(({ kind }) => kind === 'heading')
        .map(({ text, start, end }) => ({ text, passage: describePassage(lesson, start, end) })),
    [lesson],
  );
  return useMemo(
    () => ({
      revision,
      text: lesson,
      selection: selected && describePassage(lesson, selected.start, selected.end),
      headings,
      choosing,
      show({ start, end }) {
        const root = column.current;
        const [range] = root === null ? [] : rangesOf(root, start, end);
        if (range === undefined) return;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
      },
    }),
    [revision, lesson, selected, headings, choosing, column],
  );
}
