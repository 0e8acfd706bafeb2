import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { send } from '../messages/send';
import { createLoader } from '../on-page/loader';
import { tryOrEnd } from '../on-page/try-or-end';

/** On the pages of the manifest's hosts: says that a lesson is here, and reads none of it. */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  createLoader({ document, send: tryOrEnd(send, end), signal: end.signal });
});
