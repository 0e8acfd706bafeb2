import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';

import express from 'express';

const require = createRequire(import.meta.url);
const [, , port, folder] = process.argv;
const PouchDB = require('pouchdb');
mkdirSync(`${folder}/db`, { recursive: true });
const Server = PouchDB.defaults({ prefix: `${folder}/db/` });
const options = { mode: 'minimumForPouchDB', inMemoryConfig: true };
express()
  .use('/', require('express-pouchdb')(Server, options))
  .listen(Number(port), '127.0.0.1', () => process.stdout.write('up\n'));
