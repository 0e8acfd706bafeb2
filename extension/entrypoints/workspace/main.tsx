import { render } from 'preact';

import { createLiveHost } from '../../host/live-host';
import { permit } from '../../host/permit';
import { createSetForMe } from '../../host/set-for-me';
import { sitePermissions } from '../../host/site-permissions';
import { stayLive } from '../../host/stay-live';
import { managedArea } from '../../policy/managed-area';
import { DeviceDatabase } from '../../store/device-database';
import { Workspace } from '../../workspace/workspace';

import '../../ui/tokens.css';
import '../../ui/components.css';
import '../../workspace/workspace.css';

const device = new DeviceDatabase();
const setForMe = createSetForMe({ device, managed: managedArea, permissions: sitePermissions });
const { host } = createLiveHost({
  device,
  setForMe,
  tab: () => null,
  permit: (code) => permit(code, setForMe),
  textOnTab: () => Promise.resolve([]),
  onMember: stayLive,
});
render(<Workspace host={host} />, document.querySelector('#app')!);
