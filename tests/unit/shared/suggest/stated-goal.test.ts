import { expect, test } from 'vitest';

import { analyseLesson } from '../../../../shared/suggest';
import { readPlan } from '../../../../shared/suggest/reading';
import { statedGoal } from '../../../../shared/suggest/stated-goal';
import { lessonTextFromPlain } from '../../../../shared/text';

const stated = (text: string): string => statedGoal(readPlan(lessonTextFromPlain(text)));

test.each([
  ['Objective: Students will be able to label a volcano.', 'observable'],
  ['I can compare two fractions with a drawing.', 'observable'],
  ['By the end of the lesson, everyone can read a bus map.', 'observable'],
  ['We will be learning how to sort numbers.', 'observable'],
  ['Goal: I can describe a market and consider who gains from it.', 'observable'],
  ['After this activity, students should be able to:\nBuild a circuit.', 'observable'],
  ['WALT: write a letter to a friend', 'observable'],
  ['Lesson Purpose\nStudents name cells under a microscope.', 'observable'],
  ['The learner will identify five birds.', 'observable'],
  ['Goal: Students will understand percent.', 'topic'],
  ['Objective: to develop an understanding of privacy.', 'topic'],
  ['Turn it in by the end of class. I will be at my desk.', 'none'],
  ['Students make a poster about rain at their tables.', 'none'],
  ['', 'none'],
])('%j states a goal that is %s', (line, kind) => {
  expect(stated(`Volcanoes\n${line}\nStudents draw one and label four parts.`)).toBe(kind);
});

test('what students should notice during a task is no goal of the lesson', () => {
  expect(
    stated('Cards\nCheck for understanding\nStudents should be able to see that all are even.'),
  ).toBe('none');
});

const practices = (text: string): { present: string[]; suggested: string[] } => {
  const { present, suggestions } = analyseLesson(lessonTextFromPlain(text));
  return {
    present: present.map(({ practice }) => practice),
    suggested: suggestions.map(({ practice }) => practice),
  };
};

test('a long plan that never states its goal is not taken to state one', () => {
  const steps = Array.from(
    { length: 60 },
    (_, at) =>
      `Show card ${at} and ask students why it has so many dots. Students explain to a partner how they know, and write the number down.`,
  ).join('\n');
  const { present, suggested } = practices(`Cards with dots\n${steps}`);
  expect(present).not.toContain('clear-learning-objective');
  expect(suggested[0]).toBe('clear-learning-objective');
});
