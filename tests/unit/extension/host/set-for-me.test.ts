import { expect, test, vi } from 'vitest';

import { createSetForMe } from '../../../../extension/host/set-for-me';
import { aDeviceDatabase, membership } from '../identity/membership';
import { aManagedArea } from '../policy/a-managed-area';

const CANVAS = 'https://canvas.lakeside.example';

/** A browser that lets us onto these patterns, and answers `says` when it is asked for more. */
function aBrowser(allowed: string[], says: () => Promise<boolean> = async () => true) {
  const asked: string[][] = [];
  let changed = (): void => undefined;
  return {
    asked,
    change: (now: readonly string[]) => {
      allowed.splice(0, allowed.length, ...now);
      changed();
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => allowed.includes(origin)),
      request: ({ origins }: { origins: string[] }) => {
        asked.push(origins);
        return says();
      },
      onChange: (listener: () => void) => {
        changed = listener;
      },
    },
  };
}

test('a site of the policy is closed until the browser allows it, and again when it no longer does', async () => {
  const browser = aBrowser([]);
  const { area } = aManagedArea({ lmsOrigins: [CANVAS, 'https://lakeside.instructure.com'] });
  const { permissions } = browser;
  const { closed } = createSetForMe({ device: aDeviceDatabase(), managed: area, permissions });
  await vi.waitFor(() => expect(closed.value).toEqual([CANVAS]));
  browser.change([`${CANVAS}/*`]);
  await vi.waitFor(() => expect(closed.value).toEqual([]));
  browser.change([]);
  await vi.waitFor(() => expect(closed.value).toEqual([CANVAS]));
});

test('sites are asked for at once, while the click still counts, and a browser that will not ask is a no', async () => {
  const browser = aBrowser([], () => Promise.reject(new Error('only from a user input handler')));
  const { area } = aManagedArea();
  const { permissions } = browser;
  const { allow } = createSetForMe({ device: aDeviceDatabase(), managed: area, permissions });
  const answer = allow([CANVAS]);
  expect(browser.asked).toEqual([[`${CANVAS}/*`]]);
  expect(await answer).toBe(false);
});

test('every school joined on this device is known, and which one is in use; no token is told', async () => {
  const device = aDeviceDatabase();
  const other = {
    ...membership,
    key: 'hillside:tess',
    organizationId: 'hillside',
    signedOut: true,
  };
  await device.memberships.bulkPut([membership, other]);
  await device.settings.put({ key: 'active', value: membership.key });
  const { area } = aManagedArea();
  const { permissions } = aBrowser([]);
  const { schools } = createSetForMe({ device, managed: area, permissions });
  await vi.waitFor(() =>
    expect(schools.value.map((one) => [one.organizationId, one.active, one.signedOut])).toEqual([
      ['hillside', false, true],
      ['lakeside', true, false],
    ]),
  );
  expect(JSON.stringify(schools.value)).not.toContain(membership.refreshToken);
});
