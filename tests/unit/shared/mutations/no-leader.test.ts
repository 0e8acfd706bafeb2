import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  Audience,
  audienceOf,
  isReader,
  type Note,
  peopleOf,
  type Row,
} from '../../../../shared/model';
import { isCoaching, isRefusal, mutate, type Mutation } from '../../../../shared/mutations';
import {
  ASSIGNMENTS,
  id,
  newNote,
  revision,
  rivera,
  rowsOf,
  shareOf,
  STAFF,
  stranger,
  tess,
} from './staff';

const PEOPLE = [...STAFF.map((person) => person.id), stranger];
const people = fc.constantFrom(...PEOPLE);
const NOTES = [400, 401, 402, 403];
const number = fc.constantFrom(...NOTES);
const noteId = number.map(id);
const words = fc.constantFrom('one', 'two', 'three');

const anyAudience: fc.Arbitrary<Audience> = fc.oneof(
  { weight: 8, arbitrary: people.map((person) => audienceOf([tess.id, person])) },
  { weight: 8, arbitrary: people.map((person) => audienceOf([tess.id, rivera.id, person])) },
  { weight: 8, arbitrary: fc.uniqueArray(people, { minLength: 2, maxLength: 4 }).map(audienceOf) },
  { weight: 1, arbitrary: fc.constantFrom<Audience>('school', 'me') },
);
/** The wire lets no set of one through. */
const audience = anyAudience.filter((each) => Audience.safeParse(each).success);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(number, words).map(([n, body]) => ({
    name: 'note.write' as const,
    args: newNote(n, body),
  })),
  fc.record({ id: noteId, body: words }).map((args) => ({ name: 'note.edit' as const, args })),
  fc.record({ id: noteId }).map((args) => ({ name: 'note.remove' as const, args })),
  { weight: 5, arbitrary: fc.tuple(number, audience).map(([n, to]) => shareOf(newNote(n), to)) },
  fc.record({ id: noteId }).map((args) => ({ name: 'note.takeBack' as const, args })),
  fc
    .record({ id: noteId, parent: noteId, body: words })
    .map((args) => ({ name: 'note.reply' as const, args: { ...args, kind: 'noticing' as const } })),
  fc
    .record({ id: noteId, settled: fc.boolean() })
    .map((args) => ({ name: 'note.settle' as const, args })),
  fc
    .record({ id: noteId, revision: fc.constant(revision), passage: fc.constant(null) })
    .map((args) => ({ name: 'note.place' as const, args })),
  fc
    .record({ id: noteId, revision: fc.constant(revision) })
    .map((args) => ({ name: 'note.placeBack' as const, args })),
);

/** Tess and her coach are at it more often than the others: most of what they try is allowed. */
const anActor = fc.oneof(people, fc.constantFrom(tess.id, rivera.id));
const step = fc.record({ actor: anActor, mutation });

/** The school's rows after a mutation; a row put into `me` leaves it. */
function after(rows: ReadonlyMap<string, Row>, { actor, mutation: { name, args } }: Step): Rows {
  const context = { actor, now: 1, where: 'school' } as const;
  const outcome = mutate(name, args, rowsOf(rows.values()), context);
  if (isRefusal(outcome)) return rows;
  const next = new Map(rows);
  for (const change of outcome) {
    if (change.op === 'delete') next.delete(change.id);
    else if ('audience' in change.row && change.row.audience === 'me') next.delete(change.row.id);
    else next.set(change.row.id, change.row);
  }
  return next;
}
type Rows = ReadonlyMap<string, Row>;
type Step = { readonly actor: string; readonly mutation: Mutation };

const noteOf = (rows: Rows, wanted: string): Note | undefined => {
  const row = rows.get(wanted);
  return row?.record === 'note' ? row : undefined;
};

const BEGINNING: Rows = new Map([...STAFF, ...ASSIGNMENTS].map((row) => [row.id, row]));
const coaching = new Set(STAFF.filter(isCoaching).map((person) => person.id));

test('nothing anybody does puts a leader where coaching is, or touches what its actor cannot read', () => {
  let shared = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      let rows = BEGINNING;
      for (const each of steps) {
        const next = after(rows, each);
        for (const wanted of NOTES.map(id)) {
          const [was, is] = [noteOf(rows, wanted), noteOf(next, wanted)];
          if (was === is) continue;
          const seen = [was, is].filter((note) => note !== undefined);
          for (const note of seen) expect(isReader(each.actor, note.audience)).toBe(true);
          if (is === undefined) continue;
          shared += 1;
          expect(peopleOf(is.audience).length).toBeGreaterThan(1);
          expect(peopleOf(is.audience).filter((person) => !coaching.has(person))).toEqual([]);
        }
        rows = next;
      }
    }),
    { seed: 20_261_124, numRuns: 500 },
  );
  // The steps are not all refused.
  expect(shared).toBeGreaterThan(300);
});
