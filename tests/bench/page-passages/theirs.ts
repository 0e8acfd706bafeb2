import { type Annotation, anchor, highlight, pathOf } from './hypothesis-on-page';
import { after, lessonRoot, longTasks, nextFrame, type Run } from './in-browser';
import { edit, type KnownLesson, lay } from './known-lesson';

/** Hypothesis' method on the same nodes: all passages anchored, then all wrapped. */
export function open({ from, edited, stored }: KnownLesson): (n: number) => Promise<Run> {
  const root = lessonRoot();
  const annotations: Annotation[] = stored.map((one) => ({ ...one, path: pathOf(root, one) }));
  return async (n) => {
    await nextFrame();
    longTasks.length = 0;
    const started = performance.now();
    edit(root, edited[n] ?? from);
    const ranges = annotations.map((annotation) => anchor(root, annotation));
    for (const range of ranges) if (range) highlight(range);
    const script = performance.now() - started;
    const painted = (await nextFrame()) - started;
    const placed = ranges.filter((range) => range !== null).length;
    await after(200);
    const run = { painted, script, placed, longTasks: [...longTasks] };
    lay(from, root);
    return run;
  };
}
