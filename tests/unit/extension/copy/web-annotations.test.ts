import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bringNotes } from '../../../../extension/copy/bring-notes';
import {
  annotationsIn,
  asAnnotations,
  noteOfAnnotation,
} from '../../../../extension/copy/notes-as-annotations';
import { sha256 } from '../../../../extension/identity/tokens';
import { type EarlierPlace, type Lesson, Note, NoteKind } from '../../../../shared/model';
import type { PassageSelector } from '../../../../shared/passages/types';
import { both, id, lesson, tess } from '../../shared/mutations/staff';
import { aDevice } from '../store/device';
import schema from './web-annotation.schema.json';

const isValid = new Ajv({ allErrors: true }).compile(schema);
const faults = (file: string): unknown => (isValid(JSON.parse(file)) ? null : isValid.errors);

/** Any text a person could have: several scripts, emoji, halves of letters, quotes, line ends. */
const words = (max: number) => fc.string({ unit: 'binary', maxLength: max });
const offset = fc.nat(1_000_000);
const hash = fc.constantFrom('a', 'b', 'c').map((letter) => letter.repeat(64));
const stamp = fc.nat(4_000_000_000_000);
const anId = fc.nat(500).map(id);

const passage: fc.Arbitrary<PassageSelector> = fc.record(
  {
    quote: fc.record({ exact: words(60), prefix: words(20), suffix: words(20) }),
    position: fc.record({ start: offset, end: offset }),
    block: fc.record({ index: offset, fingerprint: words(20), start: offset, end: offset }),
    headings: fc.array(words(20), { maxLength: 5 }),
    element: words(30),
  },
  { requiredKeys: ['quote', 'position', 'block', 'headings'] },
);
const place = fc.option(passage);
const earlier: fc.Arbitrary<EarlierPlace> = fc.record({
  revision: hash,
  passage: place,
  until: stamp,
});
/** Notes of every kind: answers, on headings, on the whole lesson, put elsewhere, edited, shared. */
const written = {
  record: fc.constant('note' as const),
  id: anId,
  author: anId,
  audience: fc.constantFrom<Note['audience']>('me', both),
  lesson: hash,
  revision: hash,
  passage: place,
  parent: fc.option(anId),
  kind: fc.constantFrom(...NoteKind.options),
  body: words(200),
  createdAt: stamp,
  editedAt: fc.option(stamp),
  settled: fc.boolean(),
};
const note: fc.Arbitrary<Note> = fc
  .oneof(
    fc.record(written),
    fc.record({ ...written, earlier: fc.array(earlier, { minLength: 1, maxLength: 3 }) }),
  )
  .map((each) => Note.safeParse(each).data)
  .filter((each) => each !== undefined);
const lessons: fc.Arbitrary<Lesson[]> = fc.constant(
  ['a', 'b', 'c'].map((letter) =>
    Object.assign({}, lesson, { id: letter.repeat(64), title: `On ${letter}` }),
  ),
);

const copyOf = (notes: readonly Note[], about: readonly Lesson[]) => ({
  notes,
  lessons: about,
  revisions: [],
  choices: [],
  drafts: [],
  setAside: [],
});
const back = (annotation: unknown) =>
  noteOfAnnotation(annotation, tess.id, { sha256, now: 5, noText: 'd'.repeat(64) });

test('any notes go out valid against the model and come back without a loss', async () => {
  let answers = 0;
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(note, { maxLength: 6, selector: (each) => each.id }),
      lessons,
      async (notes, about) => {
        const file = asAnnotations(copyOf(notes, about));
        expect(faults(file)).toBeNull();
        const found = await Promise.all((annotationsIn(JSON.parse(file)) ?? []).map(back));
        expect(found).toEqual(
          notes.map((each) => ({
            note: each,
            lesson: about.find(({ id: wanted }) => wanted === each.lesson),
          })),
        );
        for (const { parent, earlier: before } of notes) {
          if (parent !== null) answers += 1;
          if (before !== undefined) moved += 1;
        }
      },
    ),
    { seed: 20_261_127, numRuns: 300 },
  );
  expect(answers).toBeGreaterThan(100);
  expect(moved).toBeGreaterThan(100);
});

describe('the schema tells what is not valid', () => {
  const good = asAnnotations(copyOf(fc.sample(note, { seed: 1, numRuns: 5 }), []));
  test.each([
    ['another context', /"http:\/\/www.w3.org\/ns\/anno.jsonld"/g, '"https://example.org"'],
    ['a selector of our own', '"TextQuoteSelector"', '"coachmark:BlockSelector"'],
    ['an id that is no IRI', '"urn:uuid:', '"'],
    ['a time without its zone', /(T[0-9:.]+)Z"/g, '$1"'],
    ['an unknown motivation', /"(commenting|replying|questioning)"/g, '"pondering"'],
  ])('%s', (_, from, to) => {
    expect(faults(good)).toBeNull();
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(faults(bad)).not.toBeNull();
  });
});

/** As Hypothesis writes a selection: three selectors beside each other, the range by XPath. */
const selector = [
  {
    type: 'RangeSelector',
    startContainer: '/div[2]/p[3]',
    startOffset: 10,
    endContainer: '/div[2]/p[3]',
    endOffset: 24,
  },
  { type: 'TextPositionSelector', start: 310, end: 324 },
  { type: 'TextQuoteSelector', exact: 'where the mass', prefix: 'tell me ', suffix: ' came from' },
];
const uri = 'https://school.example/trees';
const hypothesis = {
  export_date: '2026-11-20T08:00:00.000Z',
  export_userid: 'acct:tess@hypothes.is',
  client_version: '1.1',
  annotations: [
    {
      id: 'XyZ0q',
      created: '2026-11-18T08:05:00.123456+00:00',
      updated: '2026-11-18T08:05:00.123456+00:00',
      user: 'acct:tess@hypothes.is',
      uri,
      text: 'Who speaks first?',
      tags: ['talk'],
      target: [{ source: uri, selector }],
      document: { title: ['Trees'] },
    },
    { id: 'PageNote', uri, text: 'On the whole page', target: [{ source: uri }] },
    { id: 'Highlight', uri, text: '', target: [{ source: uri, selector }] },
    { id: 'Answer', uri, text: 'I do', references: ['XyZ0q'], target: [{ source: uri }] },
    { id: 'Broken', uri, text: 7 },
  ],
};

const bring = async (json: unknown) => {
  const { db, store } = await aDevice();
  const owner = { organizationId: 'lakeside', person: tess.id };
  const brought = await bringNotes(JSON.stringify(json), { db, store, owner, now: () => 5000 });
  const notes = (await db.mine.toArray()).filter((row) => row.record === 'note');
  return { brought, notes };
};

describe('what other tools write is read', () => {
  test('an export of Hypothesis: its notes are taken, and why the others are not is said', async () => {
    const { brought, notes } = await bring(hypothesis);
    expect(brought).toEqual({
      ok: true,
      taken: 2,
      known: 0,
      both: 0,
      left: { unreadable: 0, 'nothing-written': 2, answer: 1 },
    });
    const [first, second] = notes.toSorted((a, b) => b.createdAt - a.createdAt);
    expect(first).toMatchObject({
      body: 'Who speaks first?',
      audience: 'me',
      author: tess.id,
      createdAt: Date.parse('2026-11-18T08:05:00.123Z'),
      passage: {
        quote: { exact: 'where the mass', prefix: 'tell me ', suffix: ' came from' },
        position: { start: 310, end: 324 },
      },
    });
    expect(second).toMatchObject({ body: 'On the whole page', passage: null });
    expect(first?.lesson).toBe(second?.lesson);
  });

  const annotation = (more: object) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'Nice' },
    target: { source: uri, selector: { type: 'TextQuoteSelector', exact: 'x' } },
    ...more,
  });
  test.each([
    ['a body that is a string', { body: 'Nice' }, 'Nice', 'x'],
    ['a bodyValue', { body: undefined, bodyValue: 'Nice' }, 'Nice', 'x'],
    [
      'several bodies, one of them a tag',
      {
        body: [
          { type: 'TextualBody', value: 'One' },
          { type: 'TextualBody', purpose: 'tagging', value: 'tag' },
          { type: 'TextualBody', value: 'Two' },
          { type: 'Video', id: 'http://example.org/v' },
        ],
      },
      'One\n\nTwo',
      'x',
    ],
    [
      'a quote that refines another selector',
      {
        target: {
          source: { id: uri },
          selector: {
            type: 'FragmentSelector',
            value: 'p7',
            refinedBy: { type: 'TextQuoteSelector', exact: 'deep' },
          },
        },
      },
      'Nice',
      'deep',
    ],
    ['a target that is an address', { target: uri }, 'Nice', null],
    [
      'selectors nobody knows',
      { target: { source: uri, selector: [{ type: 'SvgSelector', value: '<svg/>' }, 7] } },
      'Nice',
      null,
    ],
    [
      'a quote with a page of context',
      {
        target: {
          source: uri,
          selector: { type: 'TextQuoteSelector', exact: 'x', prefix: 'p'.repeat(5000) },
        },
      },
      'Nice',
      'x',
    ],
  ])('%s', async (_, more, body, exact) => {
    const { brought, notes } = await bring(annotation(more));
    expect(brought).toMatchObject({ taken: 1 });
    expect(notes[0]).toMatchObject({ body });
    expect(notes[0]?.passage?.quote.exact ?? null).toBe(exact);
  });

  test('our own files of before, with a selector of our own', async () => {
    const block = { index: 3, fingerprint: 'f', start: 1, end: 2 };
    const ours = { type: 'coachmark:BlockSelector', block, headings: ['Explore'] };
    const quote = { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' };
    const { notes } = await bring(annotation({ target: { source: uri, selector: [quote, ours] } }));
    expect(notes[0]?.passage).toMatchObject({ block, headings: ['Explore'] });
  });
});
