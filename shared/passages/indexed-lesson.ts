import { normalise, type LessonText, type NormalText, type PlacedBlock } from '../text';

/** A block with what matching needs. Token offsets are into `normal.text`. */
export interface IndexedBlock {
  readonly block: PlacedBlock;
  readonly normal: NormalText;
  /** Same number, same normalised text, in both lessons of one vocabulary. -1: no words. */
  readonly key: number;
  readonly tokens: readonly number[];
  readonly tokenStarts: readonly number[];
  readonly tokenEnds: readonly number[];
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
}

/** A word with its inner apostrophes and marks, or one other visible sign. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*|[^\s]/gu;

/** Numbers words and block texts, so that two lessons compare by number. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  readonly #blocksWith: number[] = [];
  #blocks = 0;

  word(word: string): number {
    let id = this.#words.get(word);
    if (id === undefined) {
      id = this.#words.size;
      this.#words.set(word, id);
    }
    return id;
  }

  text(text: string): number {
    if (text === '') return -1;
    let id = this.#texts.get(text);
    if (id === undefined) {
      id = this.#texts.size;
      this.#texts.set(text, id);
    }
    return id;
  }

  countBlock(tokens: readonly number[]): void {
    this.#blocks += 1;
    for (const token of new Set(tokens)) {
      this.#blocksWith[token] = (this.#blocksWith[token] ?? 0) + 1;
    }
  }

  /** How much sharing this word says about two blocks: rare words much, template words little. */
  weight(token: number): number {
    return Math.log(1 + (2 + this.#blocks) / (1 + (this.#blocksWith[token] ?? 0)));
  }
}

export function indexLesson(lesson: LessonText, vocabulary: Vocabulary): IndexedLesson {
  const blocks = lesson.blocks.map((block) => indexBlock(block, vocabulary));
  const keyCounts = new Map<number, number>();
  for (const { key } of blocks) keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
  return { lesson, blocks, keyCounts, ...sectionsOf(lesson) };
}

function indexBlock(block: PlacedBlock, vocabulary: Vocabulary): IndexedBlock {
  const normal = normalise(block.text);
  const words = tokenise(normal.text, vocabulary);
  vocabulary.countBlock(words.tokens);
  return { block, normal, key: vocabulary.text(normal.text), ...words };
}

/** Words of an already normalised text. */
export function tokenise(
  text: string,
  vocabulary: Vocabulary,
): Pick<IndexedBlock, 'tokens' | 'tokenStarts' | 'tokenEnds'> {
  const tokens: number[] = [];
  const tokenStarts: number[] = [];
  const tokenEnds: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
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
