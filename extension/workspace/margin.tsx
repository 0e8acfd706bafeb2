import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';

import type { Conversation } from '../ui/conversation';
import { count, t } from '../ui/text';
import { Thread } from '../ui/thread';
import { NewComment } from './new-comment';
import type { SharedText } from './shared-text';

interface Props {
  box: RefObject<HTMLElement | null>;
  text: SharedText;
  lesson: string;
  /** In the order of the text. */
  conversations: readonly Conversation[];
  open: Signal<string | null>;
  /** Goes to the words a conversation is about. */
  onWords: (note: string) => void;
}

/** The conversations, each beside its passage; settled ones fold away at the end. */
export function Margin({ box, text, lesson, conversations, open, onWords }: Props) {
  const unfolded = useSignal(false);
  const settled = conversations.filter(({ root }) => root.settled);
  const shown = conversations.filter(({ root }) => !root.settled || unfolded.value);
  return (
    <aside ref={box} class="cm-margin" aria-label={t('readingConversations')}>
      <NewComment text={text} lesson={lesson} conversations={conversations} />
      {shown.map((conversation) => {
        const { root } = conversation;
        const number = conversations.indexOf(conversation) + 1;
        const placement = text.placements[root.id];
        const isPlaced = placement?.start !== undefined;
        return (
          <section
            key={root.id}
            class={open.value === root.id ? 'cm-card cm-margin-card cm-is-open' : 'cm-margin-card'}
            data-card={root.id}
            // Where its words are gone it stands beside the place they stood at.
            data-at={isPlaced ? undefined : placement?.at}
            tabIndex={-1}
            aria-label={t('readingCard', number)}
            onFocusIn={() => (open.value = root.id)}
          >
            <Thread
              conversation={conversation}
              placement={placement}
              number={!isPlaced || root.settled ? undefined : number}
              onShow={!isPlaced || root.settled ? undefined : () => onWords(root.id)}
            />
          </section>
        );
      })}
      {settled.length > 0 && (
        <p class="cm-after" data-card="settled">
          <button
            type="button"
            class="cm-link small"
            aria-expanded={unfolded.value}
            onClick={() => (unfolded.value = !unfolded.value)}
          >
            {count(settled.length, 'commentsSettledOne', 'commentsSettled')}
          </button>
        </p>
      )}
    </aside>
  );
}
