import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';

import { isCreated, migrate, STEPS } from '../../worker/school/schema';

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
