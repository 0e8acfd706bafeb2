import { describe, expect, test } from 'vitest';

import { carryPassages, describePassage } from '../../../../shared/passages';
import { lessonText, type LessonText } from '../../../../shared/text';

const paragraphs = (...texts: string[]): LessonText =>
  lessonText(texts.map((text) => ({ kind: 'paragraph', text })));

interface Lesson {
  readonly script: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words that stand, words that were edited with what became of them, words that are gone. */
  readonly stands: string;
  readonly edited: readonly [string, string];
  readonly gone: string;
}

const LESSONS: readonly Lesson[] = [
  {
    script: 'Chinese',
    before: [
      '学生先观察柳树的照片，然后说出质量从哪里来。',
      '每组拿到柳树的数据表和花盆的草图，比较五年前后的土壤。',
      '最后全班讨论光合作用如何把空气变成木头。',
    ],
    after: [
      '新的开头。',
      '学生先观察柳树的照片，然后说出质量从哪里来。',
      '每个小组拿到柳树的完整数据表和花盆的草图，比较五年前后的土壤。',
    ],
    stands: '质量从哪里来',
    edited: ['拿到柳树的数据表和花盆的草图', '拿到柳树的完整数据表和花盆的草图'],
    gone: '光合作用如何把空气变成木头',
  },
  {
    script: 'Japanese',
    before: [
      'まず二枚の写真を見せて、何が変わったかを話し合います。',
      'つぎにペアで表を読み、グラフをかきます。',
      'おわりに今日の問いへの答えをノートに書きます。',
    ],
    after: [
      'はじめに。',
      'まず二枚の古い写真を見せて、何が変わったのかを話し合います。',
      'つぎにペアで表を読み、グラフをかきます。',
    ],
    stands: 'グラフをかきます',
    edited: ['写真を見せて、何が変わったかを', '写真を見せて、何が変わったのかを'],
    gone: '今日の問いへの答えをノート',
  },
  {
    script: 'Thai',
    before: [
      'ให้นักเรียนดูภาพต้นหลิวสองภาพแล้วบอกว่ามวลมาจากไหน',
      'แต่ละคู่ได้ตารางข้อมูลและภาพร่างของกระถาง',
      'สุดท้ายเขียนสิ่งที่ได้เรียนรู้วันนี้',
    ],
    after: [
      'เริ่มต้น',
      'ให้นักเรียนทุกคนดูภาพต้นหลิวสองภาพแล้วบอกว่ามวลมาจากไหน',
      'แต่ละคู่ได้ตารางข้อมูลใหม่และภาพร่างของกระถาง',
    ],
    stands: 'มวลมาจากไหน',
    edited: ['ตารางข้อมูลและภาพร่าง', 'ตารางข้อมูลใหม่และภาพร่าง'],
    gone: 'สิ่งที่ได้เรียนรู้วันนี้',
  },
];

const of = (lesson: LessonText, words: string) => {
  const at = lesson.text.indexOf(words);
  return describePassage(lesson, at, at + words.length);
};

describe.each([
  ['with the old revision', true],
  ['without it', false],
])('text without spaces, %s', (_, isKept) => {
  test.each(LESSONS)('in $script is found letter by letter', (lesson) => {
    const from = paragraphs(...lesson.before);
    const to = paragraphs(...lesson.after);
    const selectors = [lesson.stands, lesson.edited[0], lesson.gone].map((quote) =>
      of(from, quote),
    );
    const placements = carryPassages(selectors, to, isKept ? from : undefined);
    const words = placements.map(({ start, end }) =>
      start === undefined ? null : to.text.slice(start, end),
    );
    expect(words).toEqual([lesson.stands, lesson.edited[1], null]);
  });

  test('a single letter that stands once is found, wherever it went', () => {
    const from = paragraphs('Which is true?', 'A', 'B', 'C', 'D');
    const to = paragraphs('Which of these is true?', 'x', 'D', 'A', 'C');
    const selectors = ['A', 'C', 'B'].map((letter) => of(from, letter));
    const placements = carryPassages(selectors, to, isKept ? from : undefined);
    const found = placements.map(({ start, end }) => to.text.slice(start ?? 0, end ?? 0));
    expect(found).toEqual(['A', 'C', '']);
  });
});

test('without the old revision a single letter that stands twice is asked about', () => {
  const from = paragraphs('Which is true?', 'A', 'B', 'C');
  const to = paragraphs('Which of these is true?', 'A', 'C', 'A');
  expect(carryPassages([of(from, 'A')], to)[0]).toMatchObject({ status: 'ambiguous' });
});
