import * as z from 'zod';

import { Id, Lesson, Note } from '../../shared/model';
import { readAnnotation, toWebAnnotation } from '../../shared/passages';
import type { LeftOut } from '../ui/host';
import { idFrom } from './id-from';
import type { NotesCopy } from './notes-file';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const LESSON = 'urn:coachmark:lesson:';
const UUID = 'urn:uuid:';
const COLLECTION = 'urn:coachmark:notes';
const PAGE = 'urn:coachmark:notes:1';

/** What the standard has no word for, under our own key; other tools skip it. */
const Ours = Note.pick({
  author: true,
  audience: true,
  lesson: true,
  revision: true,
  parent: true,
  kind: true,
  editedAt: true,
  settled: true,
  earlier: true,
}).extend({ title: Lesson.shape.title, meta: Lesson.shape.meta });

/** The notes of a copy as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/#collections). */
export function asAnnotations({ notes, lessons }: NotesCopy): string {
  const items = notes.map((note) => {
    const { record: _, id, body: __, passage: ___, createdAt: ____, ...about } = note;
    const { title = '', meta = '' } = lessons.find((each) => each.id === note.lesson) ?? {};
    return { ...annotation(note), 'coachmark:note': { ...about, title, meta }, id: `${UUID}${id}` };
  });
  return JSON.stringify(
    {
      '@context': CONTEXT,
      id: COLLECTION,
      type: 'AnnotationCollection',
      label: 'Coachmark notes',
      total: items.length,
      first: { id: PAGE, type: 'AnnotationPage', partOf: COLLECTION, startIndex: 0, items },
      last: PAGE,
    },
    null,
    1,
  );
}

function annotation(note: Note): object {
  const { id, body, createdAt, editedAt, passage, parent, lesson, kind } = note;
  const created = new Date(createdAt).toISOString();
  const source = `${LESSON}${lesson}`;
  const about = {
    motivation: parent !== null ? 'replying' : kind === 'question' ? 'questioning' : 'commenting',
    ...(editedAt !== null && { modified: new Date(editedAt).toISOString() }),
  };
  if (passage !== null)
    return { ...toWebAnnotation({ id, body, createdAt: created, source, passage }), ...about };
  return {
    '@context': CONTEXT,
    type: 'Annotation',
    ...about,
    created,
    body: { type: 'TextualBody', value: body, format: 'text/plain' },
    target: parent === null ? source : `${UUID}${parent}`,
  };
}

const Annotations = z.array(z.unknown());
const Collection = z.union([
  z
    .object({ type: z.literal('Annotation') })
    .loose()
    .transform((one): unknown[] => [one]),
  z
    .object({
      type: z.literal('AnnotationCollection'),
      first: z.object({ items: Annotations }),
    })
    .transform(({ first }) => first.items),
  z
    .object({ type: z.literal('AnnotationPage'), items: Annotations })
    .transform(({ items }) => items),
  // A file that Hypothesis exports, and an answer of its search.
  z.object({ annotations: Annotations.min(1) }).transform(({ annotations }) => annotations),
  z.object({ rows: Annotations.min(1) }).transform(({ rows }) => rows),
  z
    .array(z.object({ type: z.literal('Annotation') }).loose())
    .min(1)
    .transform((all): unknown[] => all),
]);

/** The annotations of a file, each as it stands there; `undefined` where it holds none. */
export const annotationsIn = (json: unknown): readonly unknown[] | undefined =>
  Collection.safeParse(json).data;

/** Another tool's answer to an annotation: it says nothing by itself. */
const Answer = z.union([
  z.object({ references: Annotations.min(1) }),
  z.object({ motivation: z.literal('replying') }),
]);

/** A note out of an annotation, ours or another tool's, and the lesson it is about; or why none. */
export async function noteOfAnnotation(
  json: unknown,
  me: string,
  {
    sha256,
    now,
    noText,
  }: { sha256: (text: string) => Promise<string>; now: number; noText: string },
): Promise<{ note: unknown; lesson: unknown } | LeftOut> {
  const found = readAnnotation(json);
  if (found === null || found.body.trim() === '') return 'nothing-written';
  const { id, body, createdAt, source, passage } = found;
  const at = Date.parse(createdAt);
  const words = {
    record: 'note',
    id: Id.safeParse(id).success ? id : idFrom(await sha256(`${id} ${source} ${body}`)),
    body,
    passage,
    createdAt: Number.isNaN(at) ? now : Math.max(0, at),
  };
  const ours = z.object({ 'coachmark:note': Ours }).safeParse(json);
  if (ours.success) {
    const { title, meta, ...about } = ours.data['coachmark:note'];
    return {
      note: { ...words, ...about },
      lesson: { record: 'lesson', id: about.lesson, title, meta },
    };
  }
  if (Answer.safeParse(json).success) return 'answer';
  // Another tool's: it stands by itself, under the address it came with.
  const lesson = await sha256(source);
  return {
    note: {
      ...words,
      passage: passage && shortened(passage),
      author: me,
      audience: 'me',
      lesson,
      revision: noText,
      parent: null,
      kind: 'reflection',
      editedAt: null,
      settled: false,
    },
    lesson: { record: 'lesson', id: lesson, title: source.slice(0, 500), meta: '' },
  };
}

/** Letters of context on either side that a passage may have. */
const CONTEXT_LETTERS = 1000;

/** Other tools may give more context than is of use. */
function shortened<P extends { readonly quote: { prefix: string; suffix: string } }>(
  passage: P,
): P {
  const { prefix, suffix } = passage.quote;
  const quote = {
    ...passage.quote,
    prefix: prefix.slice(-CONTEXT_LETTERS),
    suffix: suffix.slice(0, CONTEXT_LETTERS),
  };
  return { ...passage, quote };
}
