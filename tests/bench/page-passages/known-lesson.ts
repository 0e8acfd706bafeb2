import { describePassage, type PassageSelector } from '../../../shared/passages';
import type { LessonText } from '../../../shared/text';
import { wordsEdited } from '../passages/edits';
import { prose } from '../passages/lessons';
import { withOtherWords } from '../passages/other-words';
import { stored, type Stored } from '../passages/peer';
import { Random } from '../passages/random';
import { Laid, WordIds } from '../passages/tracked';

const PASSAGES = 1000;
const EDITED = 0.05;
const LETTERS = 60;
/** Between two blocks of a lesson's text stands what stands between no two nodes. */
const GAP = 2;

/** A lesson, how a teacher edits it in several ways, and what is known of its passages. */
export interface KnownLesson {
  readonly from: LessonText;
  readonly edited: readonly LessonText[];
  /** As we keep them: passages of so many revisions, the newest of which is `from`. */
  readonly cited: readonly { readonly from: LessonText; readonly selectors: PassageSelector[] }[];
  /** As Hypothesis keeps them: offsets into the text of the nodes. */
  readonly stored: readonly Stored[];
}

export interface Asked {
  readonly seed: number;
  readonly size: number;
  readonly revisions: number;
  /** How many ways of editing. */
  readonly edits: number;
}

export function knownLesson({ seed, size, revisions, edits }: Asked): KnownLesson {
  const random = new Random(seed);
  const ids = new WordIds();
  const before = prose(random, ids, size);
  const { lesson: from } = new Laid(before);
  const places = Array.from({ length: PASSAGES }, () => somePlace(from, random));
  const nodes = from.blocks.map(({ text }) => text).join('');
  return {
    from,
    edited: Array.from(
      { length: edits },
      () => new Laid(wordsEdited(EDITED)(before, random, ids)).lesson,
    ),
    cited: Array.from({ length: revisions }, (_, n) => {
      const revision = n === 0 ? from : withOtherWords(from, n);
      const share = places.filter((_place, index) => index % revisions === n);
      return {
        from: revision,
        selectors: share.map(({ start, end }) => describePassage(revision, start, end)),
      };
    }),
    stored: places.map(({ start, end, block }) =>
      stored(nodes, { start: start - GAP * block, end: end - GAP * block }),
    ),
  };
}

/** About 60 letters in a row of one block, from word to word. */
function somePlace(
  { blocks }: LessonText,
  random: Random,
): { start: number; end: number; block: number } {
  const { text, start, index } = random.pick(blocks);
  const from = text.lastIndexOf(' ', random.below(text.length)) + 1;
  const space = text.indexOf(' ', from + LETTERS);
  return { start: start + from, end: start + (space < 0 ? text.length : space), block: index };
}

/** The lesson's blocks as the nodes of a page. */
export function lay(lesson: LessonText, root: Element): void {
  root.replaceChildren(
    ...lesson.blocks.map(({ kind, text }) => {
      const element = document.createElement(kind === 'heading' ? 'h2' : 'p');
      element.textContent = text;
      return element;
    }),
  );
}

/** Changes the page from one text to another of as many blocks, and nothing that stays the same. */
export function edit(root: Element, to: LessonText): void {
  for (const [index, { text }] of to.blocks.entries()) {
    const node = root.children[index]?.firstChild;
    if (node && node.nodeValue !== text) node.nodeValue = text;
  }
}
