import { practices, type PracticeId } from '../strategies/practices';
import { denials } from './language/en/denials';
import { presentCues } from './language/en/present-cues';
import { IS, KIND_FOLLOWS, kindsOf, MEANS, POINTING } from './language/en/word-kinds';
import { findPhrases, indexPhrases, isNumeral } from './phrases';
import { isDenied, type Reading, type Sentence } from './reading';
import type { Role } from './sections';

/** How much a cue is worth before anything is learned. */
export const TIERS = ['sure', 'likely', 'maybe'] as const;
export type Tier = (typeof TIERS)[number];

/** A phrase of the cue file, by its place in it. */
export interface Cue {
  readonly index: number;
  /** Index of the practice in `practices`. */
  readonly practice: number;
  readonly tier: Tier;
}

function* everyCue(): Generator<readonly [string, Cue]> {
  let index = 0;
  for (const [practice, { id }] of practices.entries()) {
    for (const tier of TIERS) {
      for (const source of presentCues[id][tier].split('|')) {
        if (source.trim() === '') continue;
        yield [source.trim(), { index, practice, tier }];
        index += 1;
      }
    }
  }
}

/** Where a cue was found, in token indexes; `to` exclusive. */
export interface CueHit extends Cue {
  readonly from: number;
  readonly to: number;
}

const ENTRIES = [...everyCue()];
export const CUES: readonly Cue[] = ENTRIES.map(([, cue]) => cue);
/** The cues as they are written: weights learned for other cues are worth nothing. */
export const CUE_SOURCES: readonly string[] = ENTRIES.map(([source]) => source);
const INDEX = indexPhrases(ENTRIES);

/** A heading that is itself the practice, when something stands under it. */
const PARTS: readonly (readonly [Role, PracticeId])[] = [
  ['objective', 'clear-learning-objective'],
  ['launch', 'activate-prior-knowledge'],
  ['instruction', 'explicit-instruction'],
  ['misconceptions', 'misconceptions-addressed'],
  ['criteria', 'success-criteria'],
  ['stretch', 'differentiation'],
  ['closure', 'exit-ticket-closure'],
  ['guided', 'guided-practice'],
  ['independent', 'independent-practice'],
  ['check', 'checks-for-understanding'],
  ['answers', 'checks-for-understanding'],
  ['homework', 'purposeful-homework'],
  ['vocabulary', 'vocabulary-instruction'],
  ['pacing', 'routines-time-allocation'],
  ['questions', 'higher-order-questioning'],
];
const PRACTICE_OF_PART: ReadonlyMap<Role, number> = new Map(
  PARTS.map(([role, id]) => [role, practices.findIndex((practice) => practice.id === id)]),
);

/** A thing on a list to bring, or a standard quoted in full, plans nothing. */
const SILENT: ReadonlySet<Role> = new Set(['materials', 'standards', 'about']);

/**
 * What may be told from a part that speaks of other times than this lesson: an objective says what
 * students will be able to do one day, a background what they did before.
 */
const SPEAKS: Partial<Readonly<Record<Role, ReadonlySet<number>>>> = {
  objective: places(
    'clear-learning-objective',
    'routines-time-allocation',
    'success-criteria',
    'multilingual-learner-supports',
  ),
  background: places('activate-prior-knowledge', 'routines-time-allocation'),
};

function places(...ids: readonly PracticeId[]): ReadonlySet<number> {
  return new Set(ids.map((id) => practices.findIndex((practice) => practice.id === id)));
}

/** All that is known of one sentence before any weight is laid on it. */
export interface SentenceFacts {
  readonly sentence: Sentence;
  /** Names of what was read: stems; with a ~ kinds of words; with an @ the part it stands in and its shape. */
  readonly features: readonly string[];
  /** Neighbors: first, second, first, second. `^` is the start. Kept apart, for joining them costs time. */
  readonly pairs: readonly string[];
  /** What a word of a long sentence counts for, against one of a short. */
  readonly share: number;
  readonly cues: readonly CueHit[];
  /** The practice whose part of the plan this is; -1 for none. */
  readonly part: number;
  /** Practices that it names without doing them: it says nothing for these. */
  readonly hollow: ReadonlySet<number> | undefined;
}

/** Where a sentence begins, and the practices that it only names. */
export type HollowAt = ReadonlyMap<number, ReadonlySet<number>>;

export function sentenceFacts(reading: Reading, hollow: HollowAt): SentenceFacts[] {
  const cuesOf = new Map<number, CueHit[]>();
  /** By cue, the last sentence it was found in: once in a sentence is enough. */
  const lastSeen = new Int32Array(CUES.length).fill(-1);
  const indexOf = new Map(reading.sentences.map(({ start }, index) => [start, index] as const));
  findPhrases(INDEX, reading.tokens, (cue, from, to) => {
    if (isDenied(reading.tokens, from)) return false;
    const start = reading.sentenceOf[from]?.start ?? -1;
    if (hollow.get(start)?.has(cue.practice) === true) return false;
    const index = indexOf.get(start) ?? -1;
    const role = reading.sentences[index]?.line?.role ?? 'other';
    if (SPEAKS[role]?.has(cue.practice) === false) return false;
    if (lastSeen[cue.index] === index) return false;
    lastSeen[cue.index] = index;
    const list = cuesOf.get(index);
    const hit = { index: cue.index, practice: cue.practice, tier: cue.tier, from, to };
    if (list === undefined) cuesOf.set(index, [hit]);
    else list.push(hit);
    return false;
  });
  const facts: SentenceFacts[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const { line } = sentence;
    if (line === undefined || line.code || SILENT.has(line.role)) continue;
    const part = line.heading ? -1 : (PRACTICE_OF_PART.get(line.role) ?? -1);
    facts.push({
      sentence,
      ...wordsOf(reading, sentence),
      cues: cuesOf.get(index) ?? [],
      part,
      hollow: hollow.get(sentence.start),
    });
  }
  return facts;
}

const FEW = 8;

/** "A monsoon is a wind that turns with the season": what is told stands at the head, and soon is said to be a thing. */
function defines({ tokens }: Reading, from: number, to: number): boolean {
  if (POINTING.has(tokens[from]?.word ?? '')) return false;
  for (let at = from + 1; at < Math.min(to - 2, from + 6); at += 1) {
    const word = tokens[at]?.word ?? '';
    if (word === MEANS) return true;
    if (IS.has(word) && KIND_FOLLOWS.has(tokens[at + 1]?.word ?? '')) return true;
  }
  return false;
}

function wordsOf(
  reading: Reading,
  { from, to, line }: Sentence,
): Pick<SentenceFacts, 'features' | 'pairs' | 'share'> {
  const features = new Set([`@${line?.role ?? 'other'}`]);
  const pairs: string[] = [];
  if (line?.heading === true) features.add('@heading');
  if (defines(reading, from, to)) features.add('@defines');
  let before = '^';
  let kindBefore = '^';
  let denied = 0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      if (token.kind === 'question') {
        features.add('?');
        pairs.push(before, '?', reading.tokens[from]?.stem ?? '', '?');
      }
      continue;
    }
    words += 1;
    const stem = isNumeral(token) ? '#' : token.stem;
    denied = denials.has(token.word) ? 4 : denied - 1;
    if (denied <= 0 || denied === 4) {
      features.add(stem);
      pairs.push(before, stem);
      for (const kind of kindsOf.get(stem) ?? []) {
        features.add(kind);
        if (kindBefore !== kind) pairs.push(kindBefore, kind);
        kindBefore = kind;
      }
    }
    before = stem;
  }
  return { features: [...features], pairs, share: 1 / Math.sqrt(Math.max(1, words / FEW)) };
}
