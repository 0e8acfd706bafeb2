import type { Mark } from '../messages/to-page';
import type { Pin } from '../overlay';
import { inView, type PageText, type Repaint } from '../page';
import { t } from '../ui/text';
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
      repaint.put(mark.id, { kind: mark.kind, range });
      pins.push(pinOf(mark, range));
      yield;
    }
  }
  yield* put(first);
  if (rest.length > 0) repaint.show();
  yield* put(rest);
  repaint.end();
  return pins;
}

/** Where words stood that are gone: a pin, and nothing painted. */
export function removedPins(removed: readonly PlacedMark[], text: PageText): Pin[] {
  return removed.flatMap(({ mark, start, end }) => {
    const range = text.rangeOf(start, end);
    if (range === null) return [];
    return [{ ...pinOf(mark, range), label: t('pinRemoved', mark.label), isRemoved: true }];
  });
}

function pinOf({ id, kind, label, gloss, who, shared }: Mark, range: Range): Pin {
  return { id, kind, range, label, gloss: { text: gloss, who, isPrivate: !shared } };
}
