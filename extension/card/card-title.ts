import { conversationOf, kindOf } from '../ui/conversation';
import type { Host } from '../ui/host';
import { t } from '../ui/text';

/** What a card is, in a word or two at its top. */
export function cardTitle(
  host: Host,
  mode: 'reflect' | 'ask' | 'thread',
  note: string | null,
): string {
  const person = host.me.value?.person;
  switch (mode) {
    case 'reflect':
      return t('cardNote');
    case 'ask':
      return t(person?.roles.includes('coach') === true ? 'commentSelected' : 'cardAsk');
    case 'thread': {
      const conversation = note === null ? undefined : conversationOf(host.rows.value, note);
      const alone =
        conversation?.root.audience === 'me' && kindOf(conversation, person?.id ?? '') === 'note';
      return t(alone ? 'cardNote' : 'threadLabel');
    }
  }
}
