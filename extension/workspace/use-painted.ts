import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

import type { Mark } from './lesson-body';
import { rangesOf } from './text-offsets';

/**
 * Paints every passage in the line style of its kind (CSS Custom Highlight API), the open one
 * stronger. A browser without it still has the numbers.
 */
export function usePainted(
  text: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  open: string | null,
): void {
  useLayoutEffect(() => {
    const root = text.current;
    if (root === null || !('highlights' in CSS)) return;
    const ranges = (some: readonly Mark[]): Range[] =>
      some.flatMap(({ start, end }) => rangesOf(root, start, end));
    const painted = {
      'cm-note': ranges(marks.filter(({ kind }) => kind === 'note')),
      'cm-coach': ranges(marks.filter(({ kind }) => kind === 'coach')),
      'cm-open': ranges(marks.filter(({ note }) => note === open)),
    };
    for (const [name, some] of Object.entries(painted))
      CSS.highlights.set(name, new Highlight(...some));
    return () => {
      for (const name of Object.keys(painted)) CSS.highlights.delete(name);
    };
  }, [text, marks, open]);
}
