import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';

interface FocusOnNew {
  /** From here on a note counts as new. */
  readonly begin: () => void;
  /** The next new note, or the one that is there already, takes the focus. */
  readonly expect: () => void;
  /** The new note that waits for the focus, once it is there. */
  readonly expected: string | undefined;
}

/** Moves the focus to a note just written, once its form is gone, unless its writer has gone on to another field. */
export function useFocusOnNew(
  notes: readonly Note[],
  list: RefObject<HTMLElement | null>,
  writing: boolean,
): FocusOnNew {
  const ids = notes.map(({ id }) => id);
  const shown = useRef(ids);
  shown.current = ids;
  const before = useRef<ReadonlySet<string>>(new Set(ids));
  const waiting = useRef(false);

  const tryNow = (): void => {
    const fresh = shown.current.find((id) => !before.current.has(id));
    // The form it came from still has the focus: its end brings us back here.
    if (!waiting.current || writing || fresh === undefined) return;
    waiting.current = false;
    const busy = document.activeElement?.matches('textarea, input, select') === true;
    if (!busy) list.current?.querySelector<HTMLElement>(`[data-note="${fresh}"]`)?.focus();
  };
  useEffect(tryNow);

  const expected = waiting.current ? ids.find((id) => !before.current.has(id)) : undefined;
  return {
    expected,
    begin: () => {
      before.current = new Set(shown.current);
    },
    expect: () => {
      waiting.current = true;
    },
  };
}
