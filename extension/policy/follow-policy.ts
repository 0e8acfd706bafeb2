import { NOTHING_SET, parsePolicy, type Policy } from './policy';

/** Where the browser keeps what IT set: `storage.managed`, or a stand-in. */
export interface ManagedArea {
  /** Firefox rejects where there is no policy. */
  get(): Promise<Readonly<Record<string, unknown>>>;
  /** Calls back whenever any value has changed. */
  onChange(changed: () => void): void;
}

/** The policy as it is now; the first moments after an install it may be empty and arrive later. */
export async function readPolicy(area: ManagedArea): Promise<Policy> {
  const raw = await area.get().catch(() => undefined);
  return raw === undefined ? NOTHING_SET : parsePolicy(raw);
}

/** Tells the policy at once and again whenever it changes: an empty one is never the last word. */
export function followPolicy(area: ManagedArea, take: (policy: Policy) => void): void {
  let latest = 0;
  const look = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const policy = await readPolicy(area);
    // Answers may overtake each other: only the one asked for last is true.
    if (mine === latest) take(policy);
  };
  area.onChange(() => void look());
  void look();
}
