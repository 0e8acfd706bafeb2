import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

import { rangesOf } from '../ui/text-offsets';
import type { Mark } from './lesson-body';

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
    const of = (wanted: Mark['kind']): Mark[] => marks.filter(({ kind }) => kind === wanted);
    const opened = (wanted: Mark['kind']): Mark[] => of(wanted).filter(({ note }) => note === open);
    const painted = {
      'cm-note': ranges(of('note')),
      'cm-coach': ranges(of('coach')),
      'cm-note-open': ranges(opened('note')),
      'cm-coach-open': ranges(opened('coach')),
    };
    for (const [name, some] of Object.entries(painted))
      CSS.highlights.set(name, new Highlight(...some));
    return () => {
      for (const name of Object.keys(painted)) CSS.highlights.delete(name);
    };
  }, [text, marks, open]);
}
