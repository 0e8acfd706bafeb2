import { wordClasses } from './language/en/word-classes';
import { stem } from './stem';
import type { Token } from './tokens';

/**
 * A phrase as it is written in the cue files:
 *
 *     ask/invite @students ~3 what ~2 =know
 *
 * Words match by stem, `/` separates alternatives, `=word` matches the exact word, `@class` any word
 * of a class, `#` a number, `~3` lets up to three words of the same sentence stand between, `^` is the
 * start of a line, `<` of a sentence, `$` the end of a sentence or line and `?` a question mark.
 *
 * We match tokens and not regular expressions: it stays on word boundaries by construction, looks
 * only at phrases whose first word occurs, and is linear in the text whatever the text is. Words are
 * numbered once, so that a step asks one bit of a set and never compares letters.
 */
interface Step {
  /** One bit for each numbered word that fits. */
  readonly fits: Uint32Array;
  readonly mark: '' | '#' | '?' | '$';
  /** How many words may stand between the step before and this one. */
  readonly gap: number;
}

interface Phrase<Tag> {
  readonly tag: Tag;
  /** Where its first word must stand. */
  readonly at: 'anywhere' | 'line start' | 'sentence start';
  /** What follows the first word. */
  readonly steps: readonly Step[];
}

export interface PhraseIndex<Tag> {
  /** The number of each stem; 0 is kept for what no phrase knows. */
  readonly stems: ReadonlyMap<string, number>;
  /** Words that must stand as they are written have numbers of their own. */
  readonly words: ReadonlyMap<string, number>;
  /** By the number of their first word. */
  readonly byFirst: readonly (readonly Phrase<Tag>[] | undefined)[];
  readonly byNumeral: readonly Phrase<Tag>[];
}

interface Draft<Tag> {
  readonly tag: Tag;
  readonly at: Phrase<Tag>['at'];
  readonly steps: readonly { ids: readonly number[]; mark: Step['mark']; gap: number }[];
}

class Numbers {
  readonly stems = new Map<string, number>();
  readonly words = new Map<string, number>();
  #last = 0;

  idsOf(source: string): number[] {
    return source.split('/').flatMap((alternative) => {
      if (alternative.startsWith('=')) return [this.#of(this.words, alternative.slice(1))];
      if (!alternative.startsWith('@')) return [this.#of(this.stems, stem(alternative))];
      const members = wordClasses.get(alternative.slice(1));
      if (members === undefined) throw new Error(`No word class ${alternative}`);
      return members.map((member) => this.#of(this.stems, stem(member)));
    });
  }

  get size(): number {
    return this.#last + 1;
  }

  #of(map: Map<string, number>, word: string): number {
    const known = map.get(word);
    if (known !== undefined) return known;
    this.#last += 1;
    map.set(word, this.#last);
    return this.#last;
  }
}

const isMark = (part: string): part is '#' | '?' | '$' =>
  part === '#' || part === '?' || part === '$';

function draft<Tag>(source: string, tag: Tag, numbers: Numbers): Draft<Tag> {
  const steps: { ids: readonly number[]; mark: Step['mark']; gap: number }[] = [];
  let gap = 0;
  let at: Phrase<Tag>['at'] = 'anywhere';
  for (const part of source.trim().split(/\s+/)) {
    if (part === '^') at = 'line start';
    else if (part === '<') at = 'sentence start';
    else if (part.startsWith('~')) gap = Number(part.slice(1));
    else {
      steps.push(
        isMark(part) ? { ids: [], mark: part, gap } : { ids: numbers.idsOf(part), mark: '', gap },
      );
      gap = 0;
    }
  }
  return { tag, at, steps };
}

export function indexPhrases<Tag>(
  entries: Iterable<readonly [source: string, tag: Tag]>,
): PhraseIndex<Tag> {
  const numbers = new Numbers();
  const drafts = Array.from(entries, ([source, tag]) => draft(source, tag, numbers));
  const byFirst: Phrase<Tag>[][] = [];
  const byNumeral: Phrase<Tag>[] = [];
  for (const { tag, at, steps } of drafts) {
    const [first, ...rest] = steps;
    if (first === undefined) continue;
    const phrase = {
      tag,
      at,
      steps: rest.map(({ ids, mark, gap }) => ({ fits: bits(ids, numbers.size), mark, gap })),
    };
    if (first.mark === '#') byNumeral.push(phrase);
    for (const id of new Set(first.ids)) (byFirst[id] ??= []).push(phrase);
  }
  return { stems: numbers.stems, words: numbers.words, byFirst, byNumeral };
}

function bits(ids: readonly number[], size: number): Uint32Array {
  const set = new Uint32Array(Math.ceil(size / 32));
  for (const id of ids) set[id >> 5] = (set[id >> 5] ?? 0) | (1 << (id & 31));
  return set;
}

/** A text in the numbers of an index. */
interface Numbered {
  readonly tokens: readonly Token[];
  readonly stems: Int32Array;
  readonly words: Int32Array;
}

/** Begins with a digit of any script. */
export const isNumeral = (token: Token): boolean => {
  const code = token.word.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || (code > 0x7f && /^\p{N}/u.test(token.word));
};

function fits({ mark, fits: set }: Step, at: number, { tokens, stems, words }: Numbered): boolean {
  if (mark === '') {
    const stemmed = stems[at] ?? 0;
    const word = words[at] ?? 0;
    return (
      (((set[stemmed >> 5] ?? 0) >>> (stemmed & 31)) & 1) === 1 ||
      (((set[word >> 5] ?? 0) >>> (word & 31)) & 1) === 1
    );
  }
  const token = tokens[at];
  if (token === undefined) return false;
  return mark === '?' ? token.kind === 'question' : token.kind === 'word' && isNumeral(token);
}

/** The index after the match, or -1. */
function matchFrom(steps: readonly Step[], step: number, text: Numbered, from: number): number {
  const next = steps[step];
  if (next === undefined) return from;
  const { tokens } = text;
  if (next.mark === '$') {
    const after = tokens[from];
    return after === undefined || after.kind !== 'word' ? from : -1;
  }
  const last = Math.min(from + next.gap, tokens.length - 1);
  for (let index = from; index <= last; index += 1) {
    if (fits(next, index, text)) {
      const end = matchFrom(steps, step + 1, text, index + 1);
      if (end >= 0) return end;
    }
    if (tokens[index]?.kind !== 'word') return -1;
  }
  return -1;
}

/** What is done with a match; `true` ends the search. */
export type OnMatch<Tag> = (tag: Tag, from: number, to: number) => boolean | undefined;

/**
 * Calls back for every place where a phrase of the index begins, in the order of the text: `from` and
 * `to` are token indexes, `to` exclusive. No match is kept, for a long plan has thousands.
 */
export function findPhrases<Tag>(
  index: PhraseIndex<Tag>,
  tokens: readonly Token[],
  onMatch: OnMatch<Tag>,
): void {
  const stems = new Int32Array(tokens.length);
  const words = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    stems[at] = index.stems.get(token.stem) ?? 0;
    words[at] = index.words.get(token.word) ?? 0;
  }
  const text = { tokens, stems, words };
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from];
    if (token === undefined || token.kind !== 'word') continue;
    const byStem = index.byFirst[stems[from] ?? 0];
    if (byStem !== undefined && matchAll(byStem, text, from, onMatch)) return;
    const byWord = index.byFirst[words[from] ?? 0];
    if (byWord !== undefined && matchAll(byWord, text, from, onMatch)) return;
    if (index.byNumeral.length > 0 && isNumeral(token))
      if (matchAll(index.byNumeral, text, from, onMatch)) return;
  }
}

/** Tries all of the phrases here; most fail at their second word. Whether the search is to end. */
function matchAll<Tag>(
  phrases: readonly Phrase<Tag>[],
  text: Numbered,
  from: number,
  onMatch: OnMatch<Tag>,
): boolean {
  const { tokens } = text;
  const line = startsLine(tokens, from);
  const sentence = line || tokens[from]?.opens === true || tokens[from - 1]?.kind !== 'word';
  for (const { tag, at, steps } of phrases) {
    if (at !== 'anywhere' && !(at === 'line start' ? line : sentence)) continue;
    const to = matchFrom(steps, 0, text, from + 1);
    if (to >= 0 && onMatch(tag, from, to) === true) return true;
  }
  return false;
}

/** A list number such as "3." before the words does not count as their beginning. */
function startsLine(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (tokens[before]?.kind === 'stop') before -= 1;
  if (before >= 0 && /^\p{N}+$/u.test(tokens[before]?.word ?? '')) before -= 1;
  return before < 0 || tokens[before]?.kind === 'line';
}
