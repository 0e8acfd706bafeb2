import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Space between two cards in the margin, in CSS pixels. */
const GAP = 16;

/**
 * Sets each card in the margin beside the number of its passage, and pushes down those that would
 * overlap. Below the width at which there is a margin, cards stand one under the other by CSS.
 */
export function useAlignment(text: RefObject<HTMLElement>, margin: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const [words, cards] = [text.current, margin.current];
    if (words === null || cards === null || typeof ResizeObserver === 'undefined') return;

    const align = (): void => {
      const beside = getComputedStyle(cards).position === 'relative';
      const top = cards.getBoundingClientRect().top;
      let free = 0;
      for (const card of cards.querySelectorAll<HTMLElement>(':scope > [data-card]')) {
        const ref = words.querySelector(`[data-ref="${card.dataset['card'] ?? ''}"]`);
        const wanted = ref === null ? free : ref.getBoundingClientRect().top - top - GAP;
        const at = Math.max(free, wanted);
        card.style.setProperty('inset-block-start', beside ? `${at}px` : '');
        free = at + card.offsetHeight + GAP;
      }
      cards.style.setProperty('min-block-size', beside ? `${free}px` : '');
    };

    const observer = new ResizeObserver(align);
    observer.observe(words);
    for (const card of cards.querySelectorAll(':scope > [data-card]')) observer.observe(card);
    align();
    return () => observer.disconnect();
  });
}
