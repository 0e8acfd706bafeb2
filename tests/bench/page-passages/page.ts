import { after, lessonRoot, type Run } from './in-browser';
import { type Asked, edit, knownLesson, lay } from './known-lesson';
import * as ours from './ours';
import * as theirs from './theirs';

/** What the bench asks of a page. */
export interface PageBench {
  open(method: 'ours' | 'theirs', asked: Asked): Promise<void>;
  run(n: number): Promise<Run>;
  /** The same edit on a page that is left to itself. */
  alone(asked: Asked): Promise<void>;
  firstPaint(asked: Asked): Promise<number>;
}

let run: (n: number) => Promise<Run>;

const bench: PageBench = {
  async open(method, asked) {
    const known = knownLesson(asked);
    lay(known.from, lessonRoot());
    run = method === 'ours' ? await ours.open(known) : theirs.open(known);
  },
  run: (n) => run(n),
  async alone(asked) {
    const { from, edited } = knownLesson(asked);
    lay(from, lessonRoot());
    await after(500);
    edit(lessonRoot(), edited[0] ?? from);
    await after(500);
  },
  firstPaint(asked) {
    const known = knownLesson(asked);
    lay(known.from, lessonRoot());
    return ours.firstPaint(known);
  },
};

// The words of the interface come from the browser, for an extension.
const chrome = { i18n: { getMessage: (key: string) => key } };
Object.assign(globalThis, { bench, chrome });
