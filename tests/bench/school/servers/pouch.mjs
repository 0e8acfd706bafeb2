import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';

import express from 'express';

const require = createRequire(import.meta.url);
const [, , port, folder, waits] = process.argv;
const PouchDB = require('pouchdb');
mkdirSync(`${folder}/db`, { recursive: true });
const leveldown = require('leveldown');

// Abstract LevelDOWN names what a store implements with a dash before it.
// oxlint-disable no-underscore-dangle
/** LevelDB as PouchDB uses it, but that every batch waits until it is on the disk. */
function synced(location) {
  const db = leveldown(location);
  const batch = db._batch.bind(db);
  const put = db._put.bind(db);
  db._batch = (operations, options, done) => batch(operations, { ...options, sync: true }, done);
  db._put = (key, value, options, done) => put(key, value, { ...options, sync: true }, done);
  return db;
}
// oxlint-enable no-underscore-dangle
synced.destroy = leveldown.destroy;

const prefix = `${folder}/db/`;
const Server = PouchDB.defaults(waits === 'synced' ? { prefix, db: synced } : { prefix });
const options = { mode: 'minimumForPouchDB', inMemoryConfig: true };
express()
  .use('/', require('express-pouchdb')(Server, options))
  .listen(Number(port), '127.0.0.1', () => process.stdout.write('up\n'));
