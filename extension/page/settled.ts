export interface Settling {
  readonly signal: AbortSignal;
  /** Milliseconds without a change before it is told. Pages mutate in bursts: 250 at least. */
  readonly quiet?: number;
  /** Milliseconds after which a change is told although the page never rests. */
  readonly longest?: number;
}

const QUIET = 300;
const LEAST = 250;
const LONGEST = 2000;

/** To be called on every change; tells once they have settled. */
export function settled(
  tell: () => void,
  { signal, quiet = QUIET, longest = LONGEST }: Settling,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const wait = Math.max(LEAST, quiet);
  const fire = (): void => {
    timer = undefined;
    tell();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(wait, since + longest - now)));
  };
}
