import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startWorkerd } from '../../../tools/workerd';
import type { Writer } from './peer';

/** The floor under every school here: one row for each request, on the same disk. */
export async function bare(): Promise<{
  writer(n: number): Writer;
  pid(): number;
  close(): Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-bare-'));
  const bundle = 'tests/bench/school/servers/bare.mjs';
  const workerd = await startWorkerd({ bundle, storage: path.join(folder, 'objects') });
  return {
    pid: () => workerd.pid,
    writer: (n) => ({
      async write(id, body) {
        const response = await fetch(workerd.url, {
          method: 'POST',
          body: JSON.stringify({ id: `${n} ${id}`, body }),
        });
        if (!response.ok) throw new Error(`${response.status}`);
        await response.json();
      },
    }),
    async close() {
      await workerd.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
