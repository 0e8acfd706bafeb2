import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findStudentData, replaceFinding } from '../../../../shared/privacy';

/** The note after each finding in turn was replaced. */
function withoutAll(text: string, roster: string[] = []): string {
  let now = text;
  for (let turns = 0; turns < 20; turns += 1) {
    const findings = findStudentData(now, roster);
    const [first] = findings;
    if (first === undefined) return now;
    now = replaceFinding(now, first, findings);
  }
  return now;
}

test.each([
  ['Dario struggled with the strips.', 'A student struggled with the strips.'],
  ['I helped Dario because he asked.', 'I helped a student because he asked.'],
  ['Amara’s draft is done.', 'A student’s draft is done.'],
  [
    "I read Carlos’ draft and Amara's essay.",
    "I read a student’s draft and another student's essay.",
  ],
  [
    'Soren argued with Priya until Soren laughed.',
    'A student argued with another student until the student laughed.',
  ],
  ['Her aunt Danielle called about Nadia.', 'Her aunt called about a student.'],
  [
    'Le di la hoja a Wendy, y Wendy la perdió.',
    'Le di la hoja a un estudiante, y el estudiante la perdió.',
  ],
  [
    'El papá de Ximena llamó, el trabajo de Ximena falta.',
    'El papá de un estudiante llamó, el trabajo del estudiante falta.',
  ],
  ['Pilar (sid 20419873) is locked out.', 'A student (sid [left out]) is locked out.'],
])('“%s” becomes “%s”', (before, after) => {
  expect(withoutAll(before)).toBe(after);
});

test('only what was found is touched', () => {
  const piece = fc.constantFrom(
    'Dario asked. ',
    'Amara’s draft ',
    'born 3/4/2014 ',
    'and ',
    'the map of Jordan. ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const findings = findStudentData(text);
      const [first] = findings;
      if (first === undefined) return;
      const after = replaceFinding(text, first, findings);
      expect(after.startsWith(text.slice(0, Math.max(0, first.start - 2)))).toBe(true);
      expect(after).not.toBe(text);
    }),
  );
});
