import { expect, test } from 'vitest';

import { headingAbove, wordsInContext } from '../../../../extension/ui/words-in-context';
import { lessonText } from '../../../../shared/text';

const lesson = lessonText([
  { kind: 'paragraph', text: 'Before all headings.' },
  { kind: 'heading', level: 2, text: 'Launch' },
  {
    kind: 'paragraph',
    text: 'Show the two willow photographs, taken five years apart, and tell the story of the tree.',
  },
  { kind: 'paragraph', text: 'Wait.' },
]);
const at = (words: string) => {
  const start = lesson.text.indexOf(words);
  return { start, end: start + words.length };
};

test('words stand in what is around them in their paragraph, cut at whole words, under their heading', () => {
  expect(wordsInContext(lesson, at('apart'))).toEqual({
    before: '… willow photographs, taken five years ',
    words: 'apart',
    after: ', and tell the story of the tree.',
    under: 'Launch',
  });
  expect(wordsInContext(lesson, at('Wait'))).toMatchObject({ before: '', after: '.' });
});

test('very long words are cut, and say so', () => {
  const long = lessonText([{ kind: 'paragraph', text: 'word '.repeat(100) }]);
  const { words } = wordsInContext(long, { start: 0, end: 400 });
  expect(words.length).toBeLessThan(170);
  expect(words.endsWith(' …')).toBe(true);
});

test('what stands above every heading, or is one, stands under none', () => {
  expect(headingAbove(lesson.blocks, at('Before').start)).toBeNull();
  expect(headingAbove(lesson.blocks, at('Launch').start)).toBeNull();
});
