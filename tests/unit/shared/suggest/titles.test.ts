import { expect, test } from 'vitest';

import { strategies } from '../../../../shared/strategies';
import { titles } from '../../../../shared/suggest/language/en/titles';

test('every strategy is offered by an invitation of its own, and nothing else has one', () => {
  expect(Object.keys(titles).toSorted()).toEqual(strategies.map(({ id }) => id).toSorted());
  expect(new Set(Object.values(titles)).size).toBe(strategies.length);
});

test.each(Object.entries(titles))(
  '%s is offered in two lines, without praise or push',
  (_, title) => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).toMatch(/^\p{Lu}[^!.]*$/u);
    expect(title).not.toMatch(/\b(?:must|should|always|never|try)\b/iu);
  },
);
