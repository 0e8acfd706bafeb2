import { describe, expect, test } from 'vitest';

import { type Audience, audienceOf } from '../../../../shared/model';
import { isRefusal, mutate, type Mutation } from '../../../../shared/mutations';
import {
  admin,
  ASSIGNMENTS,
  id,
  leader,
  newCoach,
  newNote,
  noteBy,
  otherCoach,
  promoted,
  removed,
  revision,
  rivera,
  rowsOf,
  shareOf,
  STAFF,
  stranger,
  tess,
} from './staff';

// A shared conversation among Tess, Coach Rivera, and two who have since left coaching.
const audience = audienceOf([tess.id, rivera.id, removed.id, promoted.id]);
const root = noteBy(tess, 100, audience);
const answer = noteBy(rivera, 101, audience, root);
const rows = rowsOf([...STAFF, ...ASSIGNMENTS, root, answer]);

/** `done`, or why not. */
function outcome(actor: string, { name, args }: Mutation, where: 'device' | 'school'): string {
  const result = mutate(name, args, rows, { actor, now: 50, where });
  return isRefusal(result) ? result.refused : 'done';
}

const relations = {
  author: tess.id,
  participant: rivera.id,
  'the author’s new coach': newCoach.id,
  'another coach': otherCoach.id,
  leader: leader.id,
  admin: admin.id,
  'a participant since removed': removed.id,
  'a participant since made a leader': promoted.id,
  nobody: stranger,
};
type Relation = keyof typeof relations;

/** The audience of Tess and somebody; of her coach and her where she is the somebody. */
const withTess = (actor: string): Audience =>
  audienceOf([tess.id, actor === tess.id ? rivera.id : actor]);

/** The mutations of the table, in the order of its columns. */
const mutationsBy = (actor: string): Record<string, Mutation> => ({
  edit: { name: 'note.edit', args: { id: root.id, body: 'Other words' } },
  remove: { name: 'note.remove', args: { id: root.id } },
  takeBack: { name: 'note.takeBack', args: { id: root.id } },
  reply: {
    name: 'note.reply',
    args: { id: id(200), parent: root.id, kind: 'noticing', body: 'I see' },
  },
  settle: { name: 'note.settle', args: { id: root.id, settled: true } },
  place: { name: 'note.place', args: { id: root.id, revision, passage: null } },
  editReply: { name: 'note.edit', args: { id: answer.id, body: 'Other words' } },
  removeReply: { name: 'note.remove', args: { id: answer.id } },
  overwrite: shareOf(newNote(100), withTess(actor)),
  share: shareOf(newNote(300), withTess(actor)),
  write: { name: 'note.write', args: newNote(301) },
  choose: {
    name: 'choice.make',
    args: { id: id(302), strategy: 'wait-time', answer: 'try', lesson: null },
  },
});

const unseen = 'not-found';
const barred = 'not-for-leaders';
const here = 'private-stays-here';

// edit, remove, takeBack, reply, settle, place, editReply, removeReply, overwrite, share, write, choose
const TABLE: Record<Relation, readonly string[]> = {
  // prettier-ignore
  author: ['done', 'still-shared', 'done', 'done', 'done', 'done', 'not-yours', 'not-yours', 'still-shared', 'done', here, here],
  // prettier-ignore
  participant: ['not-yours', 'not-yours', 'not-yours', 'done', 'done', 'not-yours', 'done', 'done', 'not-yours', 'done', here, here],
  // prettier-ignore
  'the author’s new coach': [unseen, unseen, unseen, unseen, unseen, unseen, unseen, unseen, 'not-yours', 'done', here, here],
  // prettier-ignore
  'another coach': [unseen, unseen, unseen, unseen, unseen, unseen, unseen, unseen, 'no-assignment', 'no-assignment', here, here],
  // prettier-ignore
  leader: [unseen, unseen, unseen, unseen, unseen, unseen, unseen, unseen, barred, barred, here, here],
  // prettier-ignore
  admin: [unseen, unseen, unseen, unseen, unseen, unseen, unseen, unseen, barred, barred, here, here],
  // prettier-ignore
  'a participant since removed': [barred, barred, barred, barred, barred, barred, barred, barred, barred, barred, here, here],
  // prettier-ignore
  'a participant since made a leader': [barred, barred, barred, barred, barred, barred, barred, barred, barred, barred, here, here],
  // prettier-ignore
  nobody: [unseen, unseen, unseen, unseen, unseen, unseen, unseen, unseen, unseen, unseen, here, here],
};

describe('who may do what in a shared conversation, as the school sees it', () => {
  test.each(Object.entries(relations))('%s', (relation, actor) => {
    const outcomes = Object.entries(mutationsBy(actor)).map(
      ([column, mutation]) => `${column}: ${outcome(actor, mutation, 'school')}`,
    );
    const columns = Object.keys(mutationsBy(actor));
    const expected = TABLE[relation as Relation].map((said, index) => `${columns[index]}: ${said}`);
    expect(outcomes).toEqual(expected);
  });

  test('on a device everyone may write for herself, leaders and strangers too', () => {
    for (const actor of Object.values(relations)) {
      const { write, choose } = mutationsBy(actor);
      expect(write && outcome(actor, write, 'device')).toBe('done');
      expect(choose && outcome(actor, choose, 'device')).toBe('done');
    }
  });
});
