import { practiceName, practices, type PracticeId } from '../strategies/practices';
import { findPhrases, indexPhrases } from './phrases';
import { presentCues } from './present-cues';
import { isDenied, spanOf, type Reading } from './reading';
import type { Role } from './sections';
import type { Token } from './tokens';
import type { PresentPractice, Span } from './types';

interface Cue {
  readonly practice: PracticeId;
  readonly sure: boolean;
}

/** A sentence that names a practice without doing it, such as "ask if everyone understands". */
export interface Hollow {
  readonly practice: string;
  /** Where the sentence begins. */
  readonly sentence: number;
}

export interface Presence {
  readonly present: readonly PresentPractice[];
  /** Too little to report, enough not to suggest. */
  readonly possible: ReadonlySet<string>;
}

function* cueEntries(): Generator<readonly [string, Cue]> {
  for (const { id } of practices) {
    for (const source of presentCues[id].sure) yield [source, { practice: id, sure: true }];
    for (const source of presentCues[id].maybe ?? []) yield [source, { practice: id, sure: false }];
  }
}

const CUES = indexPhrases(cueEntries());

/** A heading that is itself the practice, when something stands under it. */
const ROLE_PRACTICE: Partial<Readonly<Record<Role, PracticeId>>> = {
  misconceptions: 'misconceptions-addressed',
  criteria: 'success-criteria',
  stretch: 'differentiation',
  closure: 'exit-ticket-closure',
  guided: 'guided-practice',
  independent: 'independent-practice',
  check: 'checks-for-understanding',
  answers: 'checks-for-understanding',
  homework: 'purposeful-homework',
  vocabulary: 'vocabulary-instruction',
  pacing: 'routines-time-allocation',
};

/** A thing on a list to bring, or a standard quoted in full, plans nothing. */
const SILENT: ReadonlySet<Role> = new Set(['materials', 'standards', 'background']);

const MOST_SPANS = 5;
export function findPresent(reading: Reading, hollow: readonly Hollow[] = []): Presence {
  const hollowAt = new Set(hollow.map(({ practice, sentence }) => `${practice} ${sentence}`));
  const spans = new Map<string, Span[]>();
  const possible = new Set<string>();
  const add = (practice: string, span: Span): void => {
    const list = spans.get(practice) ?? [];
    const last = list.at(-1);
    if (list.length < MOST_SPANS && (last === undefined || span.start >= last.end)) list.push(span);
    spans.set(practice, list);
  };

  for (const { tag, from, to } of findPhrases(CUES, reading.tokens)) {
    const line = reading.lines[reading.lineOf[from] ?? -1];
    if (line === undefined || SILENT.has(line.role) || line.code) continue;
    if (isDenied(reading.tokens, from)) continue;
    if (hollowAt.has(`${tag.practice} ${reading.sentenceOf[from]?.start}`)) continue;
    if (!tag.sure || (line.role === 'objective' && !OBJECTIVE_ALLOWS.has(tag.practice)))
      possible.add(tag.practice);
    else add(tag.practice, spanOf(reading, from, to));
  }
  for (const { practice, span } of practicesOfParts(reading)) add(practice, span);

  const present: PresentPractice[] = [];
  for (const { id } of practices) {
    const found = spans.get(id);
    if (found === undefined) continue;
    const inOrder = found.toSorted((one, other) => one.start - other.start);
    present.push({
      practice: id,
      name: practiceName(id),
      spans: inOrder,
      confidence: Math.min(0.95, 0.6 + 0.1 * found.length),
    });
  }
  return { present, possible };
}

/** An objective says what students will be able to do one day, not what this lesson does to get there. */
const OBJECTIVE_ALLOWS: ReadonlySet<string> = new Set([
  'clear-learning-objective',
  'routines-time-allocation',
  'success-criteria',
]);

const OBSERVABLE = indexPhrases([['@observable', true]]);

function isBefore(token: Token | undefined, offset: number): boolean {
  return token !== undefined && (token.kind !== 'word' || token.start < offset);
}

function* practicesOfParts(reading: Reading): Generator<{ practice: PracticeId; span: Span }> {
  let firstToken = 0;
  for (const [index, line] of reading.lines.entries()) {
    while ((reading.lineOf[firstToken] ?? Infinity) < index) firstToken += 1;
    if (line.heading || line.code) continue;
    let body = firstToken;
    while (isBefore(reading.tokens[body], line.body)) body += 1;
    const first = reading.tokens[body];
    if (first === undefined || first.start >= line.end) continue;
    const practice = ROLE_PRACTICE[line.role];
    if (practice !== undefined) {
      if (!isDenied(reading.tokens, body + 1))
        yield { practice, span: spanOf(reading, body, body + 1) };
    }
    if (line.role === 'objective') {
      const observable = [...findPhrases(OBSERVABLE, reading.tokens.slice(body, body + 3))];
      if (observable.length > 0)
        yield { practice: 'clear-learning-objective', span: spanOf(reading, body, body + 1) };
    }
  }
}
