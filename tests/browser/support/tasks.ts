import type { Page } from 'playwright-core';

/** One task of a page's main thread. Milliseconds of that thread's own processor time. */
export interface Task {
  /** What our scripts ran, with the style and layout they made the browser work out at once. */
  readonly ours: number;
  readonly all: number;
  /** The part of `ours` that a trace names; the only one to go by while others are busy too. */
  readonly named: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: object;
}

/** Where a trace says that script runs; what is within one belongs to it. */
const CALLS =
  /^(?:EvaluateScript|FunctionCall|FireAnimationFrame|TimerFire|v8\.run|v8\.callFunction)$/;
/** A frame is being shown: the browser's own work, whoever made the change. */
const FRAME = /^(?:PrePaint|Layerize|Commit)$/;
/** Clearing up a whole heap, of which a long page itself is the most. */
const CLEARING = /^(?:MajorGC|V8\.GC(?:FinalizeMC|IncrementalMarking))/;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
const MARK = 'coachmark-tasks';

/** Follows the main thread of a page that does nothing by itself, until asked for its tasks. */
export async function followTasks(page: Page, extensionId: string): Promise<() => Promise<Task[]>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('There is no browser to trace.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((name) => performance.mark(name), MARK);
  return async () => {
    const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
    return tasksIn(trace.traceEvents, extensionId);
  };
}

function tasksIn(events: readonly TraceEvent[], extensionId: string): Task[] {
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('The trace shows nothing of the page.');
  const thread = events
    .filter(
      ({ pid, tid, ph, ts }) => pid === mark.pid && tid === mark.tid && ph === 'X' && ts >= mark.ts,
    )
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return thread.flatMap((task, at) => {
    if (!task.name.endsWith('RunTask')) return [];
    const within: TraceEvent[] = [];
    const end = task.ts + (task.dur ?? 0);
    for (let next = at + 1; ; next += 1) {
      const event = thread[next];
      if (event === undefined || event.ts > end) break;
      within.push(event);
    }
    const calls = outermost(within.filter(({ name }) => CALLS.test(name)));
    const outside = within.filter((event) => !calls.some((call) => isWithin(event, call)));
    const named = sum(calls.filter((call) => isOf(call, within, extensionId)));
    const all = (task.tdur ?? 0) / 1000;
    if (outside.some(({ name }) => FRAME.test(name))) return [{ ours: named, all, named }];
    // What goes on after an `await` leaves no name in a trace: on a page at rest it is ours.
    const clearing = outermost(outside.filter(({ name }) => CLEARING.test(name)));
    return [{ ours: all - sum(clearing), all, named }];
  });
}

/** Of events in order of their begin. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last === undefined || !isWithin(event, last)) found.push(event);
  }
  return found;
}

const isOf = (call: TraceEvent, events: readonly TraceEvent[], extensionId: string): boolean =>
  events.some((event) => isWithin(event, call) && JSON.stringify(event.args).includes(extensionId));

const isWithin = (one: TraceEvent, other: TraceEvent): boolean =>
  one.ts >= other.ts && one.ts + (one.dur ?? 0) <= other.ts + (other.dur ?? 0);

const sum = (events: readonly TraceEvent[]): number =>
  events.reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
