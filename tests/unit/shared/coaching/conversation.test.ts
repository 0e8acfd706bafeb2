import { expect, test } from 'vitest';

import { conversationQuestions } from '../../../../shared/coaching';
import { wonderingAbout } from '../../../../shared/coaching/stems';
import { practices } from '../../../../shared/strategies';
import { analyseLesson } from '../../../../shared/suggest';
import { lessonTextFromPlain } from '../../../../shared/text';

const PLAN = `Percent of a number
Objective: Students will be able to calculate a percent of a price.
Go over the rule on the board.
Students do page 44 #1-20 in their notebooks.
HW: finish page 44.`;

function questionsFor(text: string) {
  const lesson = lessonTextFromPlain(text);
  return conversationQuestions(lesson, analyseLesson(lesson));
}

test('there are three, the first about what the plan holds, in its own words', () => {
  const questions = questionsFor(PLAN);
  expect(questions).toHaveLength(3);
  expect(questions[0]?.question).toMatch(/^I read “.+”\. What do you hope to see or hear there\?$/);
  const { start = 0, end = 0 } = questions[0]?.span ?? {};
  expect(PLAN.slice(start, end)).not.toBe('');
});

test.each([...practices.map(({ id }) => id), 'something newer'])(
  'what is wondered about %s is open and about the lesson',
  (practice) => {
    const question = wonderingAbout(practice);
    expect(question).toMatch(/^(?:\S+ \S+, )?\w[^.]*\?$/);
    expect(question).toMatch(/\b(?:what|how|where|which|when|whose|in what)\b/);
    expect(question).not.toMatch(/^(?:do|does|did|is|are|can|could|will|would|have|why)\b/);
    expect(question).not.toMatch(/\byou (?:should|never|always|must)|missing|lack/);
  },
);

test('no question is asked twice, and none quotes what cannot be read aloud', () => {
  for (const text of [PLAN, 'Percent\nStudents do page 3.\nStudents do page 4.', '']) {
    const questions = questionsFor(text).map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) expect(question.length).toBeLessThan(260);
  }
});

test('a page with nothing to go by still gets a way to begin', () => {
  const questions = questionsFor('Photosynthesis').map(({ question }) => question);
  expect(questions).toEqual([
    'What is on your mind about this lesson?',
    'What would be most useful in the time we have?',
  ]);
});
