import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { t } from './text';

interface Props<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** An item that must be there from the start: one just written, one that was asked for. */
  wanted?: string | undefined;
  children: (item: T) => ComponentChild;
}

/** Drawn at first, and more with each look at the end of the list: a little over two panels high. */
const STEP = 12;

/**
 * A list of which only what is near the view is drawn: the rest comes as its end is scrolled to,
 * or with the button there, which is also the way by keyboard. What was drawn once stays.
 */
export function LongList<T>({ items, keyOf, wanted, children }: Props<T>) {
  const shown = useSignal(STEP);
  const end = useRef<HTMLParagraphElement>(null);
  const at = wanted === undefined ? -1 : items.findIndex((item) => keyOf(item) === wanted);
  const asked = useRef(0);
  asked.current = Math.max(asked.current, at + 1);
  const drawn = items.slice(0, Math.max(shown.value, asked.current));
  const isMore = drawn.length < items.length;

  useEffect(() => {
    const element = end.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) shown.value += STEP;
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
    // Anew after each step: an end that is still in view is told of only once.
  }, [isMore, drawn.length, shown]);

  return (
    <>
      {drawn.map((item) => children(item))}
      {isMore && (
        <p ref={end} class="cm-after">
          <button type="button" class="cm-link small" onClick={() => (shown.value += STEP)}>
            {t('listMore')}
          </button>
        </p>
      )}
    </>
  );
}
