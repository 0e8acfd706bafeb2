import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { markAsked } from '../on-page/find-lesson';
import { startLoader } from '../on-page/start-loader';

/** On a page where she asked for Coachmark, and on the sites that she agreed to. */
export default defineUnlistedScript(() => {
  markAsked(globalThis);
  startLoader();
});
