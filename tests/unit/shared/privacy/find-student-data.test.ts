import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findStudentData } from '../../../../shared/privacy';

const found = (text: string, roster: string[] = [], staff: string[] = []): string[] =>
  findStudentData(text, roster, staff).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );

test.each([
  ['Pulled Nayeli to the back table.', ['Nayeli Cruz'], ['name: Nayeli']],
  ['gave nayeli the starter', ['Nayeli Cruz'], ['name: nayeli']],
  ['Cruz, Nayeli is missing task 2', ['Nayeli Cruz'], ['name: Cruz, Nayeli']],
  ['José drew the graph', ['Jose Prado'], ['name: José']],
  ['Nayeil did better today', ['Nayeli Cruz'], ['name: Nayeil']],
  ['Mark marked up the text', ['Mark Bell'], ['name: Mark']],
])('a roster name is found in "%s"', (text, roster, expected) => {
  expect(found(text, roster)).toEqual(expected);
});

test.each([
  ['Mark the text first.', ['Mark Bell']],
  ['April is testing month.', ['April Soto']],
  ['Amelia Earhart’s route is the opener.', ['Amelia Prado']],
])('a word that is also a name is left alone in "%s"', (text, roster) => {
  expect(found(text, roster)).toEqual([]);
});

test.each([
  ['Dario struggled with the set because he rushed.', ['name: Dario']],
  ['Maria’s IEP meeting is on Friday.', ['name: Maria']],
])('without a roster a student is known from the sentence "%s"', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Cornell notes took most of the period.',
  'Start with the Steinbeck excerpt.',
  'Khan Academy exercise set 4 lines up.',
  'One student cried during the quiz.',
  'Lesson moved from 10/14 to 10/16.',
  'MS-LS1-6 needs the model.',
])('the curriculum and the calendar are no student: "%s"', (text) => {
  expect(found(text)).toEqual([]);
});

test('staff are left alone, by title or by the staff list', () => {
  expect(found('Ms. Prado told me. Thanks Renata!', [], ['Renata Lind'])).toEqual([]);
  expect(found('Send it to r.lind@example.org', [], ['Renata Lind'])).toEqual([]);
});

test('ids, addresses, phone numbers and birth dates are found by kind', () => {
  const text = 'sid 20419873, kai@students.example.org, 808-555-0126, born 04/17/2013';
  expect(found(text)).toEqual([
    'id: 20419873',
    'email: kai@students.example.org',
    'phone: 808-555-0126',
    'birthdate: 04/17/2013',
  ]);
});

test('findings lie inside any text, in order and without overlap', () => {
  const piece = fc.constantFrom(
    'Nayeli',
    'Cruz',
    ' ',
    ', ',
    '’s ',
    'born 1/2/2014',
    '555-0101',
    'said',
    '.',
    '\uD83D',
    'a@b.co',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of findStudentData(text, ['Nayeli Cruz'], ['Ana Lind'])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
