import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

import { offsetsOf } from './text-offsets';

/** What is selected of the lesson's words, as offsets into its text; null while nothing is. */
export function useSelected(
  column: RefObject<HTMLElement | null>,
): { start: number; end: number } | null {
  const selected = useSignal<{ start: number; end: number } | null>(null);
  useEffect(() => {
    const read = (): void => {
      const root = column.current;
      const selection = document.getSelection();
      if (root === null || selection === null || selection.rangeCount === 0) return;
      // Focus going to a field of ours is no change of mind about the words.
      if (!root.contains(selection.anchorNode) && !selection.isCollapsed) return;
      const offsets = selection.isCollapsed ? null : offsetsOf(root, selection.getRangeAt(0));
      const [a, b] = [selected.peek(), offsets];
      if (a?.start !== b?.start || a?.end !== b?.end) selected.value = offsets;
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [column, selected]);
  return selected.value;
}
