import { render } from 'preact';

import { askToTell } from '../../host/ask-to-tell';
import { createLiveHost } from '../../host/live-host';
import { permit } from '../../host/permit';
import { createSetForMe } from '../../host/set-for-me';
import { sitePermissions } from '../../host/site-permissions';
import { stayLive } from '../../host/stay-live';
import { askToSend } from '../../identity/data-consent';
import { send } from '../../messages/send';
import { managedArea } from '../../policy/managed-area';
import { DeviceDatabase } from '../../store/device-database';
import { Workspace } from '../../workspace/workspace';

import '../../ui/tokens.css';
import '../../ui/core.css';
import '../../ui/components.css';
import '../../workspace/workspace.css';

const device = new DeviceDatabase();
/** The school this page stays with: a reading of one is no place for another. */
let own = new URLSearchParams(location.search).get('as');
const at = (key: string, hash: string): string => `?as=${encodeURIComponent(key)}${hash}`;

const setForMe = createSetForMe({ device, managed: managedArea, permissions: sitePermissions });
const { host } = createLiveHost({
  device,
  setForMe,
  whose: () => (own === null ? device.active() : device.memberships.get(own)),
  async use(key) {
    await send({ type: 'membership/use', key });
    location.assign(at(key, '#/'));
  },
  tab: () => null,
  permit: (code) => permit(code, setForMe),
  agree: () => askToSend([]),
  // A full page stands beside no lesson.
  allow: () => Promise.resolve(false),
  allowTelling: askToTell,
  textOnTab: () => Promise.resolve([]),
  onMember(membership, signal) {
    if (own === null) history.replaceState(null, '', at(membership.key, location.hash));
    own = membership.key;
    stayLive(membership, signal);
  },
});
host.subscribe((shown) => render(<Workspace host={shown} />, document.querySelector('#app')!));
