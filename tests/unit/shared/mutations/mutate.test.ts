import { describe, expect, test } from 'vitest';

import { audienceOf, type Choice, type Row } from '../../../../shared/model';
import {
  type Change,
  isRefusal,
  mutate,
  Mutation,
  needs,
  type Refusal,
} from '../../../../shared/mutations';
import {
  ASSIGNMENTS,
  both,
  id,
  later,
  leader,
  lesson,
  newCoach,
  newNote,
  noteBy,
  revision,
  rivera,
  rowsOf,
  shareOf,
  STAFF,
  tess,
} from './staff';

const on = (where: 'device' | 'school', actor = tess.id) => ({ actor, now: 50, where });

/** Runs a mutation over the staff and these rows. */
const run = (
  { name, args }: Mutation,
  rows: readonly Row[] = [],
  context = on('device'),
): readonly Change[] | Refusal =>
  mutate(name, args, rowsOf([...STAFF, ...ASSIGNMENTS, ...rows]), context);

const puts = (outcome: readonly Change[] | Refusal): Row[] =>
  isRefusal(outcome) ? [] : outcome.flatMap((change) => (change.op === 'put' ? [change.row] : []));

const root = noteBy(tess, 100, both);
const answer = noteBy(rivera, 101, both, root);
const mine = noteBy(tess, 102, 'me');
const choice: Choice = {
  record: 'choice',
  id: id(103),
  author: tess.id,
  audience: 'me',
  strategy: 'wait-time',
  answer: 'try',
  lesson: null,
  createdAt: 10,
};

describe('a private note', () => {
  test('begins as its author’s alone, with no answer and not settled', () => {
    expect(run({ name: 'note.write', args: newNote(301) })).toEqual([
      {
        op: 'put',
        row: {
          record: 'note',
          ...newNote(301),
          author: tess.id,
          audience: 'me',
          parent: null,
          createdAt: 50,
          editedAt: null,
          settled: false,
        },
      },
    ]);
  });

  test('never takes the place of another row', () => {
    expect(run({ name: 'note.write', args: newNote(102) }, [mine])).toEqual({
      refused: 'mismatch',
    });
  });

  test('keeps its first moment when it is edited', () => {
    const edit: Mutation = { name: 'note.edit', args: { id: mine.id, body: 'Better words' } };
    expect(run(edit, [mine])).toEqual([
      { op: 'put', row: { ...mine, body: 'Better words', editedAt: 50 } },
    ]);
  });

  test('goes with its whole thread when it is removed', () => {
    const kept = noteBy(rivera, 104, 'me', mine);
    expect(run({ name: 'note.remove', args: { id: mine.id } }, [mine, kept])).toEqual([
      { op: 'delete', id: mine.id },
      { op: 'delete', id: kept.id },
    ]);
  });
});

describe('sharing', () => {
  test('takes along the lesson and this version of its text', () => {
    const outcome = run(shareOf(newNote(102), both), [mine], on('school'));
    expect(puts(outcome)).toEqual([lesson, revision, { ...mine, createdAt: 50, audience: both }]);
  });

  test('keeps the device’s own moment until the school has stamped it', () => {
    expect(puts(run(shareOf(newNote(102), both), [mine])).at(-1)).toHaveProperty('createdAt', 10);
  });

  test.each([
    ['the school', 'school', 'not-in-audience'],
    ['nobody', 'me', 'not-in-audience'],
    ['people she is not among', audienceOf([rivera.id, newCoach.id]), 'not-in-audience'],
    ['a leader', audienceOf([tess.id, leader.id]), 'not-for-leaders'],
    ['a leader beside her coach', audienceOf([tess.id, rivera.id, leader.id]), 'not-for-leaders'],
    ['somebody unknown', audienceOf([tess.id, id(77)]), 'not-found'],
  ] as const)('is refused towards %s', (_, audience, refused) => {
    for (const where of ['device', 'school'] as const)
      expect(run(shareOf(newNote(301), audience), [], on(where))).toEqual({ refused });
  });

  test('needs an assignment with everyone it reaches', () => {
    const rows = rowsOf([...STAFF, ...ASSIGNMENTS.filter(({ coach }) => coach !== newCoach.id)]);
    const audience = audienceOf([tess.id, rivera.id, newCoach.id]);
    const { name, args } = shareOf(newNote(301), audience);
    expect(mutate(name, args, rows, on('school'))).toEqual({ refused: 'no-assignment' });
  });

  test('is refused where note, lesson and text do not belong together', () => {
    const share = shareOf(newNote(301), both);
    const { args } = share;
    const strange = 'c'.repeat(64);
    const wrong = [
      { ...args, note: { ...args.note, lesson: strange } },
      { ...args, note: { ...args.note, revision: strange } },
      { ...args, revision: { ...args.revision, lesson: strange } },
    ];
    for (const each of wrong)
      expect(run({ name: 'note.share', args: each })).toEqual({ refused: 'mismatch' });
  });

  test('happens once: a shared note is taken back before it is shared with others', () => {
    expect(run(shareOf(newNote(100), audienceOf([tess.id, newCoach.id])), [root])).toEqual({
      refused: 'still-shared',
    });
  });

  test('never takes the place of a row that is no note', () => {
    const { name, args } = shareOf({ ...newNote(301), id: leader.id }, both);
    expect(run({ name, args })).toEqual({ refused: 'not-yours' });
  });
});

describe('taking back', () => {
  test('moves the whole thread to me, answers by others too', () => {
    for (const where of ['device', 'school'] as const) {
      const outcome = run(
        { name: 'note.takeBack', args: { id: root.id } },
        [root, answer],
        on(where),
      );
      expect(puts(outcome)).toEqual([
        { ...root, audience: 'me' },
        { ...answer, audience: 'me' },
      ]);
    }
  });

  test.each([
    ['an answer', answer.id, rivera.id],
    ['a note that is private already', mine.id, tess.id],
  ])('does not apply to %s', (_, note, actor) => {
    expect(
      run({ name: 'note.takeBack', args: { id: note } }, [root, answer, mine], on('device', actor)),
    ).toEqual({ refused: 'mismatch' });
  });
});

describe('answering', () => {
  const reply = (parent: string, as = 200): Mutation => ({
    name: 'note.reply',
    args: { id: id(as), parent, kind: 'question', body: 'What then?' },
  });

  test('joins the conversation’s audience, lesson and text', () => {
    expect(puts(run(reply(root.id), [root], on('school', rivera.id)))).toEqual([
      {
        ...root,
        id: id(200),
        author: rivera.id,
        parent: root.id,
        kind: 'question',
        body: 'What then?',
        createdAt: 50,
      },
    ]);
  });

  test('is always to the first note of a thread', () => {
    expect(run(reply(answer.id), [root, answer])).toEqual({ refused: 'mismatch' });
  });

  test('never takes the place of another row', () => {
    expect(run(reply(root.id, 101), [root, answer])).toEqual({ refused: 'mismatch' });
  });

  test('finds no thread under a row that is no note', () => {
    expect(run(reply(leader.id))).toEqual({ refused: 'not-found' });
  });
});

test('a conversation is settled as a whole and opened again', () => {
  const settle = (note: string, settled: boolean): Mutation => ({
    name: 'note.settle',
    args: { id: note, settled },
  });
  expect(puts(run(settle(root.id, true), [root]))).toEqual([{ ...root, settled: true }]);
  expect(puts(run(settle(root.id, false), [{ ...root, settled: true }]))).toEqual([root]);
  expect(run(settle(answer.id, true), [root, answer])).toEqual({ refused: 'mismatch' });
});

describe('an answer to a suggestion', () => {
  test('is hers alone', () => {
    const { strategy, answer: said, lesson: about } = choice;
    const args = { id: choice.id, strategy, answer: said, lesson: about };
    expect(puts(run({ name: 'choice.make', args }))).toEqual([{ ...choice, createdAt: 50 }]);
  });

  test('can be cleared, and clearing clears nothing else', () => {
    expect(run({ name: 'choice.clear', args: { id: choice.id } }, [choice])).toEqual([
      { op: 'delete', id: choice.id },
    ]);
    expect(run({ name: 'choice.clear', args: { id: mine.id } }, [mine])).toEqual({
      refused: 'not-found',
    });
  });

  test('is never taken by the school', () => {
    expect(run({ name: 'choice.clear', args: { id: choice.id } }, [choice], on('school'))).toEqual({
      refused: 'private-stays-here',
    });
  });
});

describe('needs', () => {
  test('names every row the mutators look at', () => {
    const mutations: Mutation[] = [
      { name: 'note.write', args: newNote(102) },
      { name: 'note.edit', args: { id: root.id, body: 'x' } },
      { name: 'note.remove', args: { id: mine.id } },
      shareOf(newNote(301), both),
      shareOf(newNote(301), audienceOf([tess.id, rivera.id, newCoach.id])),
      { name: 'note.takeBack', args: { id: root.id } },
      { name: 'note.reply', args: { id: id(200), parent: root.id, kind: 'option', body: 'x' } },
      { name: 'note.settle', args: { id: root.id, settled: true } },
      { name: 'choice.clear', args: { id: choice.id } },
    ];
    const all = rowsOf([...STAFF, ...ASSIGNMENTS, root, answer, mine, choice]);
    for (const { name, args } of mutations) {
      const { ids, repliesTo } = needs(name, args);
      const named = new Set([tess.id, ...ids]);
      const only = {
        removed: () => undefined,
        get: (wanted: string) => (named.has(wanted) ? all.get(wanted) : undefined),
        replies: (parent: string) => (parent === repliesTo ? all.replies(parent) : []),
      };
      expect(mutate(name, args, only, on('device'))).toEqual(mutate(name, args, all, on('device')));
    }
  });
});

describe('what travels', () => {
  test('is refused with words missing, words of blanks, or an unknown name', () => {
    const edit = { name: 'note.edit', args: { id: id(1), body: 'Words' } };
    expect(Mutation.safeParse(edit).success).toBe(true);
    expect(Mutation.safeParse({ ...edit, args: { id: id(1), body: ' \n' } }).success).toBe(false);
    expect(Mutation.safeParse({ ...edit, args: { id: id(1) } }).success).toBe(false);
    expect(Mutation.safeParse({ ...edit, name: 'note.publish' }).success).toBe(false);
  });

  test('holds nothing beyond what the mutation takes', () => {
    const sent = { name: 'note.edit', args: { id: id(1), body: 'Words', audience: 'school' } };
    expect(Mutation.parse(sent).args).toEqual({ id: id(1), body: 'Words' });
  });
});

describe('putting a note elsewhere', () => {
  const words = { quote: { exact: 'each of them', prefix: 'Ask ', suffix: ' where' } };
  const passage = {
    ...words,
    position: { start: 4, end: 16 },
    block: { index: 0, fingerprint: 'f', start: 4, end: 16 },
    headings: [],
  };
  const place = (note: { id: string }): Mutation => ({
    name: 'note.place',
    args: { id: note.id, revision: later, passage },
  });
  const noteIn = (outcome: readonly Change[] | Refusal) =>
    puts(outcome).find((row) => row.record === 'note');

  test('keeps where it stood, and a shared one takes its new text along', () => {
    const outcome = run(place(root), [root], on('school'));
    expect(puts(outcome)).toEqual([
      later,
      {
        ...root,
        revision: later.id,
        passage,
        earlier: [{ revision: revision.id, passage: null, until: 50 }],
      },
    ]);
  });

  test('of a private note sends nothing anywhere', () => {
    expect(puts(run(place(mine), [mine])).map(({ record }) => record)).toEqual(['note']);
  });

  test('is undone exactly, step by step', () => {
    const first = noteIn(run(place(root), [root]));
    const whole: Mutation = {
      name: 'note.place',
      args: { id: root.id, revision: later, passage: null },
    };
    const second = noteIn(run(whole, first ? [first] : []));
    const back = (to: typeof revision): Mutation => ({
      name: 'note.placeBack',
      args: { id: root.id, revision: to },
    });
    const undone = noteIn(run(back(later), second ? [second] : []));
    expect(undone).toEqual(first);
    expect(noteIn(run(back(revision), undone ? [undone] : []))).toEqual(root);
    expect(run(back(revision), [root])).toEqual({ refused: 'mismatch' });
  });

  test('is refused for an answer, and for the text of another lesson', () => {
    expect(run(place(answer), [root, answer], on('device', rivera.id))).toEqual({
      refused: 'mismatch',
    });
    const other = { ...later, lesson: 'f'.repeat(64) };
    const args = { id: root.id, revision: other, passage };
    expect(run({ name: 'note.place', args }, [root])).toEqual({ refused: 'mismatch' });
  });

  test('keeps the first place and the latest ones, however often it is done', () => {
    let note = root;
    for (let time = 0; time < 30; time += 1) {
      const args = { id: root.id, revision: { ...later, id: hex(time) }, passage };
      const next = noteIn(run({ name: 'note.place', args }, [note]));
      if (next?.record === 'note') note = next;
    }
    const earlier = note.earlier?.map((one) => one.revision) ?? [];
    expect(earlier).toHaveLength(10);
    expect(earlier[0]).toBe(revision.id);
    expect(earlier.at(-1)).toBe(hex(28));
  });

  test('where it stood before is not shared with it', () => {
    const moved = { ...mine, earlier: [{ revision: later.id, passage, until: 1 }] };
    const shared = noteIn(run(shareOf(newNote(102), both), [moved]));
    expect(shared).toMatchObject({ audience: both });
    expect(shared).not.toHaveProperty('earlier');
  });
});

const hex = (n: number): string => n.toString(16).padStart(64, '0');
