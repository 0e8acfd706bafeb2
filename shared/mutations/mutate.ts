import { type EarlierPlace, MOST_EARLIER, type Note, type Revision, type Row } from '../model';
import type { Args, MutationName } from './args';
import {
  mayShareWith,
  mayWriteIn,
  type MutationContext,
  noteIn,
  type Refusal,
  type Rows,
} from './rules';

/** One row as it is from now on, or gone. A row put into `me` leaves the school altogether. */
export type Change =
  | { readonly op: 'put'; readonly row: Row }
  | { readonly op: 'delete'; readonly id: string };

type Outcome = readonly Change[] | Refusal;

const refuse = (refused: Refusal['refused']): Refusal => ({ refused });

export const isRefusal = (outcome: Outcome): outcome is Refusal => 'refused' in outcome;

const freshNote = (args: Args<'note.write'>, context: MutationContext): Note => ({
  record: 'note',
  ...args,
  author: context.actor,
  audience: 'me',
  parent: null,
  createdAt: context.now,
  editedAt: null,
  settled: false,
});

function writeNote(args: Args<'note.write'>, rows: Rows, context: MutationContext): Outcome {
  if (context.where === 'school') return refuse('private-stays-here');
  if (rows.get(args.id) !== undefined) return refuse('mismatch');
  return [{ op: 'put', row: freshNote(args, context) }];
}

/** The note `actor` wrote, or why it may not be touched. What cannot be read is not found. */
function ownNote(rows: Rows, id: string, context: MutationContext): Note | Refusal {
  const note = noteIn(rows, id);
  if (note === undefined) return refuse('not-found');
  const closed = mayWriteIn(rows, context.actor, note.audience);
  if (closed !== undefined) return closed;
  return note.author === context.actor ? note : refuse('not-yours');
}

function editNote(args: Args<'note.edit'>, rows: Rows, context: MutationContext): Outcome {
  const note = ownNote(rows, args.id, context);
  if ('refused' in note) return note;
  return [{ op: 'put', row: { ...note, body: args.body, editedAt: context.now } }];
}

/** Removes a private note with its thread, or one's own reply. A shared thread is taken back first. */
function removeNote(args: Args<'note.remove'>, rows: Rows, context: MutationContext): Outcome {
  const note = ownNote(rows, args.id, context);
  if ('refused' in note) return note;
  if (note.parent === null && note.audience !== 'me') return refuse('still-shared');
  return [note, ...rows.replies(note.id)].map(({ id }) => ({ op: 'delete', id }));
}

function shareNote(args: Args<'note.share'>, rows: Rows, context: MutationContext): Outcome {
  const { note: fresh, lesson, revision, audience, thread = [] } = args;
  const closed = mayShareWith(rows, context.actor, audience);
  if (closed !== undefined) return closed;
  if (fresh.lesson !== lesson.id || fresh.revision !== revision.id || revision.lesson !== lesson.id)
    return refuse('mismatch');
  const before = rows.get(fresh.id);
  if (before !== undefined) {
    if (before.record !== 'note' || before.author !== context.actor) return refuse('not-yours');
    if (before.parent !== null) return refuse('mismatch');
    if (before.audience !== 'me' && !hasLeft(rows, context.actor, before.audience))
      return refuse('still-shared');
  }
  // Where a private note stood before is not among what a share says goes along.
  const { earlier: _, ...known } = before ?? freshNote(fresh, context);
  const shared: Note = {
    ...known,
    ...fresh,
    createdAt: context.where === 'school' ? context.now : (before?.createdAt ?? context.now),
    audience,
  };
  const answers: Note[] = [];
  for (const each of thread) {
    const there = rows.get(each.id);
    if (there !== undefined && !isOwnAnswer(there, fresh.id, context.actor))
      return refuse('mismatch');
    const { lesson: about, revision: version } = fresh;
    const answer = freshNote({ ...each, lesson: about, revision: version, passage: null }, context);
    answers.push({ ...answer, parent: fresh.id, audience });
  }
  // What others said beneath it was said to the audience it leaves.
  const taken = new Set(answers.map(({ id }) => id));
  const left = before === undefined || before.audience === 'me' ? [] : rows.replies(fresh.id);
  return [
    ...left.filter(({ id }) => !taken.has(id)).map((row) => putInto('me', row)),
    { op: 'put', row: lesson },
    { op: 'put', row: revision },
    { op: 'put', row: shared },
    ...answers.map((row): Change => ({ op: 'put', row })),
  ];
}

const putInto = (audience: 'me', row: Note): Change => ({ op: 'put', row: { ...row, audience } });

/** Her own words, in a group she no longer belongs to: hers to share anew, with whom she will. */
const hasLeft = (rows: Rows, actor: string, audience: Note['audience']): boolean =>
  mayWriteIn(rows, actor, audience)?.refused === 'not-found';

const isOwnAnswer = (row: Row, parent: string, actor: string): boolean =>
  row.record === 'note' && row.parent === parent && row.author === actor;

/** The whole conversation leaves the audience; the author's device keeps it as a private note. */
function takeBack(args: Args<'note.takeBack'>, rows: Rows, context: MutationContext): Outcome {
  const note = ownNote(rows, args.id, context);
  if ('refused' in note) return note;
  if (note.parent !== null || note.audience === 'me') return refuse('mismatch');
  return [note, ...rows.replies(note.id)].map((row) => putInto('me', row));
}

function reply(args: Args<'note.reply'>, rows: Rows, context: MutationContext): Outcome {
  const root = noteIn(rows, args.parent);
  if (root === undefined) return refuse('not-found');
  const closed = mayWriteIn(rows, context.actor, root.audience);
  if (closed !== undefined) return closed;
  if (root.parent !== null || rows.get(args.id) !== undefined) return refuse('mismatch');
  const { lesson, revision, audience } = root;
  const answer = freshNote({ ...args, lesson, revision, passage: null }, context);
  return [{ op: 'put', row: { ...answer, parent: root.id, audience } }];
}

/**
 * A removed answer comes back as it was, into the thread it was in, if that is still shared; on the
 * text its note stands in now, for the one it was said about may have left.
 */
function restore(args: Args<'note.restore'>, rows: Rows, context: MutationContext): Outcome {
  const again = reply(args, rows, context);
  if (context.where === 'device' || isRefusal(again)) return again;
  const note = rows.removed(args.id);
  const root = noteIn(rows, args.parent);
  if (note === undefined || note.parent !== root?.id || note.audience !== root.audience)
    return refuse('not-found');
  const { revision } = root;
  return [{ op: 'put', row: { ...note, revision } }];
}

function settle(args: Args<'note.settle'>, rows: Rows, context: MutationContext): Outcome {
  const note = noteIn(rows, args.id);
  if (note === undefined) return refuse('not-found');
  const closed = mayWriteIn(rows, context.actor, note.audience);
  if (closed !== undefined) return closed;
  if (note.parent !== null) return refuse('mismatch');
  return [{ op: 'put', row: { ...note, settled: args.settled } }];
}

/** A shared note takes the text it now stands in along; a private one's stays where it is. */
const placed = (note: Note, revision: Revision): Change[] => [
  ...(note.audience === 'me' ? [] : [{ op: 'put' as const, row: revision }]),
  { op: 'put', row: note },
];

/** Of too many former places those in the middle go: how it began and what came last stay. */
const withLatest = (earlier: readonly EarlierPlace[], latest: EarlierPlace): EarlierPlace[] => [
  ...earlier.slice(0, 1),
  ...earlier.slice(1).slice(2 - MOST_EARLIER),
  latest,
];

function place(args: Args<'note.place'>, rows: Rows, context: MutationContext): Outcome {
  const note = ownNote(rows, args.id, context);
  if ('refused' in note) return note;
  const { revision, passage } = args;
  if (note.parent !== null || revision.lesson !== note.lesson) return refuse('mismatch');
  const before = { revision: note.revision, passage: note.passage, until: context.now };
  const earlier = withLatest(note.earlier ?? [], before);
  return placed({ ...note, revision: revision.id, passage, earlier }, revision);
}

function placeBack(args: Args<'note.placeBack'>, rows: Rows, context: MutationContext): Outcome {
  const note = ownNote(rows, args.id, context);
  if ('refused' in note) return note;
  const { earlier = [], ...rest } = note;
  const before = earlier.at(-1);
  const { revision } = args;
  if (before?.revision !== revision.id || revision.lesson !== note.lesson)
    return refuse('mismatch');
  const older = earlier.slice(0, -1);
  const back: Note = {
    ...rest,
    revision: before.revision,
    passage: before.passage,
    ...(older.length > 0 && { earlier: older }),
  };
  return placed(back, revision);
}

/** How she answers suggestions is hers alone: the school never takes it. */
function choose(args: Args<'choice.make'>, _rows: Rows, context: MutationContext): Outcome {
  if (context.where === 'school') return refuse('private-stays-here');
  const { actor: author, now: createdAt } = context;
  return [{ op: 'put', row: { record: 'choice', ...args, author, audience: 'me', createdAt } }];
}

function clearChoice(args: Args<'choice.clear'>, rows: Rows, context: MutationContext): Outcome {
  if (context.where === 'school') return refuse('private-stays-here');
  if (rows.get(args.id)?.record !== 'choice') return refuse('not-found');
  return [{ op: 'delete', id: args.id }];
}

type Mutator<N extends MutationName> = (
  args: Args<N>,
  rows: Rows,
  context: MutationContext,
) => Outcome;
type Mutators = { [N in MutationName]: Mutator<N> };

const mutators: Mutators = {
  'note.write': writeNote,
  'note.edit': editNote,
  'note.remove': removeNote,
  'note.share': shareNote,
  'note.takeBack': takeBack,
  'note.reply': reply,
  'note.restore': restore,
  'note.settle': settle,
  'note.place': place,
  'note.placeBack': placeBack,
  'choice.make': choose,
  'choice.clear': clearChoice,
};

/**
 * Applies one named mutation: pure and synchronous, the same on the device (optimistic) and in
 * the school (authoritative). `rows` must answer for everything `needs` names and for the actor.
 */
export function mutate<N extends MutationName>(
  name: N,
  args: Args<N>,
  rows: Rows,
  context: MutationContext,
): Outcome {
  return mutators[name](args, rows, context);
}
