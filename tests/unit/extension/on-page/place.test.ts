import { describe, expect, test } from 'vitest';

import type { Mark, PageMarks } from '../../../../extension/messages/to-page';
import { createCarrier } from '../../../../extension/on-page/carrier';
import { Placer } from '../../../../extension/on-page/place';
import { describePassage } from '../../../../shared/passages';
import { lessonText, type LessonText } from '../../../../shared/text';
import { atOnce } from '../page/at-once';

const lesson = (...lines: string[]): LessonText =>
  lessonText(lines.map((text) => ({ kind: 'paragraph', text })));

const FIRST = lesson('Show the willow table.', 'Ask where the mass came from.', 'Collect slips.');
const SECOND = lesson(
  'Show the willow table.',
  'Ask where the mass came from.',
  'Collect all slips.',
);
const NOW = lesson(
  'Show the large willow table.',
  'A new line.',
  'Ask where the mass came from.',
  'Collect all slips.',
);

const mark = (id: string): Mark => ({
  id,
  kind: 'note',
  label: id,
  gloss: '',
  who: '',
  shared: false,
});

const passageOf = (from: LessonText, words: string) => {
  const start = from.text.indexOf(words);
  return describePassage(from, start, start + words.length);
};

const group = (from: LessonText, words: string, isKept = true): PageMarks['groups'][number] => ({
  blocks: isKept ? structuredClone(from.blocks) : null,
  marks: [{ ...mark(words), passage: passageOf(from, words) }],
});

const placedOn = (
  to: LessonText,
  marks: PageMarks,
  told = to,
  placer = new Placer(createCarrier()),
) => {
  const placed = atOnce(placer.place(marks, told, to));
  return placed?.marks.map(({ mark: { id }, start, end }) => [id, to.text.slice(start, end)]);
};

test('marks of several revisions are placed in one pass, in reading order', () => {
  const groups = [group(SECOND, 'Collect all slips'), group(FIRST, 'where the mass came from')];
  expect(placedOn(NOW, { isCoach: false, groups, spans: [] })).toEqual([
    ['where the mass came from', 'where the mass came from'],
    ['Collect all slips', 'Collect all slips'],
  ]);
});

test('before the background has answered, marks and suggestions go by the text they were given for', () => {
  const span = passageOf(SECOND, 'Collect all slips').position;
  const marks: PageMarks = {
    isCoach: false,
    groups: [group(SECOND, 'willow table', false)],
    spans: [{ ...mark('idea'), ...span }],
  };
  expect(placedOn(NOW, marks, SECOND)).toEqual([
    ['willow table', 'willow table'],
    ['idea', 'Collect all slips'],
  ]);
});

test('of suggestions nothing is said to have become of them', () => {
  const { position } = passageOf(NOW, 'A new line');
  const marks = { isCoach: false, groups: [], spans: [{ ...mark('idea'), ...position }] };
  expect(atOnce(new Placer(createCarrier()).place(marks, NOW, NOW))?.placements).toEqual({});
});

test('what is asked again about the same text is not worked out again', () => {
  const groups = [group(FIRST, 'where the mass came from'), group(SECOND, 'Collect all slips')];
  const placer = new Placer(createCarrier());
  const steps = (marks: PageMarks): number => {
    const parts = placer.place(marks, NOW, NOW);
    let count = 0;
    while (parts.next().done !== true) count += 1;
    return count;
  };
  const first = steps({ isCoach: false, groups, spans: [] });
  // The same marks in another message.
  const again = steps(structuredClone({ isCoach: false, groups, spans: [] }));
  expect(again).toBeLessThan(first / 2);
  expect(placedOn(NOW, { isCoach: false, groups, spans: [] }, NOW, placer)).toEqual([
    ['where the mass came from', 'where the mass came from'],
    ['Collect all slips', 'Collect all slips'],
  ]);
});

test('words that stand where they stood need no engine; where they changed, it is asked for', () => {
  const placer = new Placer();
  const here = [group(NOW, 'A new line')];
  expect(placedOn(NOW, { isCoach: false, groups: here, spans: [] }, NOW, placer)).toEqual([
    ['A new line', 'A new line'],
  ]);
  const marks = { isCoach: false, groups: [...here, group(FIRST, 'Collect slips')], spans: [] };
  expect(atOnce(placer.place(marks, NOW, NOW))).toBeNull();
  placer.carry = createCarrier();
  expect(placedOn(NOW, marks, NOW, placer)).toHaveLength(2);
});

describe('of a text that has just changed', () => {
  const LATER = lesson(
    'Before the bell, say hello.',
    'Show the large willow table.',
    'A new line.',
    'Ask where most of the mass came from.',
    'Collect all slips.',
  );
  const GLOVES = lesson(
    'Show the willow table.',
    'Ask where the mass came from.',
    'Hand out four pairs of gloves and say why.',
    'Collect slips.',
  );
  const groups = [
    group(FIRST, 'Ask where the mass came from'),
    group(FIRST, 'Collect slips'),
    group(SECOND, 'Collect all slips'),
    group(GLOVES, 'Hand out four pairs of gloves'),
  ];
  const marks: PageMarks = { isCoach: false, groups, spans: [] };

  test('passages of several revisions stand by where they stood before, all in one', () => {
    const asked: number[] = [];
    const carry = createCarrier();
    const placer = new Placer((revisions, to) => {
      asked.push(revisions.length);
      return carry(revisions, to);
    });
    const settled = atOnce(placer.place(marks, NOW, NOW));
    const now = atOnce(placer.place(marks, NOW, LATER));
    expect(now?.marks.map(({ start, end }) => LATER.text.slice(start, end))).toEqual([
      'Ask where most of the mass came from',
      'Collect all slips',
      'Collect all slips',
    ]);
    // The words that had gone before are still marked where they stood: after the same line.
    const beside = (one: typeof now, { text }: LessonText): string[] =>
      one?.removed.map(({ end }) => text.slice(0, end).split('\n').at(-1) ?? '') ?? [];
    expect(beside(settled, NOW)).toEqual(['Ask where the mass came from.']);
    expect(beside(now, LATER)).toEqual(['Ask where most of the mass came from.']);
    // Once it was told, each goes by the revision it was written on.
    atOnce(placer.place(marks, LATER, LATER));
    expect(asked).toEqual([3, 1, 3]);
  });

  test('a note that came since is looked for in its own revision', () => {
    const placer = new Placer(createCarrier());
    atOnce(placer.place({ ...marks, groups: groups.slice(0, 2) }, NOW, NOW));
    expect(placedOn(LATER, marks, NOW, placer)).toEqual([
      ['Ask where the mass came from', 'Ask where most of the mass came from'],
      ['Collect slips', 'Collect all slips'],
      ['Collect all slips', 'Collect all slips'],
    ]);
  });
});
