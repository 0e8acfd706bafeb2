import { expect, test } from 'vitest';

import { strategyById } from '../../../../shared/strategies';
import { analyseLesson, type AnalysisContext, type Suggestion } from '../../../../shared/suggest';
import { lessonTextFromPlain } from '../../../../shared/text';
import {
  drawn,
  helpFigures,
  mostPopular,
  sameAnswer,
  takenAway,
  type JudgedPlan,
} from '../../../bench/suggestions/what-helps';

const suggestions = (text: string, context: AnalysisContext = {}): readonly Suggestion[] =>
  analyseLesson(lessonTextFromPlain(text), context).suggestions;

const practices = (text: string, context: AnalysisContext = {}): string[] =>
  suggestions(text, context).map(({ practice }) => practice);

const stepOf = (text: string, practice: string, context: AnalysisContext = {}): string =>
  suggestions(text, context).find((one) => one.practice === practice)?.step ?? '';

const PERCENT = `Percent of a number
Goal: Students will understand percent.
Procedure
Go over the rule on the board.
Students do page 44 #1-20 in their notebooks.
HW: finish page 44.`;

const POSTER = `Water cycle poster
Materials: paper, markers, glue
Students make a poster about the water cycle at their tables.
Students write their names on the back.
Hand out the glue last. Hang the posters in the hall.`;

const LECTURE = `The Gold Rush
Lecture on the Gold Rush, slides 1-22.
Students take notes.
Students answer the questions at the end of chapter 9.`;

test('a plan with little in it gets at least two ideas, of different kinds', () => {
  for (const plan of [PERCENT, POSTER, LECTURE]) {
    const given = suggestions(plan);
    expect(given.length).toBeGreaterThanOrEqual(2);
    expect(new Set(given.map(({ strategy }) => strategyById(strategy)?.group)).size).toBe(
      given.length,
    );
  }
});

test('a goal that names a topic comes first, with the verb to change', () => {
  const [first] = suggestions(PERCENT);
  expect(first?.practice).toBe('clear-learning-objective');
  expect(first?.step).toMatch(
    /^Swap “understand” for a verb you could see or hear, such as “solve”/,
  );
  expect(PERCENT.slice(first?.spans[0]?.start, first?.spans[0]?.end)).toContain(
    'understand percent',
  );
});

test('what is called for depends on the kind of plan', () => {
  const goal = 'Objective: students will be able to';
  expect(practices(`${PERCENT}\n${goal} calculate a percent of a number.`)).toContain(
    'worked-examples',
  );
  expect(practices(`${POSTER}\n${goal} describe the water cycle.`)).toContain('success-criteria');
  expect(practices(`${LECTURE}\n${goal} explain two causes.`)).toContain(
    'checks-for-understanding',
  );
});

test('a step repeats the words of the plan where they are short and whole', () => {
  expect(stepOf(PERCENT, 'exit-ticket-closure')).toContain('on “Percent of a number”');
  expect(stepOf(PERCENT, 'worked-examples')).toContain(
    'Right before “Students do page 44 #1-20 in their notebooks”',
  );
});

test.each([
  ['a table row', '| Time | What | Who |'],
  ['an address', 'https://example.org/lessons/percent'],
  ['shouting', 'PERCENT OF A NUMBER!!'],
  ['a credit that the lesson never takes up', 'OpenClipart Vectors'],
  ['a page furniture line', 'Lesson plan for Monday'],
  ['a sentence too long to be a name', 'percent of a number and more '.repeat(4)],
])('%s is never taken for the topic', (_, line) => {
  const plan = PERCENT.replace('Percent of a number', line);
  for (const { step } of suggestions(plan)) expect(step).not.toContain(line.slice(0, 12));
});

test('a list of materials, a heading or a question never stands for what students do', () => {
  const plan = `Volcanoes
Objective: Students will be able to label a volcano.
Materials: Students use scissors and glue.
Label and Color the Volcano Page
Can students make a volcano?
Students draw a volcano and label four parts.`;
  for (const { step } of suggestions(plan)) {
    expect(step).not.toMatch(/scissors|Color the Volcano|Can students/);
  }
});

test('what is done only if minutes are left never stands for what students do', () => {
  const plan = `Figurative language hunt
Grade 6 ELA
Objective: Students will be able to identify similes in a song.
If there is time, students write their own simile.
Students highlight every example that they find in the song.`;
  const steps = suggestions(plan).map(({ step }) => step);
  expect(steps.join(' ')).not.toContain('If there is time');
  // A song in an English lesson is no performance to be shown in silence.
  expect(steps.join(' ')).not.toContain('in silence');
  expect(steps.some((step) => step.includes('“Students highlight every example'))).toBe(true);
});

test('a verb for a goal is one that a young child can do', () => {
  const plan = `Kindergarten: letter of the week
Show the letter and say its sound. Children say it back.
Children trace the letter in the workbook.`;
  expect(stepOf(plan, 'clear-learning-objective')).toContain('“say”, “show” or “name”');
});

test('every step is a few whole sentences without a hole in it', () => {
  const texts = [PERCENT, POSTER, LECTURE, 'Percent\nStudents do page 3.', 'Art\nStudents draw.'];
  for (const { step, why } of texts.flatMap((text) => suggestions(text))) {
    for (const words of [step, why]) {
      expect(words).not.toMatch(/undefined|null|\{|\}|“”|_{2,}|\s{2}/);
      expect(words).toMatch(/[.?!”)]$/);
    }
    expect(step.split(/\s+/).length).toBeLessThanOrEqual(60);
  }
});

test('a goal that she or her school set brings its practice forward', () => {
  const plan = `${PERCENT}\nObjective: students will be able to calculate a percent of a number.`;
  expect(practices(plan)).not.toContain('cooperative-learning');
  const goals = ['More student talk in every lesson'];
  expect(practices(plan, { goals })).toContain('cooperative-learning');
});

test('declining one way to do a practice sets its others back', () => {
  const closing = (context: AnalysisContext): boolean =>
    practices(PERCENT, context).includes('exit-ticket-closure');
  expect(closing({})).toBe(true);
  expect(closing({ declined: ['exit-ticket'] })).toBe(false);
});

const FULL = `Comparing fractions with pictures
Grade 4 math, 50 minutes

Learning target: I can compare two fractions with a drawing and explain which is greater.
Success criteria: your drawing has equal wholes, your answer uses the words numerator and denominator, and you explain why.

Do now (5 minutes), notebooks closed: three questions from last week's lesson, from memory. Go over the answers at once.
Connect (3 minutes): ask what students already know about sharing a pizza, and link it to yesterday's lesson.

I do (8 minutes): the teacher models the first comparison and thinks aloud at each step. A finished worked example with a note beside each step stays on the board.
Vocabulary: numerator means how many parts we count; denominator means how many equal parts. Students draw a picture beside each word.
We do (8 minutes): do two more together as a class, with students telling the teacher each next move. Build each fraction with tiles, then draw it, then write it as a number.
Think-pair-share: one minute alone with the question, tell a partner, then share with the class. Wait five seconds before taking any hands.
Ask: which would you rather have, two thirds or three fourths, and how do you know?
Common mix-up: some students will think a bigger denominator means a bigger fraction. When this comes up, fold one half and one eighth of the same paper.
Check for understanding: everyone holds up a whiteboard; look for equal wholes, and reteach if more than five are wrong.

You do (12 minutes): students complete problems 1 to 6 on their own. Before any rule, students predict which is greater and test it with strips.
For anyone who is stuck there is a hint card with the first step done. Three versions of the task: smaller numbers, on level, and one that asks for a general rule.
Students choose to show their answer as a drawing, a paragraph or a recording, and choose a recipe from home to compare. Families sent in recipes, and we compare how they are measured in different cultures.
In pairs, each person has a role: explainer and checker. Partners gather their ideas in a two-column chart.
English learners get a sentence frame with pictures and may talk it through in their home language. Students with IEPs get large print and extra time, as their plans say.
Feedback: tell each student one strength and one next step, and give five minutes to act on it. Partners use the checklist to mark which criteria the work meets.

Exit ticket (4 minutes): compare two fractions alone and explain how you know. Students write what was hardest and what they will try next time.
Homework: find two fractions in your kitchen and compare them for tomorrow's warm-up.`;

test('a plan that holds nearly everything gets silence, or one idea', () => {
  expect(practices(FULL).length).toBeLessThanOrEqual(1);
  const lessSome = FULL.split('\n').filter(
    (line) =>
      !/^(?:Common mix-up|In pairs|Partners|Feedback|Think-pair|Vocabulary|For anyone)/.test(line),
  );
  const { present, suggestions: few } = analyseLesson(lessonTextFromPlain(lessSome.join('\n')));
  expect(present.length).toBeGreaterThanOrEqual(18);
  expect(few.length).toBeLessThanOrEqual(1);
  const half = FULL.slice(0, FULL.indexOf('Vocabulary:'));
  expect(practices(half).length).toBeGreaterThanOrEqual(1);
});

test('evidence about other students drops one step, and the nearer source is cited', () => {
  const plan = `Letter sounds
Objective: children will be able to say the sound of m.
Children trace the letter m.`;
  const strengthFor = (grades: string): string | undefined =>
    suggestions(plan, { grades }).find(({ strategy }) => strategy === 'modeling-think-aloud')
      ?.strength;
  // The one trial-based source is about writing in grades 6 to 12.
  expect(strengthFor('8')).toBe('strong');
  expect(strengthFor('1')).toBe('moderate');
});

test('every citation is one the catalogue shows for that strategy', () => {
  for (const { strategy, evidence } of [PERCENT, POSTER, LECTURE].flatMap((t) => suggestions(t)))
    expect(strategyById(strategy)?.evidence).toContain(evidence);
});

test('the same plan gets the same answer, whatever was asked before', () => {
  const before = suggestions(PERCENT);
  suggestions(LECTURE, { goals: ['talk'], declined: ['exit-ticket'] });
  expect(suggestions(PERCENT)).toEqual(before);
});

const DOES: readonly { practice: string; sentence: string }[] = [
  {
    practice: 'clear-learning-objective',
    sentence: 'By the end of class, students will be able to calculate 15% of any price.',
  },
  {
    practice: 'checks-for-understanding',
    sentence:
      'Check for understanding: everyone shows an answer on a whiteboard; reteach if a third miss it.',
  },
  {
    practice: 'exit-ticket-closure',
    sentence: 'Exit ticket: one question about today, answered alone in the last four minutes.',
  },
  {
    practice: 'worked-examples',
    sentence: 'Show a worked example step by step, with a note beside each step.',
  },
  {
    practice: 'success-criteria',
    sentence: 'Success criteria: it has a title, four labels and one arrow for each change.',
  },
];

const judged = (text: string, missing: readonly string[] = []): JudgedPlan => ({
  repo: 'ours',
  text,
  present: [],
  missing,
});

test('a sentence that does the practice takes its suggestion away', () => {
  const plans = [PERCENT, POSTER, LECTURE].map((text) => judged(text));
  const { right, of } = takenAway(plans, DOES, ({ text }) => practices(text));
  expect(of).toBeGreaterThanOrEqual(5);
  expect(right).toBe(of);
});

test('the figures count a first, a listed, a redundant and a missing suggestion', () => {
  const plans = [
    { ...judged('a', ['feedback', 'wait-time']), present: ['scaffolding'] },
    { ...judged('b', ['feedback']), repo: 'theirs' },
  ];
  const answers: Record<string, string[]> = { a: ['scaffolding', 'feedback'], b: [] };
  const figures = helpFigures(plans, ({ text }) => answers[text] ?? []);
  expect(figures).toEqual({
    first: { right: 0, of: 1 },
    all: { right: 1, of: 2 },
    redundant: { right: 1, of: 2 },
    silent: { right: 1, of: 2 },
    atMostOne: { right: 1, of: 2 },
    atLeastTwo: { right: 1, of: 2 },
  });
  // A plan that is shown as before is not asked about.
  const told = sameAnswer(
    plans,
    (text) => text.replace('b', 'a'),
    ({ text }) => answers[text] ?? [],
  );
  expect(told).toEqual({ right: 0, of: 1 });
  // What is popular is learned from the other sources only, less what is found in the plan.
  const popular = mostPopular(plans, () => ['wait-time']);
  expect(plans.map(popular)).toEqual([['feedback'], ['feedback']]);
  expect(drawn(['a', 'b', 'c', 'd'], () => 0.5)(judged('a'))).toEqual(['a', 'b', 'c']);
});
