import { defineContentScript } from 'wxt/utils/define-content-script';

import { send } from '../messages/send';
import { createLoader } from '../on-page/loader';

export default defineContentScript({
  matches: ['https://*.instructure.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    createLoader({ document, send, signal: ctx.signal });
  },
});
