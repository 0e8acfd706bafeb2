import { browser } from 'wxt/browser';

import type { ManagedArea } from './follow-policy';

export const managedArea: ManagedArea = {
  get: () => browser.storage.managed.get(),
  onChange(changed) {
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') changed();
    });
  },
};
