import { LONGEST_LESSON } from '../../../extension/messages/longest-lesson';
import type { FromPage } from '../../../extension/messages/protocol';
import type { Mark, PageMarks } from '../../../extension/messages/to-page';
import { createCarrier } from '../../../extension/on-page/carrier';
import { createFinder } from '../../../extension/on-page/find-lesson';
import { createLesson } from '../../../extension/on-page/lesson';
import { paintMarks } from '../../../extension/on-page/paint-marks';
import { createPainter, readLesson } from '../../../extension/page';
import { after, lessonRoot, longTasks, nextFrame, type Run, until } from './in-browser';
import { edit, type KnownLesson } from './known-lesson';

/** What a page waits for changes to settle: deliberate, and not counted. Milliseconds. */
const SETTLE = 300;
/** How long the background takes to answer, so that its answer is not what is waited for. */
const ANSWER = 1500;

let shownAt = 0;
let frameAt = 0;
/** By the last answer to the background, which comes when all is painted. */
let placed = 0;
const set = CSS.highlights.set.bind(CSS.highlights);
CSS.highlights.set = (name, highlight) => {
  shownAt = performance.now();
  void nextFrame().then((at) => (frameAt = at));
  return set(name, highlight);
};

/** The page as the extension has it; the background's part is played here. */
export async function open(known: KnownLesson): Promise<(n: number) => Promise<Run>> {
  let isPlaced = false;
  createLesson({
    document,
    finder: createFinder({ document, world: globalThis, now: () => performance.now() }),
    carrier: async () => createCarrier(),
    fetch: (input, init) => fetch(input, init),
    send: async (message: FromPage) => {
      if (message.type === 'page/placed') {
        isPlaced = true;
        placed = Object.values(message.placements).filter(
          ({ start }) => start !== undefined,
        ).length;
      }
      if (message.type !== 'page/lesson') return undefined;
      const text = message.blocks.map((block) => block.text).join('\n\n');
      const answer: unknown = structuredClone(marksFor(known, text));
      await after(isPlaced ? ANSWER : 0);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is asked for
      return answer as never;
    },
    listen: () => {},
    cardUrl: 'about:blank',
    end: new AbortController(),
  });
  await until(() => isPlaced);
  await after(1000);
  return async (n) => {
    const run = await once(known.edited[n] ?? known.from);
    await after(ANSWER);
    const all = { ...run, placed };
    edit(lessonRoot(), known.from);
    await after(2 * ANSWER);
    return all;
  };
}

async function once(to: KnownLesson['from']): Promise<Omit<Run, 'placed'>> {
  longTasks.length = 0;
  shownAt = 0;
  const started = performance.now();
  edit(lessonRoot(), to);
  await until(() => shownAt > 0 && performance.now() - shownAt > 500);
  return {
    painted: frameAt - started - SETTLE,
    script: shownAt - started - SETTLE,
    longTasks: [...longTasks],
  };
}

function marksFor({ cited }: KnownLesson, text: string): PageMarks {
  return {
    isCoach: false,
    spans: [],
    groups: cited.map(({ from, selectors }, n) => ({
      blocks: from.text === text ? null : from.blocks,
      marks: selectors.map((passage, index) => ({ ...markOf(`${n}-${index}`), passage })),
    })),
  };
}

const markOf = (id: string): Mark => ({
  id,
  kind: 'note',
  label: id,
  gloss: '',
  who: '',
  shared: false,
});

/** The script of painting all passages of a page for the first time. Milliseconds. */
export async function firstPaint({ cited }: KnownLesson): Promise<number> {
  const over = new AbortController();
  const painter = createPainter({ theme: 'light', signal: over.signal });
  const text = drained(readLesson(lessonRoot(), LONGEST_LESSON));
  const marks = cited
    .flatMap(({ selectors }) => selectors)
    .map(({ position: { start, end } }, n) => ({ mark: markOf(String(n)), start, end }));
  await nextFrame();
  const started = performance.now();
  drained(paintMarks(marks, { text, view: window, repaint: painter.repaint() }));
  const script = performance.now() - started;
  over.abort();
  await nextFrame();
  return script;
}

function drained<T>(parts: Generator<void, T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}
