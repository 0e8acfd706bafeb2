import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startLoader } from '../on-page/start-loader';

/** On the pages of the manifest's hosts, and of those that IT named. */
export default defineUnlistedScript(() => startLoader());
