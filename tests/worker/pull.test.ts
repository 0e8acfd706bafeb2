import { runInDurableObject } from 'cloudflare:test';
import { assert, expect, test } from 'vitest';

import { audienceOf } from '../../shared/model';
import { pull } from '../../worker/school/pull';
import { aPair, sharing } from './a-school';

test('a cursor brings only what is new, and never goes back', async () => {
  const { teacher, coach, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  await coach.pull();
  const { cursor } = coach;
  expect((await coach.pull()).changes).toEqual([]);
  expect(coach.cursor).toEqual(cursor);
  await teacher.push('note.share', sharing(both));
  await coach.pull();
  expect(coach.cursor[both]).toBeGreaterThan(cursor[both] ?? 0);
  expect(coach.cursor['school']).toBe(cursor['school']);
});

test('an object that changed many times comes once', async () => {
  const { teacher, coach, both } = await aPair();
  const args = sharing(both);
  await teacher.push('note.share', args);
  for (const body of ['one', 'two', 'three']) {
    await teacher.push('note.edit', { id: args.note.id, body });
  }
  const { changes } = await coach.pull();
  const mine = changes.filter((change) => change.op === 'put' && change.row.id === args.note.id);
  expect(mine).toEqual([
    expect.objectContaining({ row: expect.objectContaining({ body: 'three' }) }),
  ]);
});

test('all pages together are what one large page would be', async () => {
  const { stub, teacher, coach, both } = await aPair();
  for (let i = 0; i < 5; i += 1) await teacher.push('note.share', sharing(both));
  const whole = await coach.elsewhere().pull();
  const paged = await runInDurableObject(stub, (_, { storage: { sql } }) => {
    const changes: unknown[] = [];
    let cursor = {};
    for (let more = true; more;) {
      const request = { clientId: crypto.randomUUID(), cursor };
      const page = pull(sql, request, coach.id, { lines: 2, units: 1_000_000 });
      assert(page.ok);
      assert(page.value.changes.length <= 2);
      changes.push(...page.value.changes);
      ({ cursor, more } = page.value);
    }
    return { changes, cursor };
  });
  expect(paged).toEqual({ changes: whole.changes, cursor: whole.cursor });
});

test('a page ends at its weight, yet always carries at least one row', async () => {
  const { stub, teacher, coach, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  const page = await runInDurableObject(stub, (_, { storage: { sql } }) =>
    pull(sql, { clientId: crypto.randomUUID(), cursor: {} }, coach.id, { lines: 500, units: 1 }),
  );
  assert(page.ok);
  expect([page.value.changes.length, page.value.more]).toEqual([1, true]);
});

test('an audience of the cursor that is not one’s own is named as left, and brings nothing', async () => {
  const { enrol, teacher, both } = await aPair();
  await teacher.push('note.share', sharing(both));
  const stranger = await enrol('Sam Stranger', 'teacher');
  const never = audienceOf([crypto.randomUUID(), crypto.randomUUID()]);
  stranger.cursor = { [both]: 0, [never]: 7 };
  const { left, changes, cursor } = await stranger.pull();
  expect(left.toSorted()).toEqual([both, never].toSorted());
  expect(changes.every(({ audience }) => audience === 'school')).toBe(true);
  expect(Object.keys(cursor)).toEqual(['school']);
});

test('when quiet, every device holds exactly what its member may read', async () => {
  const { enrol, admin, teacher, coach, both } = await aPair();
  const stranger = await enrol('Sam Stranger', 'coach');
  const kept = sharing(both);
  const gone = sharing(both);
  await teacher.push('note.share', kept);
  await teacher.push('note.share', gone);
  await teacher.push('note.takeBack', { id: gone.note.id });
  const holds = async (who: typeof teacher) => {
    const rows = new Set<string>();
    for (const change of (await who.elsewhere().pull()).changes) {
      if (change.op === 'put' && change.row.record === 'note') rows.add(change.row.id);
    }
    return [...rows];
  };
  expect(await Promise.all([teacher, coach, stranger, admin].map(holds))).toEqual([
    [kept.note.id],
    [kept.note.id],
    [],
    [],
  ]);
});
