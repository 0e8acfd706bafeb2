import { expect, test } from 'vitest';

import { checkGoal, dosage, progress, timeToFeedback } from '../../../../shared/measures';

test('a complete goal gets no advice', () => {
  const goal = {
    statement: 'Students give a reason with their answer',
    measure: 'answers with a reason, of all answers in ten minutes',
    baseline: 20,
    target: 60,
    by: '2027-01-29',
  };
  expect(checkGoal(goal)).toEqual([]);
});

test('advice names each thing a goal does not say yet', () => {
  expect(
    checkGoal({ statement: 'I will ask better questions' }).map(({ aspect }) => aspect),
  ).toEqual(['measurable', 'baseline', 'target', 'by-date', 'student-centered']);
});

test('progress is the share of the way from baseline to target at the latest date', () => {
  const points = [
    { on: '2026-11-02', value: 50 },
    { on: '2026-10-05', value: 30 },
  ];
  expect(progress({ baseline: 20, target: 60 }, points)).toEqual({
    latest: points[0],
    share: 0.75,
    met: false,
  });
});

test('a goal of fewer is met from above', () => {
  expect(progress({ baseline: 8, target: 2 }, [{ on: '2026-11-02', value: 2 }])).toMatchObject({
    share: 1,
    met: true,
  });
});

test('a goal without data or without target is not met', () => {
  expect(progress({ baseline: 1, target: 2 }, [])).toEqual({ met: false });
  expect(progress({}, [{ on: '2026-11-02', value: 5 }]).met).toBe(false);
});

test('time to feedback is in hours and never below zero', () => {
  expect(timeToFeedback(0, 5_400_000)).toBe(1.5);
  expect(timeToFeedback(10, 0)).toBe(0);
});

test('dosage counts contacts, minutes and weeks within the term only', () => {
  const day = 86_400_000;
  const contacts = [
    { at: -1, kind: 'comment' as const },
    { at: 0, kind: 'meeting' as const, minutes: 30 },
    { at: 2 * day, kind: 'comment' as const },
    { at: 8 * day, kind: 'observation' as const, minutes: 20 },
    { at: 30 * day, kind: 'reply' as const },
  ];
  expect(dosage(contacts, 0, 30 * day)).toEqual({ contacts: 3, minutes: 50, weeks: 2 });
});
