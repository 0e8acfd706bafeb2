import { setTimeout as sleep } from 'node:timers/promises';

import { HocuspocusProvider } from '@hocuspocus/provider';
import * as Y from 'yjs';

import { arrivals, type Pair, type Peer } from './peer';
import { served } from './served';

const PORT = 9711;

/** One document for each pair; a write is acknowledged when nothing of it is unsynced. */
export async function hocuspocus(): Promise<Peer> {
  const server = await served('hocuspocus.mjs', PORT);
  const join = async (name: string, token = `t:${name}`, port = PORT) => {
    const document = new Y.Doc();
    const provider = new HocuspocusProvider({
      url: `ws://127.0.0.1:${port}`,
      name,
      document,
      token,
    });
    const ready = await new Promise<boolean>((done) => {
      provider.on('synced', () => done(true));
      provider.on('authenticationFailed', () => done(false));
    });
    return { words: document.getMap<string>('words'), provider, ready };
  };
  return {
    name: 'Hocuspocus',
    port: PORT,
    async open(pair, port): Promise<Pair> {
      const name = `pair${pair}`;
      const a = await join(name, undefined, port);
      const b = await join(name, undefined, port);
      const { arrived, wait } = arrivals();
      b.words.observe(({ keysChanged }) => {
        for (const key of keysChanged) arrived(Number(key));
      });
      return {
        async write(id, body) {
          a.words.set(String(id), body);
          while (a.provider.unsyncedChanges > 0) await sleep(0);
        },
        seen: wait,
        async count() {
          // Neither of those who wrote is there any more: what is left is what was kept.
          a.provider.destroy();
          b.provider.destroy();
          const fresh = await join(name);
          const { size } = fresh.words;
          fresh.provider.destroy();
          return size;
        },
        async leftAfterUnshare() {
          for (const key of a.words.keys()) a.words.delete(key);
          await sleep(100);
          return b.words.size;
        },
        async seenByC() {
          const stranger = await join(name, 'wrong');
          stranger.provider.destroy();
          return stranger.words.size;
        },
        async close() {
          a.provider.destroy();
          b.provider.destroy();
        },
      };
    },
    ...server,
  };
}
