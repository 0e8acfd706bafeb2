import { describe, expect, test } from 'vitest';

import { type Audience, audienceOf, type Group, groupAudience } from '../../../../shared/model';
import {
  type Change,
  isRefusal,
  mutate,
  type MutationContext,
  MUTATIONS,
  type Refusal,
  type Rows,
} from '../../../../shared/mutations';
import { mutationOf } from '../../../permissions/acts';
import {
  ACTS,
  CELLS,
  type Relation,
  RELATIONS,
  TABLE,
  type Thread,
} from '../../../permissions/table';
import {
  admin,
  ASSIGNMENTS,
  id,
  later,
  leader,
  lesson,
  newCoach,
  newNote,
  noteBy,
  otherCoach,
  promoted,
  removed,
  revision,
  rivera,
  rowsOf,
  STAFF,
  stranger,
  tess,
} from './staff';

const pia = { ...tess, id: id(254), name: 'Pia in the PLC' };
const foreigner = { ...tess, id: id(253), name: 'Flo from elsewhere' };

const actors: Record<Relation, string> = {
  author: tess.id,
  participant: rivera.id,
  coach: newCoach.id,
  otherCoach: otherCoach.id,
  plcMember: pia.id,
  leader: leader.id,
  admin: admin.id,
  otherSchool: foreigner.id,
  removed: removed.id,
  nobody: stranger,
};

/** The author's PLC; its thread has the participant and somebody since removed in it, too. */
const plcOf = (thread: Thread): Group => ({
  record: 'group',
  id: id(600),
  audience: groupAudience(id(600)),
  kind: 'plc',
  name: 'Grade 5 science',
  members: thread === 'plc' ? [tess.id, rivera.id, pia.id, removed.id] : [tess.id, pia.id],
});

function outcome(thread: Thread, act: keyof typeof ACTS, relation: Relation) {
  const plc = plcOf(thread);
  const audience: Audience =
    thread === 'plc' ? plc.audience : audienceOf([tess.id, rivera.id, removed.id]);
  const fresh = noteBy(tess, 100, audience);
  const before = { revision: revision.id, passage: null, until: 20 };
  const note = act === 'placeBack' ? { ...fresh, revision: later.id, earlier: [before] } : fresh;
  const answer = noteBy(rivera, 101, audience, note);
  const actor = actors[relation];
  const partner = actor === tess.id ? rivera.id : tess.id;
  const mutation = mutationOf(act, {
    newId: () => id(700),
    note: newNote(100),
    answer: answer.id,
    sharing: { lesson, revision },
    later,
    audiences: { thread: audience, pair: audienceOf([actor, partner]), plc: plc.audience },
  });
  const there = act === 'restoreAnswer' ? [note] : [note, answer];
  const rows: Rows = {
    ...rowsOf(
      relation === 'otherSchool' ? [foreigner] : [...STAFF, pia, ...ASSIGNMENTS, plc, ...there],
    ),
    // Each finds only what they removed themself.
    removed: () => (actor === rivera.id ? answer : undefined),
  };
  const context: MutationContext = { actor, now: 50, where: 'school' };
  return mutate(mutation.name, mutation.args, rows, context);
}

const said = (result: readonly Change[] | Refusal): string =>
  isRefusal(result) ? result.refused : 'yes';

describe('the table of who may do what', () => {
  test('has a line for every mutation and a cell for every relation', () => {
    const tried = new Set<string>(TABLE.map(({ act }) => ACTS[act][0]));
    expect([...tried].toSorted()).toEqual(Object.keys(MUTATIONS).toSorted());
    for (const { expected } of TABLE) expect(expected).toHaveLength(Object.keys(RELATIONS).length);
  });

  test.each(CELLS)('mutators: $thread, $act by $relation: $expected', (cell) => {
    const result = said(outcome(cell.thread, cell.act, cell.relation));
    // Who is not signed in never gets this far; the rules would refuse them all the same.
    const agrees = cell.expected === 'door' ? result !== 'yes' : result === cell.expected;
    expect({ result, agrees }).toEqual({ result, agrees: true });
  });
});

test('a participant since made a leader is barred from the thread, on every device and by the school', () => {
  const audience = audienceOf([tess.id, promoted.id]);
  const note = noteBy(tess, 100, audience);
  const rows = rowsOf([...STAFF, ...ASSIGNMENTS, note]);
  const args = { id: id(200), parent: note.id, kind: 'noticing', body: 'I see' } as const;
  for (const where of ['device', 'school'] as const)
    expect(mutate('note.reply', args, rows, { actor: promoted.id, now: 50, where })).toEqual({
      refused: 'not-for-leaders',
    });
});

test('on a device everyone may write for themselves, leaders and strangers too', () => {
  for (const actor of Object.values(actors)) {
    const context = { actor, now: 50, where: 'device' } as const;
    expect(said(mutate('note.write', newNote(301), rowsOf(STAFF), context))).toBe('yes');
  }
});
