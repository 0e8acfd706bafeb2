import type { ManagedArea } from '../../../../extension/policy/follow-policy';

type Values = Readonly<Record<string, unknown>>;

/** The browser's managed storage, by hand; null: no policy, as Firefox says it. */
export function aManagedArea(first: Values | null = {}) {
  let values = first;
  const listeners: (() => void)[] = [];
  const area: ManagedArea = {
    get: () =>
      values === null
        ? Promise.reject(new Error('Managed storage manifest not found'))
        : Promise.resolve(values),
    onChange: (changed) => listeners.push(changed),
  };
  return {
    area,
    set(next: Values | null): void {
      values = next;
      for (const changed of listeners) changed();
    },
  };
}
