import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createCarrier } from '../on-page/carrier';
import { carrierHere } from '../on-page/left-in-world';

/** Comes to a page whose lesson is another than the one its notes were written on. */
export default defineUnlistedScript(() => carrierHere.leave(globalThis, createCarrier));
