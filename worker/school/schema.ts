import * as z from 'zod';

import { first } from './query';

/**
 * The object's tables, step by step; what each holds and for how long is in
 * `docs/storage.md`. A step that has shipped is never edited: add one.
 */
export const STEPS: readonly string[] = [
  `CREATE TABLE school (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     organization_id TEXT NOT NULL,
     name TEXT NOT NULL,
     time_zone TEXT NOT NULL,
     lesson_key TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     seq INTEGER NOT NULL
   )`,
  `CREATE TABLE record (
     id TEXT PRIMARY KEY,
     record TEXT NOT NULL,
     audience TEXT NOT NULL,
     author TEXT,
     lesson TEXT,
     revision TEXT,
     parent TEXT,
     data TEXT NOT NULL
   );
   CREATE INDEX record_person ON record (record) WHERE record = 'person';
   CREATE INDEX record_assignment ON record (record) WHERE record = 'assignment';
   CREATE INDEX record_lesson ON record (lesson, audience) WHERE lesson IS NOT NULL;
   CREATE INDEX record_revision ON record (revision, audience) WHERE revision IS NOT NULL;
   CREATE INDEX record_parent ON record (parent) WHERE parent IS NOT NULL;
   CREATE TABLE cited (
     audience TEXT NOT NULL,
     id TEXT NOT NULL,
     data TEXT NOT NULL,
     PRIMARY KEY (audience, id)
   );
   CREATE TABLE feed (
     audience TEXT NOT NULL,
     object TEXT NOT NULL,
     seq INTEGER NOT NULL,
     op TEXT NOT NULL CHECK (op IN ('put', 'delete')),
     PRIMARY KEY (audience, object)
   ) WITHOUT ROWID;
   CREATE INDEX feed_seq ON feed (audience, seq);
   CREATE TABLE audience_member (
     person TEXT NOT NULL,
     audience TEXT NOT NULL,
     PRIMARY KEY (person, audience)
   ) WITHOUT ROWID`,
  `CREATE TABLE client (
     id TEXT PRIMARY KEY,
     person TEXT NOT NULL,
     last INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE refusal (
     client TEXT NOT NULL,
     mutation INTEGER NOT NULL,
     code TEXT NOT NULL,
     PRIMARY KEY (client, mutation)
   ) WITHOUT ROWID`,
  `CREATE TABLE code (
     hash TEXT PRIMARY KEY,
     person TEXT NOT NULL,
     expires_at INTEGER NOT NULL,
     used_at INTEGER,
     session TEXT
   ) WITHOUT ROWID;
   CREATE TABLE code_failures (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     since INTEGER NOT NULL,
     failures INTEGER NOT NULL
   );
   CREATE TABLE session (
     id TEXT PRIMARY KEY,
     person TEXT NOT NULL,
     current TEXT NOT NULL UNIQUE,
     previous TEXT UNIQUE,
     expires_at INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE access (
     hash TEXT PRIMARY KEY,
     session TEXT NOT NULL,
     expires_at INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE ticket (
     hash TEXT PRIMARY KEY,
     session TEXT NOT NULL,
     expires_at INTEGER NOT NULL
   ) WITHOUT ROWID`,
  `CREATE TABLE audit (
     seq INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     actor TEXT NOT NULL,
     action TEXT NOT NULL,
     object TEXT NOT NULL,
     audience TEXT
   )`,
];

const Version = z.object({ version: z.number().int() });

/**
 * Has this school been created? An object is named before anybody knows whether there is such a
 * school, so until `create` nothing may be written: asking must leave no storage behind.
 */
export const isCreated = (sql: SqlStorage): boolean =>
  first(sql, z.unknown(), "SELECT 1 FROM sqlite_master WHERE name = 'schema_version'") !==
  undefined;

/** Brings the tables up to the newest step; each step is applied wholly, with its number, or not. */
export function migrate(storage: DurableObjectStorage, steps: readonly string[] = STEPS): void {
  const { sql } = storage;
  sql.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
  let version = first(sql, Version, 'SELECT version FROM schema_version')?.version;
  if (version === undefined) {
    sql.exec('INSERT INTO schema_version (version) VALUES (0)');
    version = 0;
  }
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    storage.transactionSync(() => {
      sql.exec(step);
      sql.exec('UPDATE schema_version SET version = ?', index + 1);
    });
  }
}
