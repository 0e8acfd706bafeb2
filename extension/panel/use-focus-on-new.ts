import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';

/**
 * After `expectNew()`, moves the focus to the next note that appears in `list`, as long as the
 * reader has not gone on to another field.
 */
export function useFocusOnNew(
  notes: readonly Note[],
  list: RefObject<HTMLElement>,
): () => void {
  const before = useRef<ReadonlySet<string> | null>(null);
  const ids = notes.map(({ id }) => id);
  const shown = useRef<readonly string[]>([]);
  useEffect(() => {
    const known = before.current;
    const fresh = known === null ? undefined : ids.find((id) => !known.has(id));
    shown.current = ids;
    if (fresh === undefined) return;
    before.current = null;
    requestAnimationFrame(() => {
      const busy = document.activeElement?.matches('textarea, input, select') === true;
      if (!busy) list.current?.querySelector<HTMLElement>(`[data-note="${fresh}"]`)?.focus();
    });
  }, [ids.join(' ')]);
  return () => {
    before.current = new Set(started.current);
  };
}
