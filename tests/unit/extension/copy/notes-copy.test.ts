import { expect, test } from 'vitest';

import { bringNotes } from '../../../../extension/copy/bring-notes';
import { gatherNotes } from '../../../../extension/copy/gather-notes';
import { asAnnotations } from '../../../../extension/copy/notes-as-annotations';
import { asNotesFile, type NotesCopy } from '../../../../extension/copy/notes-file';
import { sha256 } from '../../../../extension/identity/tokens';
import { lessonText, normalisedBlocks } from '../../../../shared/text';
import {
  both,
  id,
  lesson,
  newNote,
  noteBy,
  revision as template,
  rivera,
  tess,
} from '../../shared/mutations/staff';
import { aDevice, type Device, put } from '../store/device';

const owner = { organizationId: 'lakeside', person: tess.id };
const revision = {
  ...template,
  id: await sha256(normalisedBlocks(lessonText(template.blocks))),
};
const words = { quote: { exact: 'the mass', prefix: 'where ', suffix: ' came' } };
const passage = {
  ...words,
  position: { start: 26, end: 34 },
  block: { index: 0, fingerprint: 'f', start: 26, end: 34 },
  headings: ['Explore'],
};
const about = (n: number, body: string) => ({ ...newNote(n, body), revision: revision.id });

/** Tess's device with one of everything. */
async function aFullDevice(): Promise<Device> {
  const device = await aDevice();
  const { store, does, db, pull } = device;
  await store.keep([lesson, revision]);
  await does({ name: 'note.write', args: { ...about(101, 'On words'), passage } });
  await does({ name: 'note.write', args: about(102, 'On the whole') });
  const root = { ...noteBy(tess, 110, both), revision: revision.id };
  const answer = { ...noteBy(rivera, 111, both, root), revision: revision.id };
  const his = { ...noteBy(rivera, 120, both), revision: revision.id };
  await pull([put(root), put(answer), put(his)], { lastMutationId: 0 });
  const choice = { id: id(130), strategy: 'wait-time', answer: 'try', lesson: lesson.id } as const;
  await does({ name: 'choice.make', args: choice });
  await db.drafts.put({
    id: id(140),
    lesson: lesson.id,
    passage: null,
    parent: null,
    kind: 'reflection',
    body: 'Begun',
    refused: null,
    updatedAt: 5,
  });
  return device;
}

const nothingLeft = { unreadable: 0, 'nothing-written': 0, answer: 0 };
const bring = ({ db, store }: Device, file: string) =>
  bringNotes(file, { db, store, owner, now: () => 5000 });
const copy = async (device: Device): Promise<NotesCopy> =>
  gatherNotes(device.db, device.store.texts, tess.id);
const file = async (device: Device): Promise<string> => asNotesFile(await copy(device), owner, 0);
const here = async ({ db }: Device, n: number) => {
  const row = await db.rows.get(id(n));
  return row?.record === 'note' ? row : undefined;
};

test('a copy holds all that is hers and what was answered to it, and nothing of others’', async () => {
  const device = await aFullDevice();
  const { notes, lessons, revisions, choices, drafts } = await copy(device);
  expect(notes.map((note) => note.id).toSorted()).toEqual([101, 102, 110, 111].map(id));
  expect(lessons.map(({ title }) => title)).toEqual([lesson.title]);
  expect(revisions).toEqual([revision]);
  expect([choices.length, drafts.length]).toEqual([1, 1]);
});

test('a fresh device of the same membership gets it all back, word for word', async () => {
  const old = await aFullDevice();
  const fresh = await aDevice();
  // Her own shared note comes as a private copy until the school says otherwise.
  expect(await bring(fresh, await file(old))).toEqual({
    ok: true,
    taken: 5,
    known: 0,
    both: 0,
    left: { ...nothingLeft, answer: 1 },
  });
  for (const n of [101, 102]) expect(await here(fresh, n)).toEqual(await here(old, n));
  expect(await fresh.db.mine.get(lesson.id)).toEqual(lesson);
  expect(await fresh.myRow(revision.id)).toEqual(revision);
  expect(await fresh.db.rows.get(id(130))).toEqual(await old.db.rows.get(id(130)));
  expect(await fresh.db.drafts.toArray()).toEqual(await old.db.drafts.toArray());
});

test('nothing is shared by it, and the school’s word on a shared note has the last say', async () => {
  const fresh = await aDevice();
  await bring(fresh, await file(await aFullDevice()));
  expect(await fresh.sent()).toEqual([]);
  expect(await here(fresh, 110)).toMatchObject({ audience: 'me' });
  const root = { ...noteBy(tess, 110, both), revision: revision.id };
  await fresh.pull([put(root)], { lastMutationId: 0 });
  expect(await here(fresh, 110)).toEqual(root);
  expect(await fresh.db.mine.get(id(110))).toBeUndefined();
});

test('the same file brings everything once', async () => {
  const fresh = await aDevice();
  const saved = await file(await aFullDevice());
  await bring(fresh, saved);
  const before = await fresh.db.rows.toArray();
  expect(await bring(fresh, saved)).toMatchObject({ taken: 0, known: 5, both: 0 });
  expect(await fresh.db.rows.toArray()).toEqual(before);
});

test('a note that reads differently here stays, and the file’s words stand beside it, once', async () => {
  const device = await aFullDevice();
  const saved = await file(device);
  await device.does({ name: 'note.edit', args: { id: id(102), body: 'Newer words' } });
  expect(await bring(device, saved)).toMatchObject({ taken: 0, both: 1 });
  expect(await here(device, 102)).toMatchObject({ body: 'Newer words' });
  expect(await bring(device, saved)).toMatchObject({ taken: 0, both: 0 });
  const bodies = (await device.db.mine.toArray()).flatMap((row) =>
    row.record === 'note' ? [row.body] : [],
  );
  expect(bodies.toSorted()).toEqual(['Newer words', 'On the whole', 'On words']);
});

test('another person’s file, or another school’s, is refused', async () => {
  const fresh = await aDevice();
  const full = await copy(await aFullDevice());
  for (const other of [
    { ...owner, person: rivera.id },
    { ...owner, organizationId: 'hillside' },
  ])
    expect(await bring(fresh, asNotesFile(full, other, 0))).toEqual({
      ok: false,
      code: 'not-hers',
    });
  expect(await here(fresh, 101)).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['half a file', '{"format":"coachmark-notes","version":1,'],
  ['other JSON', '{"a":1}'],
  ['a list of other things', '[1,2]'],
  ['a frame with nothing in it', '{"format":"coachmark-notes","version":1}'],
])('%s is said to hold no notes', async (_, text) => {
  expect(await bring(await aDevice(), text)).toEqual({ ok: false, code: 'not-notes' });
});

test('a file of a newer version is left alone', async () => {
  const saved = '{"format":"coachmark-notes","version":2}';
  expect(await bring(await aDevice(), saved)).toEqual({ ok: false, code: 'newer' });
});

test('entries that cannot be read are counted, the others come in', async () => {
  const full = await copy(await aFullDevice());
  const saved = JSON.parse(asNotesFile({ ...full, choices: [], drafts: [] }, owner, 0)) as {
    notes: unknown[];
    revisions: unknown[];
  };
  saved.notes = [saved.notes[0], { record: 'note' }, 7];
  // A text that is not what its id says is never kept: a note must not be shared with it.
  saved.revisions = [{ ...revision, blocks: [{ kind: 'paragraph', text: 'Another text' }] }];
  const fresh = await aDevice();
  expect(await bring(fresh, JSON.stringify(saved))).toMatchObject({
    taken: 1,
    left: { unreadable: 2 },
  });
  expect(await fresh.db.rows.get(revision.id)).toBeUndefined();
});

test('notes come back from Web Annotations with their words, places and kinds', async () => {
  const old = await aFullDevice();
  const saved = asAnnotations(await copy(old));
  expect(JSON.parse(saved)).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 4,
  });
  const fresh = await aDevice();
  expect(await bring(fresh, saved)).toMatchObject({ ok: true, taken: 3, left: { answer: 1 } });
  for (const n of [101, 102]) expect(await here(fresh, n)).toEqual(await here(old, n));
  expect(await fresh.db.rows.get(lesson.id)).toEqual(lesson);
  expect(await bring(fresh, saved)).toMatchObject({ taken: 0, known: 3 });
});

test('another tool’s annotation becomes a private note, once', async () => {
  const device = await aDevice();
  const saved = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://tool.example/1',
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'From elsewhere' },
    target: {
      source: 'https://school.example/lesson',
      selector: { type: 'TextQuoteSelector', exact: 'some words' },
    },
  });
  expect(await bring(device, saved)).toMatchObject({ taken: 1 });
  expect(await bring(device, saved)).toMatchObject({ taken: 0, known: 1 });
  const notes = (await device.db.mine.toArray()).filter((row) => row.record === 'note');
  expect(notes).toMatchObject([{ body: 'From elsewhere', audience: 'me', author: tess.id }]);
});
