import { normalise, type LessonText, type NormalText, type PlacedBlock } from '../text';
import { drained, type Steps } from './steps';

/** The words of a block. Token offsets are into `normal.text`. */
export interface BlockWords {
  readonly normal: NormalText;
  /** Same number, same normalised text, in all lessons of one vocabulary. -1: no words. */
  readonly key: number;
  readonly tokens: readonly number[];
  readonly tokenStarts: readonly number[];
  readonly tokenEnds: readonly number[];
}

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
  /** By word number, the same for a word in every vocabulary. */
  readonly hashes: readonly number[];
  /** The block each word stands in. */
  readonly blockOfWord: Int32Array;
  /** Letters before each word, and of the whole lesson at the end. UTF-16 code units. */
  readonly lettersBefore: Int32Array;
  /** The blocks in which each word stands, by the word's number. */
  readonly blocksWith: ReadonlyMap<number, number>;
}

/**
 * A word with its inner apostrophes and marks, or one other visible sign. Bounded: a pattern
 * without end runs out of room on a word of megabytes.
 */
const TOKEN = /[\p{L}\p{N}\p{M}]{1,99}(?:'[\p{L}\p{M}]{1,99}){0,9}|[^\s]/gu;

/** Numbers words and block texts, so that lessons compare by number. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  /** Revisions of one lesson share most of their blocks: each is read once. */
  readonly #blocks = new Map<string, BlockWords>();

  /** By word number: 32 bits of the word itself, whatever number it was given. */
  readonly hashes: number[] = [];

  word(word: string): number {
    const number = numberOf(this.#words, word);
    if (number === this.hashes.length) this.hashes.push(hashOf(word));
    return number;
  }

  block(text: string): BlockWords {
    let words = this.#blocks.get(text);
    if (!words) {
      const normal = normalise(text);
      const key = normal.text === '' ? -1 : numberOf(this.#texts, normal.text);
      words = { normal, key, ...tokenise(normal.text, this) };
      this.#blocks.set(text, words);
    }
    return words;
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function numberOf(numbers: Map<string, number>, text: string): number {
  let id = numbers.get(text);
  if (id === undefined) {
    id = numbers.size;
    numbers.set(text, id);
  }
  return id;
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
  const blocksWith = new Map<number, number>();
  let firstWord = 0;
  let pause = PAUSE;
  for (const block of lesson.blocks) {
    const { normal, key, tokens, tokenStarts, tokenEnds } = vocabulary.block(block.text);
    blocks.push({ block, normal, key, tokens, tokenStarts, tokenEnds, firstWord });
    keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
    for (const token of new Set(tokens)) blocksWith.set(token, (blocksWith.get(token) ?? 0) + 1);
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
    for (const [n, token] of tokens.entries()) {
      words[first + n] = token;
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
  const { hashes } = vocabulary;
  return {
    lesson,
    blocks,
    keyCounts,
    blocksWith,
    words,
    hashes,
    blockOfWord,
    lettersBefore,
    ...sections,
  };
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

/** Words of an already normalised text. */
export function tokenise(
  text: string,
  vocabulary: Vocabulary,
): Pick<BlockWords, 'tokens' | 'tokenStarts' | 'tokenEnds'> {
  const tokens: number[] = [];
  const tokenStarts: number[] = [];
  const tokenEnds: number[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push(vocabulary.word(match[0]));
    tokenStarts.push(match.index);
    tokenEnds.push(match.index + match[0].length);
  }
  return { tokens, tokenStarts, tokenEnds };
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
