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
  // A row is its own line in its audience's feed, so a mutation writes fewer rows: only what left
  // needs a line besides, its tombstone. Numbers count up in each feed, from where they were.
  `ALTER TABLE record RENAME TO record_before;
   CREATE TABLE record (
     id TEXT PRIMARY KEY,
     record TEXT NOT NULL,
     audience TEXT NOT NULL,
     seq INTEGER NOT NULL,
     lesson TEXT,
     revision TEXT,
     parent TEXT,
     data TEXT NOT NULL
   ) WITHOUT ROWID;
   INSERT INTO record (id, record, audience, seq, lesson, revision, parent, data)
     SELECT b.id, b.record, b.audience, f.seq, b.lesson, b.revision, b.parent, b.data
     FROM record_before b JOIN feed f ON f.audience = b.audience AND f.object = b.id;
   DROP TABLE record_before;
   CREATE INDEX record_feed ON record (audience, seq);
   CREATE INDEX record_cites ON record (audience, lesson, revision)
     WHERE lesson IS NOT NULL AND parent IS NULL;
   CREATE INDEX record_thread ON record (parent, revision) WHERE parent IS NOT NULL;
   CREATE INDEX record_set_up ON record (record) WHERE record <> 'note';
   ALTER TABLE cited RENAME TO cited_before;
   CREATE TABLE cited (
     audience TEXT NOT NULL,
     id TEXT NOT NULL,
     seq INTEGER NOT NULL,
     data TEXT NOT NULL,
     PRIMARY KEY (audience, id)
   ) WITHOUT ROWID;
   INSERT INTO cited (audience, id, seq, data)
     SELECT b.audience, b.id, f.seq, b.data
     FROM cited_before b JOIN feed f ON f.audience = b.audience AND f.object = b.id;
   DROP TABLE cited_before;
   CREATE INDEX cited_feed ON cited (audience, seq);
   CREATE TABLE tombstone (
     audience TEXT NOT NULL,
     seq INTEGER NOT NULL,
     object TEXT NOT NULL,
     PRIMARY KEY (audience, seq)
   ) WITHOUT ROWID;
   INSERT INTO tombstone (audience, seq, object)
     SELECT audience, seq, object FROM feed WHERE op = 'delete';
   DROP TABLE feed;
   ALTER TABLE school DROP COLUMN seq`,
  `CREATE TABLE removed (
     author TEXT NOT NULL,
     id TEXT NOT NULL,
     at INTEGER NOT NULL,
     data TEXT NOT NULL,
     PRIMARY KEY (author, id)
   ) WITHOUT ROWID`,
  `CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
   BEGIN SELECT RAISE(ABORT, 'lines of the audit are only added'); END;
   CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit
   BEGIN SELECT RAISE(ABORT, 'lines of the audit are only added'); END`,
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
