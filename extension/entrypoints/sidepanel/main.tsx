import { render } from 'preact';

import { followTab, textOnTab } from '../../host/follow-tab';
import { keepStorage } from '../../host/keep-storage';
import { createLiveHost } from '../../host/live-host';
import { permit } from '../../host/permit';
import { stayLive } from '../../host/stay-live';
import { Panel } from '../../panel/panel';
import { DeviceDatabase } from '../../store/device-database';

import '../../ui/tokens.css';
import '../../ui/components.css';
import '../../panel/panel.css';

let tab: number | null = null;
const { host, setPage } = createLiveHost({
  device: new DeviceDatabase(),
  tab: () => tab,
  permit,
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
