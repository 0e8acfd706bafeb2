import type { Telling } from '../ui/host';

/** Evenings and nights are hers, should she ever turn it on. */
export const NOT_TELLING: Telling = { on: false, from: '17:00', to: '07:30' };
