import { expect, test } from 'vitest';

import { describePassage, fromWebAnnotation, toWebAnnotation } from '../../../../shared/passages';
import { lessonText } from '../../../../shared/text';

const lesson = lessonText([{ kind: 'paragraph', text: 'Show the photographs.', path: 'p7' }]);
const note = {
  id: '0190c0de-0000-7000-8000-000000000001',
  body: 'Who speaks first?',
  createdAt: '2026-11-18T08:05:00Z',
  passage: describePassage(lesson, 5, 8),
  source: 'urn:coachmark:lesson:1',
};

test('a note goes out as a Web Annotation and comes back the same', () => {
  const annotation = toWebAnnotation(note);
  expect(annotation).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: { source: note.source },
  });
  expect(fromWebAnnotation(JSON.parse(JSON.stringify(annotation)))).toEqual(note);
});

test("another tool's annotation needs no more than quoted words and a body", () => {
  const read = fromWebAnnotation({
    id: 'https://example.org/a/1',
    body: [{ type: 'TextualBody', value: 'Nice' }],
    target: [
      { source: 'https://example.org', selector: { type: 'TextQuoteSelector', exact: 'x' } },
    ],
  });
  expect(read).toMatchObject({ body: 'Nice', passage: { quote: { exact: 'x', prefix: '' } } });
});

test.each([null, 7, [], {}, { body: 'x' }, { target: { selector: [] } }])(
  'what is no annotation of words reads as nothing: %j',
  (json) => expect(fromWebAnnotation(json)).toBeNull(),
);
