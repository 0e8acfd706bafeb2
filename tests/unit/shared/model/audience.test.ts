import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { Audience, audienceOf, isReader, peopleOf } from '../../../../shared/model';
import { id } from '../mutations/staff';

const people = fc.uniqueArray(fc.integer({ min: 1, max: 50 }).map(id), {
  minLength: 2,
  maxLength: 6,
});

test('a set of people has one name, whichever order they come in and however often', () => {
  fc.assert(
    fc.property(people, (set) => {
      const audience = audienceOf(set);
      expect(audienceOf([...set.toReversed(), ...set])).toBe(audience);
      expect(Audience.parse(audience)).toBe(audience);
      expect(new Set(peopleOf(audience))).toEqual(new Set(set));
    }),
  );
});

test('only those named read what is shared among people', () => {
  const audience = audienceOf([id(1), id(2)]);
  expect([id(1), id(2), id(3)].map((person) => isReader(person, audience))).toEqual([
    true,
    true,
    false,
  ]);
});

test('everybody reads what is the school’s, and the school hands nobody what is marked me', () => {
  expect(isReader(id(1), 'school')).toBe(true);
  expect(isReader(id(1), 'me')).toBe(false);
  expect(peopleOf('school')).toEqual([]);
  expect(peopleOf('me')).toEqual([]);
});

test.each(['people:', `people:${id(1)}`, 'people:me,school', 'plc:1', 'Me', ''])(
  'an audience is never %j',
  (audience) => {
    expect(Audience.safeParse(audience).success).toBe(false);
  },
);
