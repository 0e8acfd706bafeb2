import type { LessonText, PlacedBlock } from '../text';
import { drained, type Steps } from './steps';
import type { BlockWords, Vocabulary } from './vocabulary';

/** A block with what matching needs. */
export interface IndexedBlock extends BlockWords {
  readonly block: PlacedBlock;
  /** The number of its first word in the whole lesson. */
  readonly firstWord: number;
}

/** A heading with all that stands under it: blocks `first` up to, not including, `end`. */
export interface Section {
  /** Index of the heading's block; -1 for the whole lesson. */
  readonly heading: number;
  readonly first: number;
  end: number;
  readonly level: number;
  readonly parent: Section | null;
  readonly children: Section[];
}

export interface IndexedLesson {
  readonly lesson: LessonText;
  readonly blocks: readonly IndexedBlock[];
  readonly root: Section;
  /** The innermost section of each block. */
  readonly sectionOf: readonly Section[];
  /** How many blocks carry each key. */
  readonly keyCounts: ReadonlyMap<number, number>;
  /** Every word of every block, in order. */
  readonly words: Int32Array;
  /** The block each word stands in. */
  readonly blockOfWord: Int32Array;
  /** Letters before each word, and of the whole lesson at the end. UTF-16 code units. */
  readonly lettersBefore: Int32Array;
  readonly vocabulary: Vocabulary;
}

/** Words read between two pauses. */
const PAUSE = 2000;

export function indexLesson(lesson: LessonText, vocabulary: Vocabulary): IndexedLesson {
  return drained(indexLessonSteps(lesson, vocabulary));
}

export function* indexLessonSteps(
  lesson: LessonText,
  vocabulary: Vocabulary,
): Steps<IndexedLesson> {
  const blocks: IndexedBlock[] = [];
  const keyCounts = new Map<number, number>();
  let firstWord = 0;
  let pause = PAUSE;
  for (const block of lesson.blocks) {
    const { normal, key, tokens, tokenStarts, tokenEnds, distinct, counts } = vocabulary.block(
      block.text,
    );
    // Spelled out: spread, it takes ten times as long.
    blocks.push({
      normal,
      key,
      tokens,
      tokenStarts,
      tokenEnds,
      distinct,
      counts,
      block,
      firstWord,
    });
    keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
    firstWord += tokens.length;
    if (firstWord < pause) continue;
    pause = firstWord + PAUSE;
    yield;
  }
  const words = new Int32Array(firstWord);
  const blockOfWord = new Int32Array(firstWord);
  const lettersBefore = new Int32Array(firstWord + 1);
  let letters = 0;
  pause = 0;
  for (const [index, { firstWord: first, tokens, tokenStarts, tokenEnds }] of blocks.entries()) {
    for (let n = 0; n < tokens.length; n += 1) {
      words[first + n] = tokens[n] ?? -1;
      blockOfWord[first + n] = index;
      letters += (tokenEnds[n] ?? 0) - (tokenStarts[n] ?? 0);
      lettersBefore[first + n + 1] = letters;
    }
    if (first < pause) continue;
    pause = first + 10 * PAUSE;
    yield;
  }
  const sections = sectionsOf(lesson);
  yield;
  return { lesson, blocks, keyCounts, words, vocabulary, blockOfWord, lettersBefore, ...sections };
}

/** Letters of the words `[first, end)`. UTF-16 code units. */
export function lettersIn({ lettersBefore }: IndexedLesson, first: number, end: number): number {
  return end <= first ? 0 : (lettersBefore[end] ?? 0) - (lettersBefore[first] ?? 0);
}

/** The word itself, normalised. */
export function wordAt(lesson: IndexedLesson, word: number): string {
  const block = lesson.blocks[lesson.blockOfWord[word] ?? -1];
  if (!block) return '';
  const n = word - block.firstWord;
  return block.normal.text.slice(block.tokenStarts[n], block.tokenEnds[n]);
}

/** Where a word starts in the lesson's text, so many normalised code units in. */
export function startOfWord(lesson: IndexedLesson, word: number, cut = 0): number {
  const block = lesson.blocks[lesson.blockOfWord[word] ?? -1];
  if (!block) return 0;
  const start = block.tokenStarts[word - block.firstWord] ?? 0;
  return block.block.start + block.normal.toOriginal(start + cut);
}

/** Where a word ends in the lesson's text, so many normalised code units short. */
export function endOfWord(lesson: IndexedLesson, word: number, cut = 0): number {
  const block = lesson.blocks[lesson.blockOfWord[word] ?? -1];
  if (!block) return 0;
  const end = block.tokenEnds[word - block.firstWord] ?? 0;
  return block.block.start + block.normal.toOriginalEnd(end - cut);
}

function sectionsOf(lesson: LessonText): Pick<IndexedLesson, 'root' | 'sectionOf'> {
  const end = lesson.blocks.length;
  const root: Section = { heading: -1, first: 0, end, level: 0, parent: null, children: [] };
  const sectionOf: Section[] = [];
  let open: Section = root;
  for (const block of lesson.blocks) {
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      while (open.parent && open.level >= level) {
        open.end = block.index;
        open = open.parent;
      }
      const section: Section = {
        heading: block.index,
        first: block.index,
        end,
        level,
        parent: open,
        children: [],
      };
      open.children.push(section);
      open = section;
    }
    sectionOf.push(open);
  }
  return { root, sectionOf };
}

/** The headings above a block, outermost first; a heading's own text is not above it. */
export function headingsAbove(lesson: LessonText, index: number): string[] {
  const above: PlacedBlock[] = [];
  const self = lesson.blocks[index];
  let level = self?.kind === 'heading' ? (self.level ?? 2) : 7;
  for (let at = index - 1; at >= 0 && level > 1; at -= 1) {
    const block = lesson.blocks[at];
    if (block?.kind === 'heading' && (block.level ?? 2) < level) {
      above.push(block);
      level = block.level ?? 2;
    }
  }
  return above.toReversed().map((block) => block.text);
}

/** Index of the block that holds the offset, or of the first one after it; -1 if none is. */
export function blockAt(lesson: LessonText, offset: number): number {
  let low = 0;
  let high = lesson.blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lesson.blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low < lesson.blocks.length ? low : lesson.blocks.length - 1;
}
