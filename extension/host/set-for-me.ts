import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';

import { followPolicy, type ManagedArea } from '../policy/follow-policy';
import type { Policy } from '../policy/policy';
import { isBuiltIn, sitePattern } from '../policy/site-pattern';
import type { DeviceDatabase } from '../store/device-database';
import type { JoinedSchool, SetForMe } from '../ui/set-for-me';

/** The browser's permissions to reach sites. */
export interface SitePermissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
  /** Calls back whenever one was given or taken. */
  onChange(changed: () => void): void;
}

interface Deps {
  readonly device: DeviceDatabase;
  readonly managed: ManagedArea;
  readonly permissions: SitePermissions;
}

/** Follows the policy, the schools joined here and the sites allowed, for as long as a view lives. */
export function createSetForMe({ device, managed, permissions }: Deps): SetForMe {
  const policy = signal<Policy | undefined>(undefined);
  const schools = signal<readonly JoinedSchool[]>([]);
  const closed = signal<readonly string[]>([]);
  let latest = 0;

  async function lookAtSites(): Promise<void> {
    latest += 1;
    const mine = latest;
    const named = (policy.peek()?.values.lmsOrigins ?? []).filter((origin) => !isBuiltIn(origin));
    const allowed = await Promise.all(
      named.map((origin) => permissions.contains({ origins: [sitePattern(origin)] })),
    );
    if (mine === latest) closed.value = named.filter((_, index) => allowed[index] !== true);
  }

  followPolicy(managed, (now) => {
    policy.value = now;
    void lookAtSites();
  });
  permissions.onChange(() => void lookAtSites());

  liveQuery(async () => {
    const active = await device.active();
    const all = await device.memberships.toArray();
    return all.map(({ key, organizationId, schoolName, apiBaseUrl, person, signedOut }) => ({
      key,
      organizationId,
      schoolName,
      apiBaseUrl,
      person: person.name,
      signedOut,
      active: key === active?.key,
    }));
  }).subscribe({
    next(all) {
      schools.value = all;
    },
  });

  return {
    policy,
    schools,
    closed,
    // Nothing may be awaited before this: a browser asks only in the click itself.
    allow: (origins) =>
      permissions.request({ origins: origins.map(sitePattern) }).catch(() => false),
  };
}
