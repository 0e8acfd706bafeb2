import {
  abilityWords,
  headingTail,
  notATopic,
  numberedTitle,
  sideTask,
  taskPhrases,
  titleTail,
  vagueVerbs,
} from './language/en/slot-words';
import { findPhrases, indexPhrases } from './phrases';
import { spanOf, type Reading } from './reading';
import type { Role } from './sections';
import { stem } from './stem';
import type { Section, Span } from './types';

/**
 * Words of the plan itself that a step may repeat. Each is verbatim, short and whole, and is left
 * out at the least doubt: a plain step is better than one that quotes half a table.
 */
export interface Slots {
  readonly topic?: string;
  /** The first sentence in which students do something. */
  readonly task?: Quoted;
  /** A heading of the plan, by what its part is for. */
  readonly parts: Readonly<Partial<Record<Section['kind'], string>>>;
  /** A verb in the goal that nobody could see or hear, with the line it stands in. */
  readonly vague?: Quoted;
  /** The plan has a part for goals, whatever stands in it. */
  readonly goal: boolean;
}

export interface Quoted {
  readonly words: string;
  readonly span: Span;
}

const WHOLE_WORDS = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ,'’&()\-–/#.:;%+=×÷?!]*$/u;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|html?|pdf|md)\b|[_*`|<>{}[\]\\$]/i;

/** Clean enough to stand between quotation marks in a sentence of ours. */
export function quotable(words: string, most: number): string | undefined {
  const clean = words.replace(/[\s.;:,]+$/, '').trim();
  if (clean.length < 4 || clean.length > most || /\s{2}|\n/.test(clean)) return undefined;
  if (!WHOLE_WORDS.test(clean) || ADDRESS.test(clean)) return undefined;
  const letters = clean.replace(/[^\p{L}]/gu, '');
  if (letters.length < clean.length * 0.6) return undefined;
  // Capitals throughout would shout in the middle of a sentence.
  if (letters.length > 4 && letters === letters.toUpperCase()) return undefined;
  const opened = clean.split('(').length;
  if (opened !== clean.split(')').length) return undefined;
  return clean;
}

function topicOf(reading: Reading): string | undefined {
  const first = reading.lines[0];
  if (first === undefined || first.code || first.body > first.start) return undefined;
  const words = first.text
    .trim()
    .replace(numberedTitle, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(titleTail, '');
  const topic = quotable(words, 48);
  if (topic === undefined || /[.:;]/.test(topic) || notATopic.test(topic)) return undefined;
  return topic.split(' ').length <= 7 && isTakenUp(topic, reading) ? topic : undefined;
}

/** A title's words come back in the lesson; those of a credit line or a menu do not. */
function isTakenUp(topic: string, { lines, tokens }: Reading): boolean {
  const after = lines[0]?.end ?? 0;
  const words = new Set(
    topic
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 4)
      .map(stem),
  );
  return tokens.some(
    ({ kind, start, stem: word }) => kind === 'word' && start >= after && words.has(word),
  );
}

function partsOf(reading: Reading, sections: readonly Section[]): Slots['parts'] {
  const parts: Partial<Record<Section['kind'], string>> = {};
  for (const section of sections) {
    if (section.kind === 'other' || parts[section.kind] !== undefined) continue;
    const line = reading.lines.find(
      ({ start, heading }) => heading && start >= section.start && start < section.end,
    );
    const words = line?.text
      .trim()
      .replace(/^#+\s*/, '')
      .replace(headingTail, '');
    const part = words === undefined ? undefined : quotable(words, 36);
    if (part !== undefined && !/[.:;?]/.test(part)) parts[section.kind] = part;
  }
  return parts;
}

const TASK = indexPhrases(taskPhrases.map((source) => [source, true] as const));

const NO_TASK: ReadonlySet<Role> = new Set([
  'objective',
  'materials',
  'standards',
  'background',
  'misconceptions',
  'criteria',
  'answers',
  'vocabulary',
  'homework',
]);

/** Capitals on most of its longer words: a heading, not a sentence. */
function isTitle(words: string): boolean {
  const longer = words
    .split(' ')
    .slice(1)
    .filter((word) => word.length >= 4);
  return longer.filter((word) => /^\p{Lu}/u.test(word)).length > longer.length / 2;
}

function taskOf(reading: Reading): Quoted | undefined {
  let task: Quoted | undefined;
  findPhrases(TASK, reading.tokens, (_, from, to) => {
    task = taskAt(reading, from, to);
    return task !== undefined;
  });
  return task;
}

function taskAt(reading: Reading, from: number, to: number): Quoted | undefined {
  const line = reading.lines[reading.lineOf[from] ?? -1];
  if (line === undefined || line.heading || line.code || NO_TASK.has(line.role)) return undefined;
  const span = spanOf(reading, from, to);
  const words = quotable(reading.text.slice(span.start, span.end), 76);
  if (words === undefined || words.split(' ').length < 4 || /[?:;]/.test(words)) return undefined;
  if (isTitle(words) || !/^\p{Lu}/u.test(words) || abilityWords.test(words)) return undefined;
  if (sideTask.test(words)) return undefined;
  return { words, span: { start: span.start, end: span.start + words.length } };
}

function vagueOf(reading: Reading): Quoted | undefined {
  for (const line of reading.lines) {
    if (line.role !== 'objective' || line.heading) continue;
    const match = vagueVerbs.exec(line.text);
    if (match === null) continue;
    const from = reading.tokens.findIndex(({ start }) => start >= line.start + match.index);
    return { words: match[0].toLowerCase(), span: spanOf(reading, from, from + 1) };
  }
  return undefined;
}

export function slotsOf(reading: Reading, sections: readonly Section[]): Slots {
  const topic = topicOf(reading);
  const task = taskOf(reading);
  const vague = vagueOf(reading);
  return {
    ...(topic !== undefined && { topic }),
    ...(task !== undefined && { task }),
    ...(vague !== undefined && { vague }),
    goal: sections.some(({ kind }) => kind === 'objective'),
    parts: partsOf(reading, sections),
  };
}
