import { expect, test, vi } from 'vitest';

import { createLiveHost } from '../../../../extension/host/live-host';
import type { StoredMembership } from '../../../../extension/store/device-database';
import { aDeviceDatabase, membership } from '../identity/membership';
import { nothingSet } from '../policy/set-for-me';

test('who signs in again on an open view is live again', async () => {
  const device = aDeviceDatabase();
  await device.memberships.put({ ...membership, signedOut: true });
  await device.settings.put({ key: 'active', value: membership.key });
  const seen: { signedOut: boolean; signal: AbortSignal }[] = [];
  createLiveHost({
    device,
    setForMe: nothingSet,
    whose: () => device.active(),
    use: async () => undefined,
    tab: () => null,
    permit: async () => true,
    agree: async () => true,
    allow: async () => true,
    allowTelling: () => Promise.resolve(false),
    textOnTab: async () => [],
    onMember: ({ signedOut }: StoredMembership, signal) => seen.push({ signedOut, signal }),
  });
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await device.memberships.put({ ...membership, accessToken: 'another' });
  await vi.waitFor(() => expect(seen).toHaveLength(2));
  expect(seen.map(({ signedOut }) => signedOut)).toEqual([true, false]);
  expect(seen.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});
