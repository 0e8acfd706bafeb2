import type { Pin } from '../overlay';
import { inView, type PageText, type Repaint } from '../page';
import type { PlacedMark } from './place';

interface Canvas {
  readonly text: PageText;
  /** Its window, if it has one. */
  readonly view: Window | null;
  readonly repaint: Repaint;
}

/**
 * Paints marks, those in the window or near it first, where the page still says what they were
 * placed on. The pins of those that were painted.
 */
export function* paintMarks(
  marks: readonly PlacedMark[],
  { text, view, repaint }: Canvas,
): Generator<void, Pin[]> {
  const near = view ? inView(text, view) : { start: 0, end: 0 };
  const { first = [], rest = [] } = Object.groupBy(marks, ({ start, end }) =>
    start < near.end && end > near.start ? 'first' : 'rest',
  );
  const pins: Pin[] = [];
  function* put(some: readonly PlacedMark[]): Generator<void> {
    for (const { mark, start, end } of some) {
      const range = text.rangeOf(start, end);
      if (range === null) continue;
      const { id, kind, label } = mark;
      repaint.put(id, { kind, range });
      const gloss = { text: mark.gloss, who: mark.who, isPrivate: !mark.shared };
      pins.push({ id, kind, range, label, gloss });
      yield;
    }
  }
  yield* put(first);
  if (rest.length > 0) repaint.show();
  yield* put(rest);
  repaint.end();
  return pins;
}
