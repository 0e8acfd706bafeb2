import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createLiveHost } from '../../../../extension/host/live-host';
import type { Host } from '../../../../extension/ui/host';
import { id } from '../../shared/mutations/staff';
import { aDeviceDatabase, membership } from '../identity/membership';
import { nothingSet } from '../policy/set-for-me';
import { ready, site } from '../ui/fake-host';

const second = { ...membership, key: 'riverside:x', organizationId: 'riverside', schoolName: 'A' };

test('a view has another host in another school, and the old one still speaks for the old', async () => {
  const spokenFor = new Set<unknown>();
  fakeBrowser.runtime.onMessage.addListener((message: { as?: unknown }): undefined => {
    spokenFor.add(message.as);
  });
  const device = aDeviceDatabase();
  await device.memberships.bulkPut([membership, second]);
  await device.activate(membership.key);
  const live: AbortSignal[] = [];
  const { host, setPage } = createLiveHost({
    device,
    setForMe: nothingSet,
    whose: () => device.active(),
    use: (key) => device.activate(key),
    tab: () => 1,
    permit: async () => true,
    agree: async () => true,
    allow: async () => true,
    allowTelling: () => Promise.resolve(false),
    textOnTab: async () => [],
    onMember: (_, signal) => live.push(signal),
  });
  const keyOf = ({ me }: Host): string | undefined => me.value?.key;
  await vi.waitFor(() => expect(keyOf(host.value)).toBe(membership.key));
  await vi.waitFor(() =>
    expect(host.value.memberships.value.map(({ schoolName }) => schoolName)).toEqual([
      'A',
      'Lakeside',
    ]),
  );
  const first = host.value;
  setPage({ key: 'k', host: 'h', as: membership.key, page: ready, site });
  expect(first.page.value.state).toBe('ready');

  await first.use(second.key);
  await vi.waitFor(() => expect(keyOf(host.value)).toBe(second.key));
  expect(host.value).not.toBe(first);
  expect(keyOf(first)).toBe(membership.key);
  expect(live.map(({ aborted }) => aborted)).toEqual([true, false]);
  // The tab's record is still the first school's: none of it is shown for the second.
  expect(host.value.page.value).toEqual({ state: 'reading', title: ready.title, meta: ready.meta });

  await first.settle(id(1), true);
  await host.value.settle(id(1), true);
  expect([...spokenFor]).toEqual([membership.key, second.key]);
});

test('a view can stay with a school that is not the one in use', async () => {
  const device = aDeviceDatabase();
  await device.memberships.bulkPut([membership, second]);
  await device.activate(membership.key);
  const { host } = createLiveHost({
    device,
    setForMe: nothingSet,
    whose: () => device.memberships.get(second.key),
    use: async () => undefined,
    tab: () => null,
    permit: async () => true,
    agree: async () => true,
    allow: async () => true,
    allowTelling: () => Promise.resolve(false),
    textOnTab: async () => [],
    onMember: () => undefined,
  });
  await vi.waitFor(() => expect(host.value.me.value?.key).toBe(second.key));
});
