import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';
import type { Placement } from '../../shared/passages/types';
import { AudienceControl } from '../ui/audience-control';
import { BodyText } from '../ui/body-text';
import { Comment } from '../ui/comment';
import { conversationOf } from '../ui/conversation';
import { isEdited } from '../ui/drafts';
import { EarlierPlaces } from '../ui/earlier-places';
import { EditForm } from '../ui/edit-form';
import { Icon } from '../ui/icon';
import { isLost, LostState } from '../ui/lost-state';
import { Moment } from '../ui/moment';
import { NotePlace } from '../ui/note-place';
import { Quote } from '../ui/quote';
import { count, t } from '../ui/text';
import { useView } from '../ui/view-context';

interface Props {
  note: Note;
  placement: Placement | undefined;
  onRemove: () => void;
  /** Goes to the conversation that grew out of it. */
  onConversation: () => void;
}

/** One's own note: its words, its quote, who can see it, and what one can do with it. */
export function NoteItem({ note, placement, onRemove, onConversation }: Props) {
  const { host } = useView();
  const editing = useSignal(false);
  const box = useRef<HTMLElement>(null);
  const isPrivate = note.audience === 'me';
  const lost = isLost(placement);
  const replies = conversationOf(host.rows.value, note.id)?.replies ?? [];
  const waiting = host.sync.value.waitingIds.includes(note.id);

  return (
    <article
      ref={box}
      class="cm-entry k-note cm-item"
      data-note={note.id}
      tabIndex={-1}
      aria-label={t('noteLabel')}
    >
      <span class="cm-mark">
        <Icon name={lost ? 'loose' : 'note'} />
      </span>
      <div class="cm-body">
        {lost && <LostState of="note" />}
        {note.passage !== null && (
          <p>
            <Quote
              words={note.passage.quote.exact}
              kind="note"
              onShow={lost ? undefined : () => void host.showOnPage({ note: note.id })}
            />
          </p>
        )}
        {editing.value ? (
          <EditForm
            note={note}
            onClose={() => {
              editing.value = false;
              box.current?.focus();
            }}
          />
        ) : (
          <BodyText body={note.body} />
        )}
        <NotePlace note={note} placement={placement} of="note" kind="note" />
        <EarlierPlaces note={note} />
        {isPrivate && replies.length > 0 && (
          <details class="cm-replies">
            <summary>{count(replies.length, 'noteRepliesOne', 'noteReplies')}</summary>
            {replies.map((reply) => (
              <Comment key={reply.id} note={reply} />
            ))}
          </details>
        )}
        <AudienceControl note={note}>
          {waiting ? (
            <span class="cm-sync cm-wait">
              <Icon name="waiting" />
              {t('syncSending')}
            </span>
          ) : (
            <span class="cm-meta">
              <Moment time={note.createdAt} />
            </span>
          )}
        </AudienceControl>
        {!editing.value && (
          <p class="cm-tools">
            <button type="button" class="cm-link cm-faint" onClick={() => (editing.value = true)}>
              {t(isEdited(host.drafts.value, note.id) ? 'editContinue' : 'edit')}
            </button>
            {isPrivate ? (
              <button type="button" class="cm-link cm-faint" onClick={onRemove}>
                {t('remove')}
              </button>
            ) : (
              <button type="button" class="cm-link cm-faint" onClick={onConversation}>
                {replies.length === 0
                  ? t('noteConversation')
                  : count(replies.length, 'noteConversationOne', 'noteConversationOther')}
              </button>
            )}
          </p>
        )}
      </div>
    </article>
  );
}
