import { browser } from 'wxt/browser';

/** Asks the person, in the browser's own words, to let us notify her; must run in a click. */
export const askToTell = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
