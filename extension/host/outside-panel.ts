import { signal } from '@preact/signals';

import { NOT_TELLING } from '../store/not-telling';
import type { Host } from '../ui/host';

/** What only the panel says and asks: where a lesson is, what is new, which school; here there is none. */
export const outsidePanel = () =>
  ({
    site: signal(null),
    copyOffer: signal(null),
    setAside: signal(false),
    visits: signal(new Map()),
    telling: signal(NOT_TELLING),
    welcomed: signal(true),
    setForMe: {
      policy: signal(undefined),
      schools: signal([]),
      closed: signal([]),
      allow: () => Promise.resolve(false),
    },
  }) satisfies Partial<Host>;
