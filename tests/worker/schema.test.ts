import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { assert, describe, expect, test } from 'vitest';
import * as z from 'zod';

import { Cursor, type PullResponse } from '../../shared/sync';
import type { Answer } from '../../worker/school/answer';
import { isCreated, migrate, STEPS } from '../../worker/school/schema';
import type { School } from '../../worker/school/school';
import school5 from './earlier/school-5.json';

/** An empty object's storage: version 0. */
const empty = <T>(act: (storage: DurableObjectStorage) => T): Promise<T> =>
  runInDurableObject(env.SCHOOL.getByName(crypto.randomUUID()), (_, { storage }) => act(storage));

const tables = ({ sql }: DurableObjectStorage) =>
  sql
    .exec(
      "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name",
    )
    .toArray();
const version = ({ sql }: DurableObjectStorage) =>
  sql.exec('SELECT version FROM schema_version').one()['version'];

const newest = () =>
  empty((storage) => {
    migrate(storage);
    return tables(storage);
  });

test.each(STEPS.map((_, index) => index))(
  'a school of version %i becomes what a new one is',
  async (from) => {
    const migrated = await empty((storage) => {
      migrate(storage, STEPS.slice(0, from));
      expect(version(storage)).toBe(from);
      migrate(storage);
      expect(version(storage)).toBe(STEPS.length);
      return tables(storage);
    });
    expect(migrated).toEqual(await newest());
  },
);

test('migrating twice is migrating once', async () => {
  const twice = await empty((storage) => {
    migrate(storage);
    migrate(storage);
    return tables(storage);
  });
  expect(twice).toEqual(await newest());
});

test('a step that fails half way leaves nothing, and can be tried again', async () => {
  await empty((storage) => {
    const half = 'CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1)';
    migrate(storage);
    const before = tables(storage);
    expect(() => migrate(storage, [...STEPS, half])).toThrow('nowhere');
    expect([tables(storage), version(storage)]).toEqual([before, STEPS.length]);
    migrate(storage, [...STEPS, 'CREATE TABLE half (id TEXT)']);
    expect(version(storage)).toBe(STEPS.length + 1);
  });
});

test('an object is a school only once it was created', async () => {
  await empty((storage) => {
    expect(isCreated(storage.sql)).toBe(false);
    migrate(storage);
    expect(isCreated(storage.sql)).toBe(true);
  });
});

const Earlier = z.object({
  at: z.number(),
  people: z.record(z.string(), z.object({ id: z.string(), token: z.string(), client: z.string() })),
  both: z.string(),
  notes: z.object({ kept: z.string(), back: z.string(), reply: z.string() }),
  cursors: z.record(z.string(), Cursor),
  tables: z.record(
    z.string(),
    z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  ),
});

/**
 * A school as it stood at an earlier version, with what the worker of that day had written into it:
 * `earlier/` holds dumps of whole schools, each with what its devices knew.
 */
async function schoolOf(from: number, dump: unknown) {
  const earlier = Earlier.parse(dump);
  const stub = env.SCHOOL.getByName(`earlier-${from}-${crypto.randomUUID()}`);
  await runInDurableObject(stub, (_, { storage }) => {
    migrate(storage, STEPS.slice(0, from));
    for (const [table, rows] of Object.entries(earlier.tables))
      for (const row of rows) {
        const columns = Object.keys(row);
        const marks = columns.map(() => '?').join(', ');
        storage.sql.exec(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
          ...Object.values(row),
        );
      }
  });
  // It wakes under the new code.
  await evictDurableObject(stub);
  const as = async (who: string) => {
    const { token = '', client = '', id = '' } = earlier.people[who] ?? {};
    return { token, client, id };
  };
  const ask = <T>(act: (school: School) => Promise<T>): Promise<T> =>
    runInDurableObject(stub, (school: School) => {
      school.now = () => earlier.at + 1000;
      return act(school);
    });
  return { ...earlier, as, ask };
}

describe('a school of version 5, with all that was in it', () => {
  const changesOf = (answer: Answer<PullResponse>): string[] => {
    assert(answer.ok);
    return answer.value.changes
      .filter(({ audience }) => audience !== 'school')
      .map((change) => (change.op === 'put' ? `+${change.row.id}` : `-${change.id}`));
  };

  test('is read whole by a device that comes for the first time', async () => {
    const { as, ask, notes, people } = await schoolOf(5, school5);
    const { token, client: clientId } = await as('coach');
    const news = changesOf(await ask((school) => school.pull(token, { clientId, cursor: {} })));
    expect(news).toEqual(
      expect.arrayContaining([
        `+${'a'.repeat(64)}`,
        `+${'b'.repeat(64)}`,
        `+${notes.kept}`,
        `+${notes.reply}`,
        `-${notes.back}`,
        `-${'c'.repeat(64)}`,
        `+assignment:${people['coach']?.id}:${people['teacher']?.id}`,
      ]),
    );
    expect(news).toHaveLength(7);
  });

  test('tells a device that knew it nothing twice, and one that was away what it missed', async () => {
    const { as, ask, notes, cursors } = await schoolOf(5, school5);
    const { token, client: clientId } = await as('coach');
    const pull = (cursor: Cursor = {}) =>
      ask((school) => school.pull(token, { clientId, cursor })).then(changesOf);
    expect(await pull(cursors['coach'])).toEqual([]);
    expect(await pull(cursors['coachAtFirst'])).toEqual(
      expect.arrayContaining([`+${notes.kept}`, `+${notes.reply}`, `-${notes.back}`]),
    );
  });

  test('goes on counting where it was: what is written now is news to every old cursor', async () => {
    const { as, ask, notes, cursors } = await schoolOf(5, school5);
    const teacher = await as('teacher');
    const coach = await as('coach');
    const last = await ask((school) =>
      school.pull(teacher.token, { clientId: teacher.client, cursor: {} }),
    );
    assert(last.ok);
    const id = last.value.lastMutationId + 1;
    const edit = { id, name: 'note.edit', args: { id: notes.kept, body: 'After the upgrade.' } };
    const taken = { id: id + 1, name: 'note.takeBack', args: { id: notes.kept } };
    const push = (mutation: typeof edit | typeof taken) =>
      ask((school) =>
        school.push(teacher.token, { clientId: teacher.client, mutations: [mutation] }),
      );
    const pull = () =>
      ask((school) =>
        school.pull(coach.token, { clientId: coach.client, cursor: cursors['coach'] ?? {} }),
      ).then(changesOf);
    await push(edit);
    expect(await pull()).toEqual([`+${notes.kept}`]);
    await push(taken);
    expect(await pull()).toEqual(
      expect.arrayContaining([`-${notes.kept}`, `-${notes.reply}`, `-${'b'.repeat(64)}`]),
    );
  });

  test('keeps its people in the order they came, and answers a repeated push as it did then', async () => {
    const { as, ask, tables: before } = await schoolOf(5, school5);
    const admin = await as('admin');
    const listed = await ask((school) => school.people(admin.token));
    assert(listed.ok);
    const names = listed.value.people.filter(({ removed }) => !removed).map(({ name }) => name);
    expect(names).toEqual(['Ada Admin', 'Tess Teacher', 'Coach Rivera', 'Coach Novak']);
    const [refusal] = before['refusal'] ?? [];
    const teacher = await as('teacher');
    const mutations = [{ id: Number(refusal?.['mutation']), name: 'note.share', args: {} }];
    const again = await ask((school) =>
      school.push(teacher.token, { clientId: teacher.client, mutations }),
    );
    expect(again).toMatchObject({ value: { results: [{ code: refusal?.['code'] }] } });
  });
});

test('a line of the audit is neither changed nor taken away', async () => {
  await empty((storage) => {
    migrate(storage);
    const { sql } = storage;
    sql.exec("INSERT INTO audit (at, actor, action, object) VALUES (1, 'a', 'note.share', 'n')");
    expect(() => sql.exec("UPDATE audit SET actor = 'b'")).toThrow('only added');
    expect(() => sql.exec('DELETE FROM audit')).toThrow('only added');
    expect(sql.exec('SELECT actor FROM audit').toArray()).toEqual([{ actor: 'a' }]);
  });
});
