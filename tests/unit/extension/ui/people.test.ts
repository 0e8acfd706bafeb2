import { expect, test } from 'vitest';

import { audienceLabel } from '../../../../extension/ui/audience-label';
import { authorOf, readersFor } from '../../../../extension/ui/people';
import { audienceOf, type Group } from '../../../../shared/model';
import { ana, assignment, lakeside, rivera, theTwo } from './lakeside';

test('a teacher may share with her coach, a coach with the teachers she works with', () => {
  expect(readersFor(lakeside, ana)).toEqual([{ name: 'Coach Rivera', audience: theTwo }]);
  expect(readersFor(lakeside, rivera)).toEqual([{ name: 'Ana Torres', audience: theTwo }]);
});

test('nobody is offered who has left the school, or is not linked any more', () => {
  const left = lakeside.map((row) =>
    row.record === 'person' && row.id === rivera ? { ...row, removed: true } : row,
  );
  expect(readersFor(left, ana)).toEqual([]);
  expect(
    readersFor(
      lakeside.filter((row) => row !== assignment),
      ana,
    ),
  ).toEqual([]);
});

test('an audience is named by everybody but the reader', () => {
  expect(audienceLabel('me', lakeside, ana)).toBe('Only you');
  expect(audienceLabel(theTwo, lakeside, ana)).toBe('You and Coach Rivera');
  expect(audienceLabel(theTwo, lakeside, rivera)).toBe('You and Ana Torres');
  expect(audienceLabel(audienceOf([ana, 'unknown']), lakeside, ana)).toBe('You and A colleague');
});

test('names stand as they were entered, and the reader is You', () => {
  expect(authorOf(ana, lakeside, ana)).toBe('You');
  expect(authorOf(ana, lakeside, rivera)).toBe('Ana Torres');
});

test('a group is named by its name, and somebody who left unsigned by none', () => {
  const group: Group = {
    record: 'group',
    id: '00000000-0000-7000-8000-000000000900',
    audience: 'group:00000000-0000-7000-8000-000000000900',
    kind: 'plc',
    name: 'Grade 5 science',
    members: [ana, rivera],
  };
  const rows = [...lakeside, group];
  expect(audienceLabel(group.audience, rows, ana)).toBe('You and Grade 5 science');
  const unsigned = lakeside.map((row) =>
    row.id === rivera ? Object.assign({}, row, { removed: true, unsigned: true, name: '–' }) : row,
  );
  expect(authorOf(rivera, unsigned, ana)).toBe('A colleague');
});
