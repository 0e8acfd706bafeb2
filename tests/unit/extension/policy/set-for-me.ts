import { signal } from '@preact/signals';

import { NOTHING_SET, parsePolicy } from '../../../../extension/policy/policy';
import type { JoinedSchool, SetForMe } from '../../../../extension/ui/set-for-me';

/** A browser whose school set nothing, before any code. */
export const nothingSet: SetForMe = {
  policy: signal(NOTHING_SET),
  schools: signal([]),
  closed: signal([]),
  allow: () => Promise.resolve(false),
};

interface Given {
  readonly raw?: Readonly<Record<string, unknown>>;
  readonly schools?: readonly JoinedSchool[];
  readonly closed?: readonly string[];
  /** What the browser answers when it is asked for a site. */
  readonly allows?: boolean;
}

/** What a browser was given, and the sites it was asked for. */
export function given({ raw = {}, schools = [], closed = [], allows = false }: Given) {
  const asked: (readonly string[])[] = [];
  const setForMe: SetForMe = {
    policy: signal(parsePolicy(raw)),
    schools: signal(schools),
    closed: signal(closed),
    allow: (origins) => {
      asked.push(origins);
      return Promise.resolve(allows);
    },
  };
  return { setForMe, asked };
}
