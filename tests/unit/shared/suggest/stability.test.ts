import { describe, expect, test } from 'vitest';

import { analyseLesson } from '../../../../shared/suggest';
import { lessonTextFromPlain } from '../../../../shared/text';
import { ownPlans } from '../../../../tools/training/own-plans';
import { seeded } from '../../../../tools/training/random';

const plans = ownPlans('tools/training/plans').map(({ text }) => text);

const foundIn = (text: string): string[] =>
  analyseLesson(lessonTextFromPlain(text)).present.map(({ practice }) => practice);

type Change = (text: string, order: number) => string;

/** Of the practices found in either reading, how many are found in both. */
function sameShare(change: Change, orders: number): number {
  let same = 0;
  let either = 0;
  for (const text of plans) {
    const before = new Set(foundIn(text));
    for (let order = 0; order < orders; order += 1) {
      const after = new Set(foundIn(change(text, order)));
      same += [...before].filter((practice) => after.has(practice)).length;
      either += new Set([...before, ...after]).size;
    }
  }
  return same / either;
}

/** A heading goes with all that stands under it; what stands under none is a list of lines. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let headed = false;
  for (const part of text.split(/\n\s*\n/u)) {
    const opens = isHeading(part.split('\n')[0] ?? '');
    if (opens) blocks.push(part);
    else if (headed) blocks.push(`${blocks.pop() ?? ''}\n\n${part}`);
    else blocks.push(...part.split('\n'));
    headed ||= opens && blocks.length > 1;
  }
  return blocks;
}

const isHeading = (line: string): boolean => line.split(' ').length <= 6 && !/[.?!:]$/u.test(line);

const ORDERS = 5;

function reordered(text: string, order: number): string {
  const random = seeded(text.length + order);
  const [title = '', ...rest] = blocksOf(text);
  return [
    title,
    ...rest
      .map((block) => [random(), block] as const)
      .toSorted(([one], [other]) => one - other)
      .map(([, block]) => block),
  ].join('\n\n');
}

const AROUND = [
  'Home',
  'Syllabus',
  'Modules',
  'Quizzes',
  'Assignments',
  'Grades',
  'People',
  'Edit',
];
const BELOW = ['Mark as done', 'Previous', 'Next', 'View feedback', 'Last edited by A. Teacher'];
const cluttered = (text: string): string => [...AROUND, text, ...BELOW].join('\n');

const bulleted = (text: string): string => text.replace(/^(?=\S)/gmu, '• ');
const spacedOut = (text: string): string => text.replaceAll('\n', '\r\n').replaceAll(' ', '  ');

const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Learning )?(?:objectives?|outcomes?)\b/gimu, 'Learning targets'],
  [/^Lesson outcome\b/gimu, 'Learning goal'],
  [/^(?:Warm[- ]?up|Starter|Introduction)\b/gimu, 'Opening'],
  [/^(?:Materials|What you need|Resources|Equipment)\b/gimu, 'Supplies'],
  [/^(?:Closing|Close|Plenary|Reflection)\b/gimu, 'Wrap-up'],
  [/^Homework\b/gimu, 'For home: homework'],
  [/^(?:Extension|Extra)\b/gimu, 'Challenge'],
  [/^Common misconceptions?\b/gimu, 'Likely mistakes'],
  [/^(?:Keywords|Vocabulary)\b/gimu, 'Key terms'],
  [/^Guided practice\b/gimu, 'We do'],
  [/^Independent(?: practice| work)?\b/gimu, 'You do'],
];
const inOtherWords = (text: string): string =>
  OTHER_WORDS.reduce((said, [pattern, words]) => said.replace(pattern, words), text);

describe('The same plan gets the same answer', () => {
  const changes: readonly (readonly [string, Change, orders: number])[] = [
    ['with its parts in another order', reordered, ORDERS],
    ['with the menus of an LMS around it', cluttered, 1],
    ['with other words for its headings', inOtherWords, 1],
    ['with Windows line ends and double spaces', spacedOut, 1],
    ['with its lines bulleted', bulleted, 1],
  ];
  test.each(changes)('%s', (_, change, orders) => {
    expect(plans.filter((text) => change(text, 0) !== text).length).toBeGreaterThan(10);
    expect(sameShare(change, orders)).toBeGreaterThanOrEqual(0.95);
  });
});
