import { describe, expect, test } from 'vitest';

import { carryPassages, describePassage } from '../../../../shared/passages';
import { lessonText, type Block, type LessonText } from '../../../../shared/text';
import { RECURRING } from './planner';

const TOPICS = 'seeds|roots|water|seeds|light|water|roots|soil|seeds|water|light|soil'.split('|');

type Day = readonly [number: number, topic: string];

/** Headings count the days; every day has the same two lines, and only those. */
const bare = (days: readonly Day[]): LessonText =>
  lessonText(
    days.flatMap(([number, topic]): Block[] => [
      { kind: 'heading', level: 2, text: `Day ${number}: ${topic}` },
      ...RECURRING.map((text): Block => ({ kind: 'paragraph', text })),
    ]),
  );
const numbered = (topics: readonly string[]): Day[] => topics.map((topic, n) => [n + 1, topic]);

const OLD = bare(numbered(TOPICS));
const NOTES = OLD.blocks
  .filter(({ kind }) => kind === 'paragraph')
  .map(({ start, end }) => describePassage(OLD, start, end));

const headingAt = (lesson: LessonText, offset: number | undefined): string | undefined =>
  offset === undefined
    ? undefined
    : lesson.blocks.findLast(({ kind, start }) => kind === 'heading' && start <= offset)?.text;

describe('without the old revision, notes on lines that every day repeats', () => {
  test.each([
    [
      'a day is put in first and the days are numbered anew',
      ['walk', ...TOPICS],
      (day: number) => day + 1,
    ],
    [
      'a day is put in between',
      TOPICS.toSpliced(6, 0, 'walk'),
      (day: number) => day + Number(day >= 6),
    ],
    [
      'a day is deleted',
      TOPICS.toSpliced(4, 1),
      (day: number) => (day === 4 ? NaN : day - Number(day > 4)),
    ],
  ])('find their days together when %s', (_, topics, now) => {
    const days = numbered(topics);
    const to = bare(days);
    const found = carryPassages(NOTES, to).map(({ start }) => headingAt(to, start));
    const wanted = TOPICS.flatMap((_topic, day) =>
      RECURRING.map(() => {
        const [number, topic] = days[now(day)] ?? [];
        return topic && `Day ${number}: ${topic}`;
      }),
    );
    expect(found.filter((heading, n) => heading !== undefined && heading !== wanted[n])).toEqual(
      [],
    );
    expect(found.filter((heading) => heading !== undefined).length).toBeGreaterThanOrEqual(20);
  });

  test('find their days together when the days are turned round and keep their numbers', () => {
    const to = bare(numbered(TOPICS).toReversed());
    const found = carryPassages(NOTES, to).map(({ start }) => headingAt(to, start));
    expect(found).toEqual(NOTES.map(({ headings }) => headings.at(-1)));
  });

  test('find a day whose heading was edited between two that were not', () => {
    const to = bare(numbered(['walk', ...TOPICS.with(4, 'sunlight')]));
    const placed = carryPassages(NOTES, to)[4 * RECURRING.length];
    expect(headingAt(to, placed?.start)).toBe('Day 6: sunlight');
  });

  test('are not taken in by a new day that is as long as the one it stands before', () => {
    const from = bare(numbered(['welcome', 'stems', 'stems', 'air', 'sun', 'rain']));
    const to = bare(numbered(['roots', 'welcome', 'stems', 'stems', 'air', 'sun', 'rain']));
    const notes = from.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => describePassage(from, start, end));
    for (const [n, { start }] of carryPassages(notes, to).entries()) {
      if (start === undefined) continue;
      const block = to.blocks.find((one) => one.start === start);
      expect(block?.index).toBe((notes[n]?.block.index ?? 0) + 1 + RECURRING.length);
    }
  });
});
