/** Work that pauses, so that a page stays responsive: a slice of time is a few `next()`. */
export type Steps<T> = Generator<void, T>;

/** All of it at once. */
export function drained<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
