import { render } from 'preact';

import { followTab, textOnTab } from '../../host/follow-tab';
import { keepStorage } from '../../host/keep-storage';
import { createLiveHost } from '../../host/live-host';
import { permit } from '../../host/permit';
import { createSetForMe } from '../../host/set-for-me';
import { sitePermissions } from '../../host/site-permissions';
import { stayLive } from '../../host/stay-live';
import { Panel } from '../../panel/panel';
import { managedArea } from '../../policy/managed-area';
import { DeviceDatabase } from '../../store/device-database';

import '../../ui/tokens.css';
import '../../ui/components.css';
import '../../panel/panel.css';

let tab: number | null = null;
const device = new DeviceDatabase();
const setForMe = createSetForMe({ device, managed: managedArea, permissions: sitePermissions });
const { host, setPage } = createLiveHost({
  device,
  setForMe,
  tab: () => tab,
  permit: (code) => permit(code, setForMe),
  textOnTab: () => textOnTab(tab),
  onMember: (membership, signal) => {
    stayLive(membership, signal);
    void keepStorage();
  },
});
followTab((now, page) => {
  tab = now;
  setPage(page);
});
render(<Panel host={host} />, document.querySelector('#app')!);
