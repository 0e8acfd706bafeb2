import { useSignal } from '@preact/signals';

import type { Note } from '../../shared/model';
import type { Placement } from '../../shared/passages/types';
import { AudienceControl } from './audience-control';
import { othersIn } from './audience-label';
import { Comment } from './comment';
import { type Conversation, kindOf } from './conversation';
import { EarlierPlaces } from './earlier-places';
import { Icon } from './icon';
import { isLost, LostState } from './lost-state';
import { NotePlace } from './note-place';
import { Quote } from './quote';
import { ReplyField } from './reply-field';
import { count, t } from './text';
import { UndoStrip } from './undo-strip';
import { useSeen } from './use-seen';
import { useMe, useView } from './view-context';

interface Props {
  conversation: Conversation;
  placement?: Placement | undefined;
  /** The passage is beside it already. */
  quoted?: boolean;
  onShow?: (() => void) | undefined;
  /** What it goes by in the text beside it. */
  number?: number | undefined;
}

/** More replies than this fold; the first and the last two always show. */
const FOLD = 4;

/** A conversation about a passage: what was said, a line to answer on, and who can see it. */
export function Thread({ conversation, placement, quoted = true, onShow, number }: Props) {
  const { host, announce } = useView();
  const me = useMe();
  const unfolded = useSignal(false);
  /** Replies of hers that she took away while this conversation is shown. */
  const removed = useSignal<readonly Note[]>([]);
  const { root, replies } = conversation;
  const kind = kindOf(conversation, me.id);
  const fresh = useSeen(conversation);
  const hidden =
    unfolded.value || replies.length <= FOLD || replies.some(({ id }) => fresh.has(id))
      ? []
      : replies.slice(0, -2);
  const lost = isLost(placement);
  const changed = placement?.status === 'changed' && placement.was !== undefined;
  const others = othersIn(root.audience, host.rows.value, me.id);

  /** Said anew: what others were told is gone does not come back under them by itself. */
  function putBack(note: Note): void {
    removed.value = removed.value.filter(({ id }) => id !== note.id);
    announce(t('saidRestored'));
    void host.reply(root.id, note.body, null);
  }

  return (
    <div class={`cm-entry k-${kind}`}>
      <span class="cm-mark">
        {number === undefined ? (
          <Icon name={lost ? 'loose' : kind} />
        ) : (
          <span class="cm-number" aria-hidden="true">
            {number}
          </span>
        )}
      </span>
      <div class="cm-body cm-thread">
        {lost && <LostState of="comment" />}
        {quoted &&
          (root.passage === null ? (
            <p class="cm-help">{t('composeWhole')}</p>
          ) : (
            !changed && (
              <p>
                <Quote
                  words={root.passage.quote.exact}
                  kind={kind}
                  onShow={lost ? undefined : onShow}
                />
              </p>
            )
          ))}
        <Comment note={root} isNew={fresh.has(root.id)} />
        <NotePlace note={root} placement={placement} of="comment" kind={kind} />
        <EarlierPlaces note={root} />
        {hidden.length > 0 && (
          <button type="button" class="cm-link small" onClick={() => (unfolded.value = true)}>
            {count(hidden.length, 'threadMoreOne', 'threadMore')}
          </button>
        )}
        {replies.slice(hidden.length).map((reply) => (
          <Comment
            key={reply.id}
            note={reply}
            isNew={fresh.has(reply.id)}
            onRemove={(note) => (removed.value = [...removed.value, note])}
          />
        ))}
        {removed.value
          .filter(({ id }) => !replies.some((reply) => reply.id === id))
          .map((note) => (
            <UndoStrip key={note.id} focus words={t('replyRemoved')} onUndo={() => putBack(note)} />
          ))}
        {!root.settled && <ReplyField parent={root.id} lesson={root.lesson} to={others} />}
        <AudienceControl note={root}>
          <button
            type="button"
            class="cm-link small"
            onClick={() => {
              announce(t(root.settled ? 'saidReopened' : 'saidSettled'));
              void host.settle(root.id, !root.settled);
            }}
          >
            {t(root.settled ? 'threadReopen' : 'threadSettle')}
          </button>
        </AudienceControl>
      </div>
    </div>
  );
}
