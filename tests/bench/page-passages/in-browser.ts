/** What a run took. Milliseconds. */
export interface Run {
  /** From the mutation to the frame in which all is painted; ours less the wait for it to settle. */
  readonly painted: number;
  /** To the end of the last script. */
  readonly script: number;
  readonly placed: number;
  readonly longTasks: readonly number[];
}

export const after = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** The moment the next frame has been handed over to be shown. */
export const nextFrame = (): Promise<number> =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => done(performance.now()));
      port1.start();
      port2.postMessage(null);
    }),
  );

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await after(20);
}

export function lessonRoot(): Element {
  const root = document.querySelector('.user_content');
  if (!root) throw new Error('There is no lesson here.');
  return root;
}

/** Tasks of 50 ms and more, as the browser tells them. */
export const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ entryTypes: ['longtask'] });
