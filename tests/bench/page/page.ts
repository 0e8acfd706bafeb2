import { describePassage, type PassageSelector } from '../../../shared/passages';
import { lessonText, type LessonText } from '../../../shared/text';
import type { Block } from '../../../shared/text/lesson-text';
import { prose } from '../passages/lessons';
import { Random } from '../passages/random';
import { Laid, WordIds } from '../passages/tracked';

/** What the bench has made for it in a page, with the product's own code. */
export interface Prepared {
  /** A plan of about so many words, as HTML. */
  plan(words: number): string;
  /** Passages of about 60 letters, spread evenly over a lesson as it was read. */
  cite(blocks: readonly Block[], count: number): PassageSelector[];
}

/** Letters of an invented word and the space after it, on the average. */
const WORD = 5.9;
const LETTERS = 60;

const prepared: Prepared = {
  plan(words) {
    const { lesson } = new Laid(prose(new Random(101), new WordIds(), words * WORD));
    return lesson.blocks
      .map(({ kind, text }) => (kind === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`))
      .join('');
  },
  cite(blocks, count) {
    const lesson = lessonText([...blocks]);
    const paragraphs = lesson.blocks.filter(({ text }) => text.length > 2 * LETTERS);
    return Array.from({ length: count }, (_, n) => some(lesson, paragraphs, n / count));
  },
};

function some(
  lesson: LessonText,
  paragraphs: LessonText['blocks'],
  share: number,
): PassageSelector {
  const at = share * paragraphs.length;
  const { text, start } = paragraphs[Math.floor(at)] ?? { text: '', start: 0 };
  const from = text.indexOf(' ', Math.floor((at % 1) * (text.length - LETTERS - 10))) + 1;
  const end = text.lastIndexOf(' ', from + LETTERS);
  return describePassage(lesson, start + from, start + Math.max(end, from + 10));
}

Object.assign(globalThis, { prepared });
