import { afterEach, expect, test } from 'vitest';

import { pageTheme } from '../../../../extension/page';

const inside = (style: string): Element => {
  const outer = document.createElement('div');
  outer.setAttribute('style', style);
  const inner = document.createElement('p');
  outer.append(inner);
  document.body.append(outer);
  return inner;
};
afterEach(() => document.body.replaceChildren());

test.each([
  ['background-color: rgb(255, 255, 255)', 'light'],
  ['background-color: rgb(21, 24, 27)', 'dark'],
  ['background-color: rgba(0, 0, 0, 0.1)', 'light'],
  ['', 'light'],
] as const)('the background %j makes a %s page', (style, theme) => {
  expect(pageTheme(inside(style))).toBe(theme);
});
