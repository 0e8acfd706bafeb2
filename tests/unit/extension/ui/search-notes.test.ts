import { expect, test } from 'vitest';

import { searchFor, textsOf } from '../../../../extension/ui/search-notes';
import { lakeside, note, passage, rivera } from './lakeside';

test('nothing typed looks for nothing', () => {
  expect(searchFor('  ')).toBeNull();
});

test('every word must be there, in any order, accents and capitals aside', () => {
  const finds = searchFor('decir árbol');
  expect(finds?.('El Arbol, para DECIRlo')).toBe(true);
  expect(finds?.('El árbol')).toBe(false);
  expect(searchFor("don't")?.('Don’t water it')).toBe(true);
});

test('a note is found by its words, by those it is about, and by what was answered', () => {
  const root = note({ body: 'Weigh it.', passage: passage('willow table') });
  const reply = note({ author: rivera, parent: root.id, body: 'Try the bottle.' });
  const texts = textsOf(root, [...lakeside, root, reply]);
  expect(searchFor('weigh willow bottle')?.(...texts)).toBe(true);
});
