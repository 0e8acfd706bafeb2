import { afterEach, expect, test } from 'vitest';

import { paintMarks } from '../../../../extension/on-page/paint-marks';
import type { PlacedMark } from '../../../../extension/on-page/place';
import { type PageText, readLesson, type Repaint } from '../../../../extension/page';
import { atOnce } from '../page/at-once';

afterEach(() => document.body.replaceChildren());

/** Ten paragraphs, each as high as the window, the page scrolled to the sixth. */
function scrolled(): PageText {
  for (let n = 0; n < 10; n += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Paragraph ${n}`;
    const top = (n - 5) * window.innerHeight;
    paragraph.getBoundingClientRect = () => new DOMRect(0, top, 100, window.innerHeight);
    document.body.append(paragraph);
  }
  return atOnce(readLesson(document.body, { blocks: 100, bytes: 10_000 }));
}

const markAt = ({ lesson }: PageText, n: number): PlacedMark => {
  const block = lesson.blocks[n];
  const mark = { id: `${n}`, kind: 'note', label: '', gloss: '', who: '', shared: false } as const;
  return { mark, start: block?.start ?? 0, end: block?.end ?? 0 };
};

test('what is in the window or near it is painted before all else, then the rest', () => {
  const text = scrolled();
  const done: string[] = [];
  const repaint: Repaint = {
    put: (id, { range }) => done.push(`${id}: ${range.toString()}`),
    show: () => done.push('shown'),
    end: () => done.push('ended'),
  };
  const marks = [0, 1, 4, 5, 9].map((n) => markAt(text, n));
  const pins = atOnce(paintMarks(marks, { text, view: window, repaint }));
  expect(done).toEqual([
    '4: Paragraph 4',
    '5: Paragraph 5',
    'shown',
    '0: Paragraph 0',
    '1: Paragraph 1',
    '9: Paragraph 9',
    'ended',
  ]);
  expect(pins).toHaveLength(5);
});
