import type { SyncState } from '../ui/host';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icons';
import { type MessageKey, t } from '../ui/text';
import { useView } from '../ui/view-context';

const words: Record<SyncState['state'], { icon: IconName; key: MessageKey }> = {
  saved: { icon: 'saved', key: 'syncSaved' },
  bringing: { icon: 'waiting', key: 'syncBringing' },
  sending: { icon: 'waiting', key: 'syncSending' },
  offline: { icon: 'offline', key: 'syncOffline' },
  'not-agreed': { icon: 'waiting', key: 'syncNotAgreed' },
  trouble: { icon: 'waiting', key: 'syncTrouble' },
  'no-room': { icon: 'warning', key: 'syncNoRoom' },
  'signed-out': { icon: 'lock', key: 'syncSignedOut' },
};

/** Saved, waiting, offline: said in a whisper. */
export function SyncWhisper() {
  const { state, brought = 0 } = useView().host.sync.value;
  const { icon, key } = words[state];
  return (
    <span class={state === 'saved' ? 'cm-sync' : 'cm-sync cm-wait'}>
      <Icon name={icon} />
      {t(key, brought)}
    </span>
  );
}
