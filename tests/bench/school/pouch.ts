import * as z from 'zod';

import { arrivals, type Pair, type Peer } from './peer';
import { served } from './served';

const Changes = z.object({
  last_seq: z.union([z.number(), z.string()]),
  results: z.array(z.object({ id: z.string(), deleted: z.boolean().optional() })),
});
const Rev = z.object({ rev: z.string() });

/** What PouchDB tells LevelDB of each write: to wait for the disk, or, as it comes, not to. */
export type Waits = 'as it comes' | 'synced';

/** One database for each pair, written over HTTP and heard by its changes feed, as CouchDB is used. */
export async function pouch(waits: Waits): Promise<Peer> {
  const usual = waits === 'synced' ? 9713 : 9712;
  const server = await served('pouch.mjs', usual, waits);
  return {
    name: `express-pouchdb, ${waits}`,
    port: usual,
    async open(pair, port = usual): Promise<Pair> {
      const url = `http://127.0.0.1:${port}/pair${pair}`;
      const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
        const response = await fetch(`${url}${path}`, {
          ...init,
          headers: { 'content-type': 'application/json' },
        });
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return response.json();
      };
      await ask('', { method: 'PUT' });
      const { arrived, wait } = arrivals();
      const off = new AbortController();
      const revs = new Map<string, string>();
      const listening = (async () => {
        for (let since: number | string = 0; !off.signal.aborted;) {
          const query = `/_changes?feed=longpoll&timeout=5000&include_docs=true&since=${since}`;
          const said = await ask(query, { signal: off.signal }).catch(() => undefined);
          if (said === undefined) continue;
          const { last_seq, results } = Changes.parse(said);
          since = last_seq;
          for (const { id } of results) arrived(Number(id));
        }
      })();
      return {
        async write(id, body) {
          const init = { method: 'PUT', body: JSON.stringify({ body }) };
          revs.set(String(id), Rev.parse(await ask(`/${id}`, init)).rev);
        },
        seen: wait,
        count: async () => z.object({ doc_count: z.number() }).parse(await ask('')).doc_count,
        async leftAfterUnshare() {
          let left = 0;
          for (const [id, rev] of revs) {
            await ask(`/${id}?rev=${rev}`, { method: 'DELETE' });
            // Who knew the revision can still ask for it.
            if ((await fetch(`${url}/${id}?rev=${rev}`)).ok) left += 1;
          }
          return left;
        },
        // It has no rights below a database, and as its makers ship it for PouchDB none above.
        seenByC: async () =>
          z.object({ total_rows: z.number() }).parse(await ask('/_all_docs')).total_rows,
        async close() {
          off.abort();
          await listening;
        },
      };
    },
    ...server,
  };
}
