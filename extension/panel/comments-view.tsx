import { useSignal } from '@preact/signals';

import { type Conversation, conversationsOn, inPageOrder } from '../ui/conversation';
import { LongList } from '../ui/long-list';
import { count, t } from '../ui/text';
import { Thread } from '../ui/thread';
import { useView } from '../ui/view-context';
import { type ReadablePage, readyPage } from './lesson-of-page';

interface Props {
  page: ReadablePage;
  lesson: string | null;
}

/** Conversations on this lesson in the order of the page; settled ones fold away below. */
export function CommentsView({ page, lesson }: Props) {
  const { host } = useView();
  const unfolded = useSignal(false);
  const ready = readyPage(page);
  const placements = ready?.placements ?? {};
  const all = lesson === null ? [] : conversationsOn(host.rows.value, lesson);
  const open = inPageOrder(
    all.filter(({ root }) => !root.settled),
    ({ root }) => placements[root.id],
  );
  const settled = all.filter(({ root }) => root.settled);

  const thread = (conversation: Conversation) => {
    const { id } = conversation.root;
    return (
      <article key={id} class="cm-item" data-thread={id} aria-label={t('threadLabel')}>
        <Thread
          conversation={conversation}
          placement={placements[id]}
          onShow={ready === null ? undefined : () => void host.showOnPage({ note: id })}
        />
      </article>
    );
  };

  return (
    <>
      {all.length === 0 && <p class="cm-help">{t('commentsNone')}</p>}
      <LongList items={open} keyOf={({ root }) => root.id}>
        {thread}
      </LongList>
      {settled.length > 0 && (
        <p class="cm-after">
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
      {unfolded.value && (
        <LongList items={settled} keyOf={({ root }) => root.id}>
          {thread}
        </LongList>
      )}
    </>
  );
}
