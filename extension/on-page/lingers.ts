/** Milliseconds after which what stands under a new address is taken to be its own. */
export const LINGERS = 4000;
