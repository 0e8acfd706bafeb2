import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { permit } from '../../../../extension/host/permit';
import { given, nothingSet } from '../policy/set-for-me';

const SECRET = '7'.repeat(26);

afterEach(() => vi.restoreAllMocks());

function aBrowser(granted: boolean) {
  const contains = vi.fn<() => Promise<boolean>>(async () => granted);
  const request = vi.fn<() => Promise<boolean>>(async () => true);
  Object.assign(browser, { permissions: { contains, request } });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Coachmark',
    version: '1',
    host_permissions: ['https://api.coachmark.org/*'],
  });
  return { contains, request };
}

test('another API is asked for in the click itself, before anything is awaited', async () => {
  const { request } = aBrowser(false);
  const answer = permit(`lakeside/${SECRET}@api.school.org:8443`, nothingSet);
  expect(request).toHaveBeenCalledWith({ origins: ['https://api.school.org/*'] });
  expect(await answer).toBe(true);
});

test('the usual API needs no question', async () => {
  const { request } = aBrowser(true);
  expect(await permit(`lakeside/${SECRET}@api.coachmark.org`, nothingSet)).toBe(true);
  expect(request).not.toHaveBeenCalled();
});

test('a browser that will not ask is a no', async () => {
  const { request } = aBrowser(false);
  request.mockRejectedValue(new Error('only from a user input handler'));
  expect(await permit(`lakeside/${SECRET}@api.school.org`, nothingSet)).toBe(false);
});

test('under a policy the short code asks for the school’s own API, and another’s code for nothing', async () => {
  const { request } = aBrowser(false);
  const { setForMe } = given({
    raw: { organizationId: 'lakeside', apiBaseUrl: 'https://api.school.org' },
  });
  await permit(SECRET, setForMe);
  expect(request).toHaveBeenCalledWith({ origins: ['https://api.school.org/*'] });
  request.mockClear();
  await permit(`lakeside/${SECRET}@api.attacker.example`, setForMe);
  expect(request).not.toHaveBeenCalled();
});
