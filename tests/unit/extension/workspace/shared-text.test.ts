import { expect, test } from 'vitest';

import { sharedText } from '../../../../extension/workspace/shared-text';
import type { Revision } from '../../../../shared/model';
import { describePassage } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';
import { note, theTwo, willow } from '../ui/lakeside';

const version = (id: string, ...paragraphs: string[]): Revision => ({
  record: 'revision',
  id: id.repeat(64),
  lesson: willow,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});
const monday = version('1', 'Show the two photographs.', 'Ask who can tell me where it came from.');
const tuesday = version('2', 'Greet everyone at the door.', ...monday.blocks.map((b) => b.text));

const about = (revision: Revision, words: string) => {
  const lesson = lessonText(revision.blocks);
  const start = lesson.text.indexOf(words);
  const passage = describePassage(lesson, start, start + words.length);
  return { root: note({ audience: theTwo, revision: revision.id, passage }), replies: [] };
};

test('the newest shared version is shown, and earlier comments are carried over to it', () => {
  const [early, late] = [about(monday, 'who can tell me'), about(tuesday, 'at the door')];
  const known = new Map([monday, tuesday].map((revision) => [revision.id, revision]));
  const shown = sharedText([early, late], known);
  expect(shown?.revision).toBe(tuesday.id);
  expect(shown?.seenAt).toBe(late.root.createdAt);
  for (const { root } of [early, late]) {
    const { start, end } = shown?.placements[root.id] ?? {};
    expect(shown?.lesson.text.slice(start, end)).toBe(root.passage?.quote.exact);
  }
});

test('a version counts from when a note was put on it, not from when the note was written', () => {
  const [early, late] = [about(tuesday, 'who can tell me'), about(monday, 'photographs')];
  const before = { revision: monday.id, passage: null, until: late.root.createdAt + 1 };
  const moved = { ...early, root: { ...early.root, earlier: [before] } };
  const known = new Map([monday, tuesday].map((revision) => [revision.id, revision]));
  expect(sharedText([early, late], known)?.revision).toBe(monday.id);
  expect(sharedText([moved, late], known)).toMatchObject({
    revision: tuesday.id,
    seenAt: before.until,
  });
});

test('without any text that was shared there is nothing to show', () => {
  expect(sharedText([about(monday, 'photographs')], new Map())).toBeNull();
});
