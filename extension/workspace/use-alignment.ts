import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

import { rangesOf } from '../ui/text-offsets';

/** Space between two cards in the margin, in CSS pixels. */
const GAP = 16;

/**
 * Sets each card in the margin beside its words (`data-card` names a number in the text, `data-at`
 * an offset), and pushes down those that would overlap. Where there is no room for a margin, cards
 * stand one under the other by CSS.
 */
export function useAlignment(
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const [words, cards] = [text.current, margin.current];
    if (words === null || cards === null || typeof ResizeObserver === 'undefined') return;

    const topOf = (card: HTMLElement): number | undefined => {
      const { card: note = '', at } = card.dataset;
      const place =
        at === undefined
          ? words.querySelector(`[data-ref="${note}"]`)
          : rangesOf(words, Number(at), Number(at) + 1)[0];
      return place?.getBoundingClientRect().top;
    };

    const align = (): void => {
      const beside = getComputedStyle(cards).position === 'relative';
      const { top } = cards.getBoundingClientRect();
      const wanted = [...cards.querySelectorAll<HTMLElement>(':scope > [data-card]')].map(
        (card) => {
          sizes.observe(card);
          const first = card.dataset['card'] === 'new' ? -Infinity : Infinity;
          return { card, at: topOf(card) ?? first };
        },
      );
      let free = 0;
      for (const { card, at } of wanted.toSorted((a, b) =>
        a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
      )) {
        const place = Number.isFinite(at) ? Math.max(free, at - top - GAP) : free;
        card.style.setProperty('inset-block-start', beside ? `${place}px` : '');
        free = place + card.offsetHeight + GAP;
      }
      cards.style.setProperty('min-block-size', beside ? `${free}px` : '');
    };

    const sizes = new ResizeObserver(align);
    const changes = new MutationObserver(align);
    sizes.observe(words);
    changes.observe(cards, { subtree: true, childList: true, attributeFilter: ['data-at'] });
    align();
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [text, margin]);
}
