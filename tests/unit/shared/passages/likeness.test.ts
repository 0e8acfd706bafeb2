import { expect, test } from 'vitest';

import { COPIED, likeness, shinglesOf } from '../../../../shared/passages/likeness';
import { lessonTextFromPlain } from '../../../../shared/text';
import { lessonHtml } from '../../../../tools/demo/lesson';

const willow = lessonHtml.replaceAll(/<[^>]+>/g, '\n\n');
const shingles = (text: string) => shinglesOf(lessonTextFromPlain(text));

test('next year’s copy, with its dates and a step changed, is a copy', () => {
  const copy = willow
    .replaceAll(/\d+/g, '9')
    .replace(/Give each pair[^.]+\./, 'Hand out the data.');
  expect(copy).not.toBe(willow);
  expect(likeness(shingles(willow), shingles(copy))).toBeGreaterThan(0.9);
});

test('another lesson is none', () => {
  const words = willow.split(/\s+/).toSorted().join(' ');
  expect(likeness(shingles(willow), shingles(words))).toBeLessThan(COPIED / 2);
});

test('a few headings of a template are too little to tell', () => {
  const template = '# Objective\n\nWarm up\n\nLaunch\n\nExit slip';
  expect(likeness(shingles(template), shingles(template))).toBe(0);
});
