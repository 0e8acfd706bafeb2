import { lessonText, type Block, type LessonText } from '../../../../shared/text';

/** A weekly planner as teachers keep them: every day ends with the same two lines. */
export const RECURRING = [
  'Exit ticket: write one thing you learned and one question you still have.',
  'Reflection: what would I do differently next time?',
] as const;

const TOPICS = [
  'Willow masses and the missing soil',
  'Starch in covered and uncovered leaves',
  'Bubbles from pondweed under two lamps',
  'Where firewood gets its energy from',
  'Carbon from breath to leaf',
  'Roots, water and the stem in red ink',
];

export type Day = readonly [name: string, topic: string];

export const days = (n: number): Day[] =>
  Array.from({ length: n }, (_, i) => [
    `Day of ${['March', 'April', 'May'][i % 3] ?? ''} ${i + 1}`,
    `${TOPICS[i % TOPICS.length] ?? ''}, part ${Math.floor(i / TOPICS.length) + 1}`,
  ]);

export const planner = (list: readonly Day[]): LessonText =>
  lessonText(
    list.flatMap(([name, topic]): Block[] => [
      { kind: 'heading', level: 2, text: name },
      { kind: 'paragraph', text: topic },
      ...RECURRING.map((text): Block => ({ kind: 'paragraph', text })),
    ]),
  );
