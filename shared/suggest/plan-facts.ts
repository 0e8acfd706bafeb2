import {
  actionWords,
  minutesWords,
  subjectNames,
  subjectWords,
  taskWords,
  youngWords,
} from './language/en/plan-words';
import type { Presence } from './present';
import type { Reading } from './reading';

/**
 * What kind of plan this is, as far as its words show: what students are asked to do, in which
 * subject, how long the plan is and what it holds already. Every fact is between 0 and 1, and a fact
 * that is not there is left out.
 */
export const planFacts = [
  'always',
  'brief',
  'long',
  'rich',
  'outline',
  'timed',
  'young',
  'math',
  'science',
  'computing',
  'humanities',
  'english',
  'languages',
  'performance',
  'making',
  'writing',
  'product',
  'procedure',
  'comparing',
  'discussing',
  'moving',
  'lecture',
  'text',
] as const;

export type PlanFact = (typeof planFacts)[number];
export type PlanFacts = Partial<Readonly<Record<PlanFact, number>>>;

/** Enough words of one trade, for the length, to take it for the subject. */
const TRADE = { words: 40, most: 6 };

const SAMPLE = 12_000;

/** The plan without the menus around it. */
function sampleOf({ lines }: Reading): string {
  let sample = '';
  for (const { text } of lines) {
    sample += `${text}\n`;
    if (sample.length >= SAMPLE) return sample.slice(0, SAMPLE);
  }
  return sample;
}

/** A task is what a plan is about from one mention in so many words. */
const MENTION = 400;

export interface About {
  /** As the school's page or the reader of the plan names it. */
  readonly subject?: string;
  readonly grades?: readonly [number, number];
}

/** Where a plan says whose lesson it is, before it begins. */
const HEAD = 90;

function namedIn(words: string): PlanFact[] {
  return subjectNames.filter(([, pattern]) => pattern.test(words)).map(([fact]) => fact);
}

/** The subject as it is named, or by the words of its trade; two where they are as many. */
export function subjectsOf(reading: Reading, named?: string): PlanFact[] {
  const text = sampleOf(reading);
  const words = reading.size;
  const told = namedIn(named ?? '');
  if (told.length > 0) return told;
  const head = namedIn(text.slice(0, HEAD));
  if (head.length === 1) return head;
  const counts = subjectWords
    .map(([fact, pattern]) => ({
      fact,
      count: text.match(pattern)?.length ?? 0,
    }))
    .toSorted((one, other) => other.count - one.count);
  const [first, second] = counts;
  if (first === undefined || first.count < Math.min(TRADE.most, 1 + words / TRADE.words)) return [];
  return second !== undefined && second.count > first.count * 0.8
    ? [first.fact, second.fact]
    : [first.fact];
}

export function factsOf(reading: Reading, presence: Presence, about: About = {}): PlanFacts {
  const text = sampleOf(reading);
  const words = reading.size;
  const facts: Partial<Record<PlanFact, number>> = { always: 1 };
  const set = (fact: PlanFact, value: number): void => {
    if (value > 0) facts[fact] = Math.min(1, value);
  };
  set('brief', (160 - words) / 120);
  set('long', (words - 350) / 900);
  set('rich', (presence.present.length - 4) / 12);
  const actions = text.match(actionWords)?.length ?? 0;
  set('outline', words >= 60 ? 1 - actions / (words / 25) : 0);
  set('timed', minutesWords.test(text) ? 1 : 0);
  set(
    'young',
    about.grades === undefined ? Number(youngWords.test(text)) : Number(about.grades[1] <= 2),
  );
  for (const subject of subjectsOf(reading, about.subject)) set(subject, 1);
  const enough = 1 + Math.floor(Math.min(words, 1_500) / MENTION);
  for (const [fact, pattern] of taskWords)
    set(fact, Number((text.match(pattern)?.length ?? 0) >= enough));
  return facts;
}
