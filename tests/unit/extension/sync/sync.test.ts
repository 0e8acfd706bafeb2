import { describe, expect, test } from 'vitest';

import type { Access } from '../../../../extension/identity/session';
import type { Api } from '../../../../extension/sync/api';
import { createSync } from '../../../../extension/sync/sync';
import type { PullRequest, PullResponse, PushRequest } from '../../../../shared/sync';
import { both, id, newNote, noteBy, revision, shareOf, tess } from '../../shared/mutations/staff';
import { aDevice, put } from '../store/device';
import { broken, fakeApi, nonsense, notAgreed, refused, slow, unreachable } from './fake-api';

const CLIENT = id(9000);

/** A device with sync over a school that takes everything, unless told otherwise. */
async function aSync(answers: Partial<Api> = {}, access?: () => Promise<Access>) {
  const device = await aDevice();
  const pushed: PushRequest[] = [];
  const pulled: PullRequest[] = [];
  const retries: number[] = [];
  let last = 0;
  let changes = 0;
  let distrusted = 0;
  const api = fakeApi({
    push: async (_, request) => {
      pushed.push(request);
      last = request.mutations.at(-1)?.id ?? last;
      const results = request.mutations.map((each) => ({
        id: each.id,
        outcome: 'applied' as const,
      }));
      return { lastMutationId: last, results };
    },
    pull: async (_, request): Promise<PullResponse> => {
      pulled.push(request);
      return { lastMutationId: last, cursor: { school: 1 }, changes: [], left: [], more: false };
    },
    ...answers,
  });
  const sync = createSync({
    db: device.db,
    store: device.store,
    api,
    session: {
      access: access ?? (async () => ({ token: `token-${distrusted}` })),
      distrust: async () => {
        distrusted += 1;
      },
    },
    clientId: CLIENT,
    changed: () => (changes += 1),
    later: (failures) => retries.push(failures),
  });
  return {
    ...device,
    sync,
    pushed,
    pulled,
    retries,
    changes: () => changes,
    distrusted: () => distrusted,
    state: async () => (await device.db.progress()).sync,
    shares: async (...numbers: number[]) => {
      for (const n of numbers) await device.does(shareOf(newNote(n), both));
    },
  };
}

const PAGE: PullResponse = { lastMutationId: 0, cursor: {}, changes: [], left: [], more: false };

describe('a run', () => {
  test('pushes what waits, in order and under its numbers, then pulls', async () => {
    const { sync, shares, pushed, pulled, db, state } = await aSync();
    await shares(100, 101, 102);
    await sync.run();
    expect(pushed.map(({ mutations }) => mutations.map((each) => each.id))).toEqual([[1, 2, 3]]);
    expect(pushed[0]).toMatchObject({
      clientId: CLIENT,
      mutations: [{ name: 'note.share' }, {}, {}],
    });
    expect(pulled).toEqual([{ clientId: CLIENT, cursor: {} }]);
    expect(await db.outbox.count()).toBe(0);
    expect(await state()).toEqual({ state: 'saved', detail: '', failures: 0 });
  });

  test('pulls page after page, each from where the one before ended', async () => {
    const asked: unknown[] = [];
    const { sync, note, changes } = await aSync({
      pull: async (_, { cursor }) => {
        asked.push(cursor);
        const n = asked.length;
        const changed = [put(noteBy(tess, 100 + n, both))];
        return { ...PAGE, cursor: { [both]: n }, changes: changed, more: n < 3 };
      },
    });
    await sync.run();
    expect(asked).toEqual([{}, { [both]: 1 }, { [both]: 2 }]);
    expect(await note(id(103))).toBeDefined();
    expect(changes()).toBe(3);
  });

  test('lets go of what was sent only with the last page', async () => {
    const waiting: number[] = [];
    const { sync, shares, db } = await aSync({
      pull: async () => {
        waiting.push(await db.outbox.count());
        return { ...PAGE, lastMutationId: 1, more: waiting.length === 1 };
      },
    });
    await shares(100);
    await sync.run();
    expect(waiting).toEqual([1, 1]);
    expect(await db.outbox.count()).toBe(0);
  });

  test('never pushes more than 50 at once', async () => {
    const { sync, shares, pushed } = await aSync();
    await shares(...Array.from({ length: 120 }, (_, n) => 1000 + n));
    await sync.run();
    expect(pushed.map(({ mutations }) => mutations.length)).toEqual([50, 50, 20]);
    const sent = pushed.flatMap(({ mutations }) => mutations.map((each) => each.id));
    expect(sent).toEqual(Array.from({ length: 120 }, (_, n) => n + 1));
  });

  test('never pushes more bytes at once than the school reads', async () => {
    const { sync, does, pushed } = await aSync();
    const blocks = [{ kind: 'paragraph' as const, text: 'x'.repeat(700_000) }];
    for (const n of [100, 101, 102]) {
      const share = shareOf(newNote(n), both);
      await does({ ...share, args: { ...share.args, revision: { ...revision, blocks } } });
    }
    await sync.run();
    expect(pushed.map(({ mutations }) => mutations.length)).toEqual([2, 1]);
    for (const request of pushed) expect(JSON.stringify(request).length).toBeLessThan(1_800_000);
  });

  test('is never two at once; a call during a run is met by one more run', async () => {
    let open = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const { sync, shares, pulled, pushed } = await aSync({
      pull: async (_, request) => {
        open += 1;
        most = Math.max(most, open);
        await new Promise<void>((go) => waiting.push(go));
        open -= 1;
        pulled.push(request);
        return { ...PAGE, lastMutationId: pushed.length };
      },
    });
    const first = sync.run();
    await expect.poll(() => waiting.length).toBe(1);
    await shares(100);
    const others = [sync.run(), sync.run(), sync.run()];
    waiting.shift()?.();
    await expect.poll(() => waiting.length).toBe(1);
    waiting.shift()?.();
    await Promise.all([first, ...others]);
    expect(pulled.length).toBe(2);
    expect(pushed.length).toBe(1);
    expect(most).toBe(1);
  });

  test('after one that threw is a run again', async () => {
    let calls = 0;
    const { sync, state } = await aSync({
      pull: async () => {
        calls += 1;
        if (calls === 1) throw new Error('a bug');
        return PAGE;
      },
    });
    await expect(sync.run()).rejects.toThrow('a bug');
    await sync.run();
    expect((await state()).state).toBe('saved');
  });
});

describe('a refused mutation', () => {
  test('becomes a draft, and what comes after it still goes out', async () => {
    const { sync, shares, db, state } = await aSync({
      push: async (_, { mutations }) => ({
        lastMutationId: 2,
        results: mutations.map(({ id: number }) =>
          number === 1
            ? { id: number, outcome: 'refused', code: 'no-assignment' }
            : { id: number, outcome: 'applied' },
        ),
      }),
      pull: async () => ({ ...PAGE, lastMutationId: 2 }),
    });
    await shares(100, 101);
    await sync.run();
    expect(await db.drafts.toArray()).toMatchObject([{ id: id(100), refused: 'no-assignment' }]);
    expect(await db.outbox.count()).toBe(0);
    expect((await state()).state).toBe('saved');
  });
});

describe('an access token the school does not take', () => {
  test('is renewed, and the request made once more', async () => {
    const tokens: string[] = [];
    const { sync, state, distrusted } = await aSync({
      pull: async (token) => {
        tokens.push(token);
        return tokens.length === 1 ? refused(401) : PAGE;
      },
    });
    await sync.run();
    expect(tokens).toEqual(['token-0', 'token-1']);
    expect(distrusted()).toBe(1);
    expect((await state()).state).toBe('saved');
  });

  test('is not renewed for ever', async () => {
    let asked = 0;
    const { sync, state, distrusted } = await aSync({
      pull: async () => {
        asked += 1;
        return refused(401);
      },
    });
    await sync.run();
    expect([asked, distrusted()]).toEqual([2, 1]);
    expect((await state()).state).toBe('trouble');
  });
});

describe('how it stands', () => {
  test('signed out: nothing is sent, nothing is lost, and no retry is planned', async () => {
    const { sync, shares, db, state, retries, pushed } = await aSync({}, async () => ({
      failed: 'signed-out',
    }));
    await shares(100);
    await sync.run();
    expect(pushed).toEqual([]);
    expect(await db.outbox.count()).toBe(1);
    expect(await state()).toEqual({ state: 'signed-out', detail: '', failures: 1 });
    expect(retries).toEqual([]);
  });

  test.each([
    ['offline', unreachable, ''],
    ['not-agreed', notAgreed, ''],
    ['trouble', slow, ''],
    ['trouble', broken, 'HTTP 503 r-2'],
    ['trouble', refused(403, 'upgrade-required'), 'HTTP 403 upgrade-required r-1'],
    ['trouble', nonsense, 'HTTP 200'],
  ] as const)('%s: a retry is planned and the outbox waits', async (state, failure, detail) => {
    const device = await aSync({ push: async () => failure });
    await device.shares(100);
    await device.sync.run();
    await device.sync.run();
    expect(await device.state()).toEqual({ state, detail, failures: 2 });
    expect(device.retries).toEqual([1, 2]);
    expect(device.pulled).toEqual([]);
    expect(await device.sent()).toEqual(['1 note.share']);
  });

  test('a school that answers a push with nothing is trouble, not an endless loop', async () => {
    const { sync, shares, state } = await aSync({
      push: async () => ({ lastMutationId: 0, results: [] }),
    });
    await shares(100);
    await sync.run();
    expect((await state()).state).toBe('trouble');
  });

  test('a school that answers another push than ours is trouble, not an endless loop', async () => {
    const { sync, shares, state } = await aSync({
      push: async () => ({ lastMutationId: 9, results: [{ id: 9, outcome: 'applied' }] }),
    });
    await shares(100);
    await sync.run();
    expect((await state()).state).toBe('trouble');
  });

  test('what was said after a failure stays said while it is tried again', async () => {
    const during: string[] = [];
    const device = await aSync({
      push: async () => {
        during.push((await device.state()).state);
        return broken;
      },
    });
    await device.shares(100);
    await device.sync.run();
    await device.sync.run();
    expect(during).toEqual(['sending', 'trouble']);
  });

  test('success forgets the failures before it', async () => {
    let down = true;
    const { sync, state, retries } = await aSync({
      pull: async () => (down ? unreachable : PAGE),
    });
    await sync.run();
    down = false;
    await sync.run();
    expect(await state()).toEqual({ state: 'saved', detail: '', failures: 0 });
    expect(retries).toEqual([1]);
  });

  test('a push whose answer was lost is sent again as it was', async () => {
    const pushes: string[] = [];
    const { sync, shares } = await aSync({
      push: async (_, request) => {
        pushes.push(JSON.stringify(request));
        if (pushes.length === 1) return unreachable;
        return { lastMutationId: 1, results: [{ id: 1, outcome: 'applied' }] };
      },
    });
    await shares(100);
    await sync.run();
    await sync.run();
    expect(pushes[1]).toBe(pushes[0]);
  });
});

test('an entry that cannot be read goes out under its number, and those behind it go too', async () => {
  const { does, db, sync, pushed } = await aSync();
  for (const n of [101, 102]) await does(shareOf(newNote(n), both));
  await db.table('outbox').put({ id: 1, mutation: 'torn' });
  await sync.run();
  expect(pushed.flatMap(({ mutations }) => mutations.map(({ id: n, name }) => [n, name]))).toEqual([
    [1, 'unreadable'],
    [2, 'note.share'],
  ]);
});

test('a full disk stops no later sync, and is said', async () => {
  const { db, sync, retries, state, pull } = await aSync({
    pull: async () => ({
      lastMutationId: 0,
      cursor: {},
      changes: [put(noteBy(tess, 100, both))],
      left: [],
      more: false,
    }),
  });
  const full = (): never => {
    throw new DOMException('', 'QuotaExceededError');
  };
  await pull([]);
  db.rows.hook('creating', full);
  await sync.run();
  expect(await state()).toMatchObject({ state: 'no-room', failures: 1 });
  expect(retries).toEqual([1]);
  expect(await db.confirmed.get([both, id(100)])).toBeUndefined();
  db.rows.hook('creating').unsubscribe(full);
  await sync.run();
  expect(await state()).toMatchObject({ state: 'saved', failures: 0 });
});

test('a new device says how much has come, and asks for the next page while it keeps this one', async () => {
  const steps: string[] = [];
  const page = (n: number) => ({
    lastMutationId: 0,
    cursor: { [both]: n },
    changes: [put(noteBy(tess, 100 + n, both))],
    left: [],
    more: n < 3,
  });
  const device = await aSync({
    pull: async (_, { cursor }) => {
      const n = (cursor[both] ?? 0) + 1;
      steps.push(`page ${n}`);
      if (n === 3) steps.push(JSON.stringify(await device.state()));
      return page(n);
    },
  });
  device.db.rows.hook('creating', (key) => void steps.push(`kept ${key.slice(-3)}`));
  await device.sync.run();
  expect(steps.indexOf('page 2')).toBeLessThan(steps.indexOf(`kept ${id(101).slice(-3)}`));
  expect(steps.join(' ')).toContain('"state":"bringing"');
  expect(await device.state()).toEqual({ state: 'saved', detail: '', failures: 0 });
  expect(await device.db.rows.where('record').equals('note').count()).toBe(3);
});
