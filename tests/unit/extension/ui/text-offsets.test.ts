import { expect, test } from 'vitest';

import { offsetsOf, rangesOf } from '../../../../extension/ui/text-offsets';

/** "Ask who" and "can tell", the second block starting at 9, with a number of ours in the first. */
function page(): HTMLElement {
  const root = document.createElement('article');
  const block = (start: number, ...children: (Node | string)[]): void => {
    const span = document.createElement('span');
    span.dataset['start'] = String(start);
    span.append(...children);
    root.append(span);
  };
  const number = document.createElement('button');
  number.className = 'cm-ref';
  number.append('1');
  block(0, 'Ask', number, ' who');
  block(9, 'can tell');
  document.body.replaceChildren(root);
  return root;
}

const words = (ranges: readonly Range[]): string[] => ranges.map(String);

test('offsets become ranges over the lesson’s words only', () => {
  const root = page();
  expect(words(rangesOf(root, 1, 6))).toEqual(['sk', ' wh']);
  expect(words(rangesOf(root, 4, 12))).toEqual(['who', 'can']);
});

test('a selection becomes offsets, with our own numbers left out', () => {
  const root = page();
  const range = document.createRange();
  const [first, second] = root.children;
  if (first?.lastChild && second?.firstChild) {
    range.setStart(first.lastChild, 1);
    range.setEnd(second.firstChild, 3);
  }
  expect(offsetsOf(root, range)).toEqual({ start: 4, end: 12 });
});

test('a selection elsewhere holds none of the lesson', () => {
  const root = page();
  const other = document.createElement('p');
  other.append('other');
  document.body.append(other);
  const range = document.createRange();
  range.selectNodeContents(other);
  expect(offsetsOf(root, range)).toBeNull();
});
