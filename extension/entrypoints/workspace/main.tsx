import { render } from 'preact';

import { createLiveHost } from '../../host/live-host';
import { permit } from '../../host/permit';
import { stayLive } from '../../host/stay-live';
import { DeviceDatabase } from '../../store/device-database';
import { Workspace } from '../../workspace/workspace';

import '../../ui/tokens.css';
import '../../ui/components.css';
import '../../workspace/workspace.css';

const { host } = createLiveHost({
  device: new DeviceDatabase(),
  tab: () => null,
  permit,
  textOnTab: () => Promise.resolve([]),
  onMember: stayLive,
});
render(<Workspace host={host} />, document.querySelector('#app')!);
