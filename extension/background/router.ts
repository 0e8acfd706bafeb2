import { FromCard, FromPage, FromView } from '../messages/protocol';
import type { CardMessages } from './card-messages';
import type { Cards } from './cards';
import type { PageMessages } from './page-messages';
import type { ViewMessages } from './view-messages';

/** Who sent a message, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

interface Deps {
  /** This extension's id and the address its own pages begin with. */
  readonly id: string;
  readonly origin: string;
  readonly fromPage: PageMessages;
  readonly fromView: ViewMessages;
  readonly fromCard: CardMessages;
  readonly cards: Cards;
}

/** Not an answer: the message is nobody's, or not this sender's to send. */
export const IGNORED = Symbol('ignored');

/**
 * Lets each sender say only what is its to say: a content script what belongs to its page, a card
 * frame nothing before it has shown its nonce, our own full pages everything.
 */
export function createRouter({ id, origin, fromPage, fromView, fromCard, cards }: Deps) {
  return async (message: unknown, sender: Sender): Promise<unknown> => {
    if (sender.id !== id || sender.url === undefined) return IGNORED;
    const tab = sender.tab?.id;
    if (!sender.url.startsWith(origin)) {
      const request = FromPage.safeParse(message);
      if (!request.success || tab === undefined || sender.frameId !== 0) return IGNORED;
      return fromPage(request.data, { tab, url: sender.url });
    }
    if (new URL(sender.url).pathname === '/card.html') {
      const frame = sender.frameId;
      if (tab === undefined || frame === undefined) return IGNORED;
      const said = FromCard.safeParse(message);
      if (said.success) return fromCard(said.data, { tab, frame });
      const card = await cards.of(tab, frame);
      if (card === undefined) return IGNORED;
      const request = FromView.safeParse(message);
      if (!request.success) return IGNORED;
      // A card writes about the tab it lies on and for whom it was made, whatever it says.
      const { data } = request;
      return fromView({
        ...data,
        ...('tab' in data && { tab }),
        ...('as' in data && { as: card.as }),
      });
    }
    const request = FromView.safeParse(message);
    return request.success ? fromView(request.data) : IGNORED;
  };
}
