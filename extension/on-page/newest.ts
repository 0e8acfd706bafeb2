/**
 * Work of which only the newest counts: to begin ends what was begun before, and the end of all
 * ends that too.
 */
export function createNewest(all: AbortSignal) {
  let current: AbortController | undefined;
  const end = (): void => {
    current?.abort();
    current = undefined;
  };
  all.addEventListener('abort', end, { once: true });
  return {
    begin(): AbortSignal {
      end();
      current = new AbortController();
      if (all.aborted) current.abort();
      return current.signal;
    },
    end,
    isOn: (): boolean => current !== undefined,
  };
}
