import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { Server } from '@hocuspocus/server';
import * as Y from 'yjs';

const [, , port, folder] = process.argv;
const file = (name) => `${folder}/${name}`;
/** As it comes: what was written is stored after its default pause. */
const server = new Server({
  port: Number(port),
  address: '127.0.0.1',
  quiet: true,
  async onAuthenticate({ token, documentName }) {
    if (token !== `t:${documentName}`) throw new Error('no');
  },
  async onLoadDocument({ document, documentName }) {
    if (existsSync(file(documentName))) Y.applyUpdate(document, readFileSync(file(documentName)));
    return document;
  },
  async onStoreDocument({ document, documentName }) {
    writeFileSync(file(documentName), Y.encodeStateAsUpdate(document));
  },
});
await server.listen();
process.stdout.write('up\n');
