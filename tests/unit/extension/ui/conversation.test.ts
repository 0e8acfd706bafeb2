import { expect, test } from 'vitest';

import {
  conversationOf,
  conversationsOn,
  inPageOrder,
  kindOf,
  ownNotesOn,
  sharedLessons,
} from '../../../../extension/ui/conversation';
import { ana, lakeside, note, rivera, theTwo, willow } from './lakeside';

const asked = note({ audience: theTwo });
const answer = note({ audience: theTwo, parent: asked.id, author: rivera });
const thanks = note({ audience: theTwo, parent: asked.id });
const alone = note();
const rows = [...lakeside, thanks, alone, answer, asked];

test('a conversation is a shared note with its replies in the order they were written', () => {
  expect(conversationsOn(rows, willow)).toEqual([{ root: asked, replies: [answer, thanks] }]);
});

test('a private note is no conversation, and another lesson has its own', () => {
  expect(conversationsOn([alone], willow)).toEqual([]);
  expect(conversationsOn(rows, 'f'.repeat(64))).toEqual([]);
});

test('a note that is gone has no conversation', () => {
  expect(conversationOf(rows, 'gone')).toBeUndefined();
});

test('her own notes hold private and shared ones, newest first, and nobody else’s', () => {
  const theirs = note({ author: rivera, audience: theTwo });
  expect(ownNotesOn([...rows, theirs], willow, ana)).toEqual([alone, asked]);
});

test('a note takes the line of a conversation once somebody else has spoken', () => {
  expect(kindOf({ root: asked, replies: [] }, ana)).toBe('note');
  expect(kindOf({ root: asked, replies: [answer] }, ana)).toBe('coach');
  expect(kindOf({ root: asked, replies: [] }, rivera)).toBe('coach');
});

test('conversations follow the page, those without a place come last', () => {
  const [late, lost, early] = [note(), note(), note()].map((root) => ({ root, replies: [] }));
  const placements = {
    [late?.root.id ?? '']: { status: 'exact', start: 90, end: 95, confidence: 1 },
    [early?.root.id ?? '']: { status: 'moved', start: 3, end: 9, confidence: 0.9 },
    [lost?.root.id ?? '']: { status: 'orphan', confidence: 0.9 },
  } as const;
  const all = [late, lost, early].filter((one) => one !== undefined);
  expect(inPageOrder(all, ({ root }) => placements[root.id])).toEqual([early, late, lost]);
});

test('a lesson is shared as long as one conversation on it is, settled or not', () => {
  const settled = note({ audience: theTwo, settled: true });
  const [only] = sharedLessons([...rows, settled]);
  expect(only).toMatchObject({ open: 1, last: settled });
  expect(sharedLessons([...lakeside, alone])).toEqual([]);
});
