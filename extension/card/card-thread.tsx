import { conversationOf, kindOf } from '../ui/conversation';
import { GroundProvider } from '../ui/ground';
import { isLost } from '../ui/lost-state';
import { t } from '../ui/text';
import { Thread } from '../ui/thread';
import { usePageGround } from '../ui/use-page-ground';
import { useMe, useView } from '../ui/view-context';
import { CardNote } from './card-note';

interface Props {
  note: string | null;
}

/** The conversation behind a mark on the page; or one's own note. */
export function CardThread({ note }: Props) {
  const { host } = useView();
  const me = useMe();
  const page = host.page.value;
  const ground = usePageGround(page);
  const conversation = note === null ? undefined : conversationOf(host.rows.value, note);
  if (conversation === undefined)
    return (
      <div class="cm-card-in">
        <p class="cm-help">{t('goneNote')}</p>
      </div>
    );
  const { root } = conversation;
  const placement = page.state === 'ready' ? page.placements[root.id] : undefined;
  const isPrivate = root.audience === 'me' && kindOf(conversation, me.id) === 'note';
  return (
    <GroundProvider ground={ground}>
      <div class="cm-card-in">
        {isPrivate ? (
          <CardNote note={root} placement={placement} />
        ) : (
          <Thread conversation={conversation} placement={placement} quoted={isLost(placement)} />
        )}
      </div>
    </GroundProvider>
  );
}
