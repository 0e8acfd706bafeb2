/** How long one step may hold the page's thread, in milliseconds: half a frame. */
const STEP = 8;

interface Clock {
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number;
  /** Lets the page do what it has to. */
  readonly rest?: () => Promise<void>;
  /** What has to be over before a part may run; null where nothing is in the way. */
  readonly wait?: () => Promise<void> | null;
}

/**
 * Runs a generator to its end without holding up the page: its parts run together for a few
 * milliseconds, then the page has its turn. What is short is done before this returns. Undefined
 * where the signal aborted first; no part runs after that.
 */
export async function inSteps<T>(
  parts: Generator<void, T>,
  signal: AbortSignal,
  { now = () => performance.now(), rest = turn, wait = () => null }: Clock = {},
): Promise<T | undefined> {
  for (;;) {
    for (let over = wait(); over && !signal.aborted; over = wait()) await over;
    if (signal.aborted) return undefined;
    const end = now() + STEP;
    do {
      const part = parts.next();
      if (part.done) return part.value;
    } while (now() < end);
    await rest();
  }
}

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Not a timer: in a tab that is not in front, browsers hold those back for a second each. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });
}
