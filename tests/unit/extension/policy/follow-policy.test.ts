import { expect, test, vi } from 'vitest';

import { followPolicy, readPolicy } from '../../../../extension/policy/follow-policy';
import { NOTHING_SET, type Policy } from '../../../../extension/policy/policy';
import { aManagedArea } from './a-managed-area';

function following(managed: ReturnType<typeof aManagedArea>) {
  const taken: Policy[] = [];
  followPolicy(managed.area, (policy) => taken.push(policy));
  return taken;
}

const named = (taken: readonly Policy[]) => taken.map(({ values }) => values.organizationId);

test('a policy that arrives late is taken when it comes', async () => {
  const managed = aManagedArea();
  const taken = following(managed);
  await vi.waitFor(() => expect(named(taken)).toEqual([null]));
  managed.set({ organizationId: 'lakeside' });
  await vi.waitFor(() => expect(named(taken)).toEqual([null, 'lakeside']));
});

test('a policy that changes, or goes, is followed', async () => {
  const managed = aManagedArea({ organizationId: 'lakeside' });
  const taken = following(managed);
  await vi.waitFor(() => expect(taken).toHaveLength(1));
  managed.set({ organizationId: 'hillside' });
  await vi.waitFor(() => expect(taken).toHaveLength(2));
  managed.set({});
  await vi.waitFor(() => expect(named(taken)).toEqual(['lakeside', 'hillside', null]));
});

test('where a browser has no policy and says so by an error, nothing is set', async () => {
  expect(await readPolicy(aManagedArea(null).area)).toEqual(NOTHING_SET);
});

test('an answer overtaken by a later one is not believed', async () => {
  const answers: ((values: Record<string, unknown>) => void)[] = [];
  let changed = (): void => undefined;
  const taken: Policy[] = [];
  followPolicy(
    {
      get: () => new Promise((resolve) => answers.push(resolve)),
      onChange: (listener) => {
        changed = listener;
      },
    },
    (policy) => taken.push(policy),
  );
  changed();
  answers[1]?.({ organizationId: 'new' });
  await vi.waitFor(() => expect(named(taken)).toEqual(['new']));
  answers[0]?.({ organizationId: 'old' });
  await new Promise((done) => setTimeout(done));
  expect(named(taken)).toEqual(['new']);
});
