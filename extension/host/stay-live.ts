import { send } from '../messages/send';
import type { StoredMembership } from '../store/device-database';
import { keepLive } from '../sync/live';

/** While this view is open, news of the membership come at once. */
export function stayLive({ key, signedOut }: StoredMembership, signal: AbortSignal): void {
  if (signedOut) return;
  keepLive({
    name: key,
    signal,
    random: () => Math.random(),
    address: () => send<string | undefined>({ type: 'live/address', as: key }),
    poked: () => void send({ type: 'sync/now', as: key }),
  });
}
