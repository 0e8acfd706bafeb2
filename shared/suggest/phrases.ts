import { stem } from './stem';
import type { Token } from './tokens';
import { wordClasses } from './word-classes';

/**
 * A phrase as it is written in the cue files:
 *
 *     ask/invite @students ~3 what ~2 =know
 *
 * Words match by stem, `/` separates alternatives, `=word` matches the exact word, `@class` any word
 * of a class, `#` a number, `~3` lets up to three words of the same sentence stand between, `^` is the
 * start of a line, `$` the end of a sentence or line and `?` a question mark.
 *
 * We match tokens and not regular expressions: it stays on word boundaries by construction, looks
 * only at phrases whose first word occurs, and is linear in the text whatever the text is.
 */
interface Step {
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly mark: '' | '#' | '?' | '$';
  /** How many words may stand between the step before and this one. */
  readonly gap: number;
}

export interface Phrase<Tag> {
  readonly tag: Tag;
  readonly atLineStart: boolean;
  readonly steps: readonly Step[];
}

export interface PhraseIndex<Tag> {
  readonly byStem: ReadonlyMap<string, readonly Phrase<Tag>[]>;
  readonly byWord: ReadonlyMap<string, readonly Phrase<Tag>[]>;
  readonly byNumber: readonly Phrase<Tag>[];
}

export interface PhraseMatch<Tag> {
  readonly tag: Tag;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

function compileStep(source: string, gap: number): Step {
  const stems = new Set<string>();
  const words = new Set<string>();
  if (source === '#' || source === '?' || source === '$')
    return { stems, words, mark: source, gap };
  for (const alternative of source.split('/')) {
    if (alternative.startsWith('@')) {
      const members = wordClasses.get(alternative.slice(1));
      if (members === undefined) throw new Error(`No word class ${alternative}`);
      for (const member of members) stems.add(stem(member));
    } else if (alternative.startsWith('=')) words.add(alternative.slice(1));
    else stems.add(stem(alternative));
  }
  return { stems, words, mark: '', gap };
}

function compile<Tag>(source: string, tag: Tag): Phrase<Tag> {
  const steps: Step[] = [];
  let gap = 0;
  let atLineStart = false;
  for (const part of source.trim().split(/\s+/)) {
    if (part === '^') atLineStart = true;
    else if (part.startsWith('~')) gap = Number(part.slice(1));
    else {
      steps.push(compileStep(part, gap));
      gap = 0;
    }
  }
  return { tag, atLineStart, steps };
}

export function indexPhrases<Tag>(
  entries: Iterable<readonly [source: string, tag: Tag]>,
): PhraseIndex<Tag> {
  const byStem = new Map<string, Phrase<Tag>[]>();
  const byWord = new Map<string, Phrase<Tag>[]>();
  const byNumber: Phrase<Tag>[] = [];
  const add = (map: Map<string, Phrase<Tag>[]>, key: string, phrase: Phrase<Tag>): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  };
  for (const [source, tag] of entries) {
    const phrase = compile(source, tag);
    const first = phrase.steps[0];
    if (first === undefined) continue;
    if (first.mark === '#') byNumber.push(phrase);
    for (const key of first.stems) add(byStem, key, phrase);
    for (const key of first.words) add(byWord, key, phrase);
  }
  return { byStem, byWord, byNumber };
}

function fits(step: Step, token: Token): boolean {
  if (step.mark === '#') return token.kind === 'word' && /^\p{N}/u.test(token.word);
  if (step.mark === '?') return token.kind === 'question';
  return token.kind === 'word' && (step.stems.has(token.stem) || step.words.has(token.word));
}

/** The index after the match, or -1. */
function matchFrom(
  steps: readonly Step[],
  at: number,
  tokens: readonly Token[],
  from: number,
): number {
  const step = steps[at];
  if (step === undefined) return from;
  if (step.mark === '$') {
    const next = tokens[from];
    return next === undefined || next.kind !== 'word' ? from : -1;
  }
  for (let index = from; index <= from + step.gap; index += 1) {
    const token = tokens[index];
    if (token === undefined) return -1;
    if (fits(step, token)) {
      const end = matchFrom(steps, at + 1, tokens, index + 1);
      if (end >= 0) return end;
    }
    if (token.kind !== 'word') return -1;
  }
  return -1;
}

/** Every place where a phrase of the index begins, in the order of the text. */
export function* findPhrases<Tag>(
  index: PhraseIndex<Tag>,
  tokens: readonly Token[],
): Generator<PhraseMatch<Tag>> {
  for (const [from, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const lineStart = from === 0 || startsLine(tokens, from);
    const number = /^\p{N}/u.test(token.word) ? index.byNumber : [];
    for (const phrases of [index.byStem.get(token.stem), index.byWord.get(token.word), number]) {
      for (const phrase of phrases ?? []) {
        if (phrase.atLineStart && !lineStart) continue;
        const to = matchFrom(phrase.steps, 1, tokens, from + 1);
        if (to >= 0) yield { tag: phrase.tag, from, to };
      }
    }
  }
}

/** A list number such as "3." before the words does not count as their beginning. */
function startsLine(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (tokens[before]?.kind === 'stop') before -= 1;
  if (before >= 0 && /^\p{N}+$/u.test(tokens[before]?.word ?? '')) before -= 1;
  return before < 0 || tokens[before]?.kind === 'line';
}
