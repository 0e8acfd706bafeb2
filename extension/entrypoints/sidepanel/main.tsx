import { render } from 'preact';

import { askToTell } from '../../host/ask-to-tell';
import { followTab, textOnTab } from '../../host/follow-tab';
import { keepStorage } from '../../host/keep-storage';
import { createLiveHost } from '../../host/live-host';
import { permit } from '../../host/permit';
import { createSetForMe } from '../../host/set-for-me';
import { sitePermissions } from '../../host/site-permissions';
import { stayLive } from '../../host/stay-live';
import { askToSend } from '../../identity/data-consent';
import { send } from '../../messages/send';
import { Panel } from '../../panel/panel';
import { managedArea } from '../../policy/managed-area';
import { DeviceDatabase } from '../../store/device-database';

import '../../ui/tokens.css';
import '../../ui/core.css';
import '../../ui/components.css';
import '../../panel/panel.css';

let tab: number | null = null;
const device = new DeviceDatabase();
const setForMe = createSetForMe({ device, managed: managedArea, permissions: sitePermissions });
const { host, setPage } = createLiveHost({
  device,
  setForMe,
  whose: () => device.active(),
  use: (key) => send({ type: 'membership/use', key }),
  tab: () => tab,
  permit: (code) => permit(code, setForMe),
  agree: () => askToSend([]),
  allow: (origin) => setForMe.allow([origin]),
  allowTelling: askToTell,
  textOnTab: () => textOnTab(tab),
  onMember: (membership, signal) => {
    stayLive(membership, signal);
    void keepStorage();
  },
});
followTab((now, record) => {
  tab = now;
  setPage(record);
});
host.subscribe((shown) => render(<Panel host={shown} />, document.querySelector('#app')!));
