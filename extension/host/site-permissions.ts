import { browser } from 'wxt/browser';

import type { SitePermissions } from './set-for-me';

export const sitePermissions: SitePermissions = {
  contains: (wanted) => browser.permissions.contains(wanted),
  request: (wanted) => browser.permissions.request(wanted),
  onChange(changed) {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
  },
};
