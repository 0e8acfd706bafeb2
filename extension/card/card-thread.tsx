import { conversationOf, kindOf } from '../ui/conversation';
import { t } from '../ui/text';
import { Thread } from '../ui/thread';
import { useMe, useView } from '../ui/view-context';
import { CardNote } from './card-note';

interface Props {
  note: string | null;
}

/** The conversation behind a mark on the page; or one's own note. */
export function CardThread({ note }: Props) {
  const { host } = useView();
  const me = useMe();
  const conversation = note === null ? undefined : conversationOf(host.rows.value, note);
  if (conversation === undefined)
    return (
      <div class="cm-card-in">
        <p class="cm-help">{t('goneNote')}</p>
      </div>
    );
  const { root } = conversation;
  const page = host.page.value;
  const placement = page.state === 'ready' ? page.placements[root.id] : undefined;
  const isPrivate = root.audience === 'me' && kindOf(conversation, me.id) === 'note';
  return (
    <div class="cm-card-in">
      {isPrivate ? (
        <CardNote note={root} placement={placement} />
      ) : (
        <Thread conversation={conversation} placement={placement} quoted={false} />
      )}
    </div>
  );
}
