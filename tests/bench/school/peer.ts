/** One way of doing the job, its server in a process of its own and its data on disk. */
export interface Peer {
  readonly name: string;
  /** Where its server listens. */
  readonly port: number;
  /** The server's process. */
  pid(): number;
  /** A pair's place to write in: A writes, B hears. `port` where something stands before the server. */
  open(pair: number, port?: number): Promise<Pair>;
  /** SIGKILL to the server, then a new one on the same disk. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

export interface Writer {
  /** Resolves when the server has said that it has the words. */
  write(id: number, words: string): Promise<void>;
}

export interface Pair extends Writer {
  /** Resolves when B has them, who was listening before they were written. */
  seen(id: number): Promise<void>;
  /** How many of the words are there for somebody of the pair who comes anew. */
  count(): Promise<number>;
  /** A takes back everything; can B, or the server asked by B, still produce the words? */
  leftAfterUnshare(): Promise<number>;
  /** Can C, whom nothing was shared with, get at them? */
  seenByC(): Promise<number>;
  close(): Promise<void>;
}

/** Things that are waited for by number. */
export function arrivals(): {
  readonly arrived: (id: number) => void;
  readonly wait: (id: number) => Promise<void>;
} {
  const there = new Set<number>();
  const waiting = new Map<number, () => void>();
  return {
    arrived: (id) => {
      there.add(id);
      waiting.get(id)?.();
    },
    wait: (id) =>
      there.has(id)
        ? Promise.resolve()
        : new Promise((done) => {
            waiting.set(id, done);
          }),
  };
}
