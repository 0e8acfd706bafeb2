import type { PassageSelector } from '../../shared/passages/types';
import type { SessionArea } from './page-records';

/** What a card frame is for. */
export type CardPurpose =
  | { readonly mode: 'reflect' | 'ask'; readonly passage: PassageSelector }
  | { readonly mode: 'thread'; readonly note: string };

/** A card as it was asked for, before or after the one frame it belongs to said hello. */
export interface Card {
  readonly tab: number;
  readonly purpose: CardPurpose;
  /** The membership it speaks for until it closes; '' before any. */
  readonly as: string;
  /** The frame it is bound to; null until that frame shows the nonce. */
  readonly frame: number | null;
}

const cardKey = (nonce: string): string => `card:${nonce}`;
const frameKey = (tab: number, frame: number): string => `card-frame:${tab}:${frame}`;

/**
 * Binds card frames: a page can embed our frame, but only the frame that was made for a click in
 * our own overlay shows a nonce that is known, once, in the tab it was made for.
 */
export function createCards(area: SessionArea, newId: () => string) {
  async function read(nonce: string): Promise<Card | undefined> {
    const key = cardKey(nonce);
    const items = await area.get(key);
    // Written only by this module.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return items[key] as Card | undefined;
  }

  return {
    async issue(tab: number, purpose: CardPurpose, as: string): Promise<string> {
      const nonce = newId();
      await area.set({ [cardKey(nonce)]: { tab, purpose, as, frame: null } satisfies Card });
      return nonce;
    },

    /** The card this frame is for; undefined, and nothing changed, where it is not its card. */
    async bind(nonce: string, tab: number, frame: number): Promise<Card | undefined> {
      const card = await read(nonce);
      if (card === undefined || card.tab !== tab) return undefined;
      if (card.frame !== null && card.frame !== frame) return undefined;
      const bound: Card = { ...card, frame };
      await area.set({ [cardKey(nonce)]: bound, [frameKey(tab, frame)]: nonce });
      return bound;
    },

    /** The card a frame was bound to. */
    async of(tab: number, frame: number): Promise<Card | undefined> {
      const key = frameKey(tab, frame);
      const items = await area.get(key);
      const nonce = items[key];
      return typeof nonce === 'string' ? read(nonce) : undefined;
    },
  };
}

export type Cards = ReturnType<typeof createCards>;
