import type { ReadonlySignal } from '@preact/signals';

import type { Policy } from '../policy/policy';

/** A school joined on this device. */
export interface JoinedSchool {
  readonly key: string;
  readonly organizationId: string;
  readonly schoolName: string;
  readonly apiBaseUrl: string;
  readonly person: string;
  readonly signedOut: boolean;
  /** Whether it is the one in use. */
  readonly active: boolean;
}

/** What this browser was given, by its school's policy or by a code. */
export interface SetForMe {
  /** `undefined` until the browser has been asked. */
  readonly policy: ReadonlySignal<Policy | undefined>;
  readonly schools: ReadonlySignal<readonly JoinedSchool[]>;
  /** LMS sites of the policy that the browser does not let us onto. */
  readonly closed: ReadonlySignal<readonly string[]>;
  /** Asks the browser to let us onto these sites; must run in a click. */
  readonly allow: (origins: readonly string[]) => Promise<boolean>;
}
