import * as z from 'zod';

import { Id, Lesson, Note } from '../../shared/model';
import { type AnnotatedNote, fromWebAnnotation, toWebAnnotation } from '../../shared/passages';
import { idFrom } from './id-from';
import type { NotesCopy } from './notes-file';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const LESSON = 'urn:coachmark:lesson:';
const UUID = 'urn:uuid:';

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
}).extend({ title: Lesson.shape.title, meta: Lesson.shape.meta });

/** The notes of a copy as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/#collections). */
export function asAnnotations({ notes, lessons }: NotesCopy): string {
  const items = notes.map((note) => {
    const { id, author, audience, lesson, revision, parent, kind, editedAt, settled } = note;
    const { title = '', meta = '' } = lessons.find((each) => each.id === lesson) ?? {};
    const about = { author, audience, lesson, revision, parent, kind, editedAt, settled };
    return { ...annotation(note), 'coachmark:note': { ...about, title, meta }, id: `${UUID}${id}` };
  });
  return JSON.stringify(
    {
      '@context': CONTEXT,
      id: 'urn:coachmark:notes',
      type: 'AnnotationCollection',
      label: 'Coachmark notes',
      total: items.length,
      first: { id: 'urn:coachmark:notes:1', type: 'AnnotationPage', startIndex: 0, items },
    },
    null,
    1,
  );
}

function annotation({ id, body, createdAt, passage, parent, lesson }: Note): object {
  const created = new Date(createdAt).toISOString();
  const source = `${LESSON}${lesson}`;
  if (passage !== null) return toWebAnnotation({ id, body, createdAt: created, source, passage });
  return {
    '@context': CONTEXT,
    type: 'Annotation',
    motivation: parent === null ? 'commenting' : 'replying',
    created,
    body: { type: 'TextualBody', value: body, format: 'text/plain' },
    target: parent === null ? source : `${UUID}${parent}`,
  };
}

const Collection = z.union([
  z
    .object({ type: z.literal('Annotation') })
    .loose()
    .transform((one): unknown[] => [one]),
  z
    .object({
      type: z.literal('AnnotationCollection'),
      first: z.object({ items: z.array(z.unknown()) }),
    })
    .transform(({ first }) => first.items),
  z
    .object({ type: z.literal('AnnotationPage'), items: z.array(z.unknown()) })
    .transform(({ items }) => items),
  z
    .array(z.object({ type: z.literal('Annotation') }).loose())
    .min(1)
    .transform((all): unknown[] => all),
]);

/** The annotations of a file, each as it stands there; `undefined` where it holds none. */
export const annotationsIn = (json: unknown): readonly unknown[] | undefined =>
  Collection.safeParse(json).data;

/** A note out of an annotation, ours or another tool's, and the lesson it is about. */
export async function noteOfAnnotation(
  json: unknown,
  me: string,
  {
    sha256,
    now,
    noText,
  }: { sha256: (text: string) => Promise<string>; now: number; noText: string },
): Promise<{ note: unknown; lesson: unknown } | undefined> {
  const found = fromWebAnnotation(json) ?? wholeLesson(json);
  if (found === null) return undefined;
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
  // Another tool's: it stands by itself, under the address it came with.
  const lesson = await sha256(source);
  return {
    note: {
      ...words,
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

const Whole = z.object({
  id: z.string(),
  created: z.string().default(''),
  body: z.object({ value: z.string() }),
  target: z.string(),
});

/** A note on a lesson as a whole, or an answer: it points at no words. */
function wholeLesson(
  json: unknown,
): (Omit<AnnotatedNote, 'passage'> & { readonly passage: null }) | null {
  const whole = Whole.safeParse(json).data;
  if (whole === undefined) return null;
  const { id, created, body, target } = whole;
  const known = id.startsWith(UUID) ? id.slice(UUID.length) : id;
  return { id: known, body: body.value, createdAt: created, source: target, passage: null };
}
