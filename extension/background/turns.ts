/** Runs `work` when all that was asked of the same `key` before has ended, well or badly. */
export type InTurn<K> = <T>(key: K, work: () => Promise<T>) => Promise<T>;

/** One queue for each key: what is done to one thing is done in the order in which it was asked. */
export function createTurns<K>(): InTurn<K> {
  const last = new Map<K, Promise<unknown>>();

  return async (key, work) => {
    const before = last.get(key);
    const turn = (async () => {
      // What became of the one before is told to whoever asked for that one.
      await before?.catch(() => undefined);
      return work();
    })();
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
