/**
 * Who may do what: every mutation, on every kind of thread, by everybody in every relation to it.
 * Two tests run each cell, against the mutators alone and against the worker; `docs/permissions.md` is
 * printed from it (`npm run permissions`).
 */

/** How somebody stands to the author of a note, with how the page says it. */
export const RELATIONS = {
  author: 'its author',
  participant: 'who takes part: it was shared with them, they answered',
  coach: 'a coach of the author’s it was not shared with',
  otherCoach: 'another coach',
  plcMember: 'a member of the author’s PLC',
  leader: 'a leader',
  admin: 'an admin',
  otherSchool: 'somebody of another school',
  removed: 'somebody removed from the school',
  nobody: 'nobody: no sign-in',
} as const;
export type Relation = keyof typeof RELATIONS;

/** `yes`, a refusal's code, or `door`: such a request is not accepted at all (HTTP 401). */
export type Expected =
  | 'yes'
  | 'door'
  | 'not-found'
  | 'not-yours'
  | 'still-shared'
  | 'not-in-audience'
  | 'no-assignment'
  | 'not-for-leaders'
  | 'private-stays-here';

export type Thread = 'pair' | 'plc';

/** What is tried: a mutation of the protocol, on the note, its answer, or something new. */
export type Act =
  | 'write'
  | 'edit'
  | 'editAnswer'
  | 'remove'
  | 'removeAnswer'
  | 'restoreAnswer'
  | 'share'
  | 'shareWithPlc'
  | 'shareOver'
  | 'takeBack'
  | 'reply'
  | 'settle'
  | 'place'
  | 'placeBack'
  | 'choose'
  | 'clearChoice';

/** Each act: its mutation, and how the page says it. */
export const ACTS = {
  write: ['note.write', 'send a private note to the school'],
  edit: ['note.edit', 'edit the note'],
  editAnswer: ['note.edit', 'edit the participant’s answer'],
  remove: ['note.remove', 'remove the note while it is shared'],
  removeAnswer: ['note.remove', 'remove the participant’s answer'],
  restoreAnswer: ['note.restore', 'restore the answer the participant removed'],
  share: ['note.share', 'share a note of one’s own with the author (the author: with her coach)'],
  shareWithPlc: ['note.share', 'share a note of one’s own with the author’s PLC'],
  shareOver: ['note.share', 'share again, in the place of the note'],
  takeBack: ['note.takeBack', 'take the thread back'],
  reply: ['note.reply', 'answer in the thread'],
  settle: ['note.settle', 'settle the thread'],
  place: ['note.place', 'put the note elsewhere in its lesson'],
  placeBack: ['note.placeBack', 'put the note back to where it stood before'],
  choose: ['choice.make', 'send an answer to a suggestion'],
  clearChoice: ['choice.clear', 'clear an answer to a suggestion'],
} as const satisfies Record<Act, readonly [string, string]>;

interface Line {
  readonly thread: Thread;
  readonly act: Act;
  /** In the order of RELATIONS. */
  readonly expected: readonly Expected[];
}

const line = (thread: Thread, act: Act, ...expected: readonly Expected[]): Line => ({
  thread,
  act,
  // Whoever is not signed in never gets as far as a rule.
  expected: [...expected, 'door', 'door'],
});

const unseen = 'not-found';
const theirs = 'not-yours';
const barred = 'not-for-leaders';
const here = 'private-stays-here';
const apart = 'no-assignment';
const outside = 'not-in-audience';

// prettier-ignore
export const TABLE: readonly Line[] = [
  //                            author         participant coach   otherCoach plcMember leader  admin   otherSchool
  line('pair', 'write',         here,          here,       here,   here,      here,     here,   here,   here),
  line('pair', 'edit',          'yes',         theirs,     unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'editAnswer',    theirs,        'yes',      unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'remove',        'still-shared', theirs,    unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'removeAnswer',  theirs,        'yes',      unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'restoreAnswer', unseen,        'yes',      unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'share',         'yes',         'yes',      'yes',  apart,     apart,    barred, barred, unseen),
  line('pair', 'shareWithPlc',  'yes',         outside,    outside, outside,  'yes',    outside, outside, outside),
  line('pair', 'shareOver',     'still-shared', theirs,    theirs, apart,     apart,    barred, barred, unseen),
  line('pair', 'takeBack',      'yes',         theirs,     unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'reply',         'yes',         'yes',      unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'settle',        'yes',         'yes',      unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'place',         'yes',         theirs,     unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'placeBack',     'yes',         theirs,     unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('pair', 'choose',        here,          here,       here,   here,      here,     here,   here,   here),
  line('pair', 'clearChoice',   here,          here,       here,   here,      here,     here,   here,   here),
  line('plc',  'edit',          'yes',         theirs,     unseen, unseen,    theirs,   unseen, unseen, unseen),
  line('plc',  'editAnswer',    theirs,        'yes',      unseen, unseen,    theirs,   unseen, unseen, unseen),
  line('plc',  'remove',        'still-shared', theirs,    unseen, unseen,    theirs,   unseen, unseen, unseen),
  line('plc',  'removeAnswer',  theirs,        'yes',      unseen, unseen,    theirs,   unseen, unseen, unseen),
  line('plc',  'restoreAnswer', unseen,        'yes',      unseen, unseen,    unseen,   unseen, unseen, unseen),
  line('plc',  'shareOver',     'still-shared', theirs,    outside, outside,  theirs,   outside, outside, outside),
  line('plc',  'takeBack',      'yes',         theirs,     unseen, unseen,    theirs,   unseen, unseen, unseen),
  line('plc',  'reply',         'yes',         'yes',      unseen, unseen,    'yes',    unseen, unseen, unseen),
  line('plc',  'settle',        'yes',         'yes',      unseen, unseen,    'yes',    unseen, unseen, unseen),
  line('plc',  'place',         'yes',         theirs,     unseen, unseen,    theirs,   unseen, unseen, unseen),
  line('plc',  'placeBack',     'yes',         theirs,     unseen, unseen,    theirs,   unseen, unseen, unseen),
];

export const CELLS = TABLE.flatMap(({ thread, act, expected }) =>
  Object.keys(RELATIONS).map((relation, index) => ({
    thread,
    act,
    relation: relation as Relation,
    expected: expected[index],
  })),
);
