import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lessonText, lessonTextFromPlain, normalisedBlocks } from '../../../../shared/text';

describe('lessonText', () => {
  test('joins blocks by an empty line and places each in the whole', () => {
    const lesson = lessonText([
      { kind: 'heading', level: 2, text: 'Launch' },
      { kind: 'paragraph', text: 'Show the photographs.' },
    ]);
    expect(lesson.text).toBe('Launch\n\nShow the photographs.');
    for (const block of lesson.blocks) {
      expect(lesson.text.slice(block.start, block.end)).toBe(block.text);
    }
  });
});

describe('lessonTextFromPlain', () => {
  test('leaves the text untouched and places every block in it', () => {
    const line = fc.constantFrom(
      '# A',
      '- b',
      '1. c',
      '| d | e |',
      '---',
      '',
      'Some words.',
      'T\r',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const lesson = lessonTextFromPlain(text);
          expect(lesson.text).toBe(text);
          let end = 0;
          for (const [index, block] of lesson.blocks.entries()) {
            expect(block.index).toBe(index);
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(block.start, block.end)).toBe(block.text);
            end = block.end;
          }
        },
      ),
    );
  });

  test('finds headings, items and cells, without their marks', () => {
    const lesson = lessonTextFromPlain(
      '# Mass of a tree\n\nGoals\n-----\n\n- weigh\n- explain\n\n| Soil | 57 g |\n|---|---|\n\n1. Launch\n',
    );
    expect(lesson.blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Mass of a tree'],
      ['heading', 2, 'Goals'],
      ['item', undefined, 'weigh'],
      ['item', undefined, 'explain'],
      ['cell', undefined, 'Soil'],
      ['cell', undefined, '57 g'],
      ['item', undefined, 'Launch'],
    ]);
  });

  test('takes a short line alone before prose for a heading', () => {
    const lesson = lessonTextFromPlain('Shapes\n\nKey questions\n\nWhy is it so? Ask a partner.');
    expect(lesson.blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
  });

  test('keeps wrapped lines together and lines of a list apart', () => {
    const wrapped = 'Students read the two accounts of the fire and mark\nwhat they agree on.';
    expect(lessonTextFromPlain(wrapped).blocks).toHaveLength(1);
    expect(lessonTextFromPlain('Glue for every table\nPaper\nScissors').blocks).toHaveLength(3);
  });
});

describe('normalisedBlocks', () => {
  test('gives the same bytes for the same words however the page wrote them', () => {
    const one = lessonText([{ kind: 'paragraph', text: 'Don\u2019t  rush', path: 'a' }]);
    const other = lessonText([
      { kind: 'paragraph', text: '' },
      { kind: 'paragraph', text: "don't rush" },
    ]);
    expect(normalisedBlocks(one)).toBe(normalisedBlocks(other));
  });

  test('does not depend on where a cell stands in its table', () => {
    const cell = { kind: 'cell', text: '57 g' } as const;
    expect(normalisedBlocks(lessonText([{ ...cell, row: 3 }]))).toBe(
      normalisedBlocks(lessonText([cell])),
    );
  });
});
