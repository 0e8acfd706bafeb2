import type { LessonText } from '../text/lesson-text';
import { denials } from './language/en/denials';
import { readLines, type Line } from './sections';
import { sentences, tokenize, type Token } from './tokens';
import type { Span } from './types';

/** Token indexes, `to` exclusive, and where the words stand in the text. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly line: Line | undefined;
}

/** What was read of a plan, once, for every question asked of it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** For each token, the index of its line in `lines`; -1 for what stands in none. */
  readonly lineOf: readonly number[];
  /** For each token, the sentence it belongs to. */
  readonly sentenceOf: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** Tokens that stand in the plan itself, not in the menus around it. */
  readonly size: number;
}

export function readPlan(lesson: LessonText): Reading {
  const { text } = lesson;
  const tokens = tokenize(text);
  const lines = readLines(lesson);
  const lineOf: number[] = [];
  let line = 0;
  for (const token of tokens) {
    while (line < lines.length && (lines[line]?.end ?? 0) <= token.start) line += 1;
    lineOf.push((lines[line]?.start ?? Infinity) <= token.start ? line : -1);
  }
  // A stop that ends nothing is a sentence to itself.
  const sentenceOf: Span[] = [...tokens];
  const placed: Sentence[] = sentences(tokens).map(({ from, to }) => ({
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    line: lines[lineOf[from] ?? -1],
  }));
  for (const sentence of placed)
    for (let at = sentence.from; at < sentence.to; at += 1) sentenceOf[at] = sentence;
  const size = lineOf.reduce((sum, at) => (at < 0 ? sum : sum + 1), 0);
  return { text, tokens, lines, lineOf, sentenceOf, sentences: placed, size };
}

const LONGEST_SPAN = 220;

/**
 * Where tokens `from` to `to` stand in the text: the whole sentence where it is short enough to read
 * at a glance, else only the words themselves.
 */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const { tokens, sentenceOf, text } = reading;
  const start = tokens[from]?.start ?? 0;
  const end = Math.max(start, tokens[to - 1]?.end ?? start);
  const sentence = sentenceOf[from];
  if (sentence === undefined || sentence.end - sentence.start > LONGEST_SPAN) return { start, end };
  const opening = /["“‘(]/.test(text[sentence.start - 1] ?? '') ? 1 : 0;
  let last = Math.max(sentence.end, end);
  while (/[)\]"”’]/.test(text[last] ?? '')) last += 1;
  return { start: sentence.start - opening, end: last };
}

/** Denied by a word shortly before, in the same sentence: "no exit ticket", "we will skip the debrief". */
export function isDenied(tokens: readonly Token[], from: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[from - back];
    if (token === undefined || token.kind !== 'word') return false;
    if (denials.has(token.word)) return true;
  }
  return false;
}
