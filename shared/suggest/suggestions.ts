import {
  heldUntilVerified,
  neverInferred,
  strategyById,
  type EvidenceStrength,
  type Strategy,
} from '../strategies';
import { fitsClass, type ClassFacts } from './class-facts';
import { evidenceFor, type EvidenceForClass } from './evidence-for';
import { gaps, saying, type Gap } from './language/en/gaps';
import { practicesOfGoals } from './language/en/goals';
import { goalBegins } from './language/en/slot-words';
import { stepFor } from './language/en/steps';
import { textCues, type TextCue } from './language/en/text-cues';
import { titles } from './language/en/titles';
import { needOf } from './needs';
import { findPhrases, indexPhrases } from './phrases';
import { factsOf, type PlanFacts } from './plan-facts';
import type { Hollow, Presence } from './present';
import { isDenied, spanOf, type Reading } from './reading';
import type { Role } from './sections';
import { quotable, slotsOf, type Slots } from './slots';
import type { AnalysisContext, Section, Span, Suggestion } from './types';

const MOST = 3;

/** What a first, second and third idea have to be worth; fewer are better than poor ones. */
const ENOUGH = [0, 0.2, 0.33];

/** How likely a practice may be there already and still be suggested. */
const DOUBT = 0.35;
/** The same where words in the plan name the practice without doing it; such an idea comes last. */
const DOUBT_IN_PLACE = 0.6;

/** Where a plan names a practice without doing it, that is mostly all there is of it; log-odds. */
const ONLY_NAMED = 1;

/** A plan that holds much more often does in other words what it does not seem to do. */
const OTHER_WORDS = 0.25;

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
/**
 * How many practices a plan holds before silence is the better answer. From the first number one
 * idea at most is said; from the second only a wording in the plan, never an absence, may lead to it.
 */
const COMPLETE = { nearly: 18, quite: 20 };

export interface CueHit {
  readonly cue: TextCue;
  readonly span: Span;
  readonly sentence: number;
}

interface Candidate extends EvidenceForClass {
  readonly strategy: Strategy;
  readonly spans: readonly Span[];
  readonly why: string;
  /** The wording it answers, where one led to it and it can be repeated. */
  readonly words?: string | undefined;
  /** What it gains where the practice is absent and wanted, less what it costs where it is there. */
  readonly worth: number;
  /** Led to by words that name the practice without doing it. */
  readonly isHollow: boolean;
}

const CUES = indexPhrases(
  textCues.flatMap((cue) => cue.phrases.map((source) => [source, cue] as const)),
);

const NO_STEPS: ReadonlySet<Role> = new Set(['materials', 'standards', 'background', 'objective']);

/** The very words that matched: what she sees marked is what led to the idea, and no more. */
function wordsOf({ tokens, text }: Reading, from: number, to: number): Span {
  const end = tokens[to - 1]?.end ?? 0;
  // "#1-24" is one thing to read, whatever part of it matched.
  const rest = /^(?:[-–]| )\d+\b/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return { start: tokens[from]?.start ?? 0, end: end + rest };
}

/** The first places of each cue; what stands in a list of materials or in a standard is no step. */
export function findTextCues(reading: Reading): CueHit[] {
  const seen = new Map<TextCue, number>();
  const hits: CueHit[] = [];
  findPhrases(CUES, reading.tokens, (cue, from, to) => {
    const line = reading.lines[reading.lineOf[from] ?? -1];
    if (line === undefined || line.code || NO_STEPS.has(line.role)) return false;
    const count = seen.get(cue) ?? 0;
    if (count >= 20 || isDenied(reading.tokens, from)) return false;
    seen.set(cue, count + 1);
    const sentence = reading.sentenceOf[from]?.start ?? 0;
    if (goalBegins.test(reading.text.slice(sentence, reading.tokens[from]?.start))) return false;
    if (!hits.some((hit) => hit.cue === cue && hit.sentence === sentence))
      hits.push({ cue, span: wordsOf(reading, from, to), sentence });
    return false;
  });
  return hits;
}

export function hollowOf(hits: readonly CueHit[]): Hollow[] {
  return hits.flatMap(({ cue, sentence }) => {
    const practice = strategyById(cue.strategy)?.practice;
    return cue.hollow && practice !== undefined ? [{ practice, sentence }] : [];
  });
}

interface Source {
  readonly reading: Reading;
  readonly sections: readonly Section[];
  readonly presence: Presence;
  readonly hits: readonly CueHit[];
  readonly facts: ClassFacts;
  readonly context: AnalysisContext;
}

/** What is worked out once from the plan, for every candidate. */
interface Known extends Source {
  readonly plan: PlanFacts;
  readonly slots: Slots;
  /** What she told us she does or is trying: taken as being in every plan of hers. */
  readonly hers: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly declined: ReadonlySet<string>;
}

const QUOTE = 90;

function quoted(reading: Reading, span: Span): string {
  const words = reading.text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, '')
    .replace(/[.;:,!\s]+$/, '')
    .trim();
  if (words.length <= QUOTE) return `“${words}”`;
  const cut = words.slice(0, QUOTE);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE / 2)).toWellFormed()}…”`;
}

/** The first sentence of a part: what the eye should go to, never the whole part. */
function openingOf(reading: Reading, section: Section): Span | undefined {
  const at = reading.tokens.findIndex(
    ({ kind, start }, index) =>
      kind === 'word' &&
      start >= section.start &&
      !reading.lines[reading.lineOf[index] ?? -1]?.heading,
  );
  const token = reading.tokens[at];
  if (token === undefined || token.start >= section.end) return undefined;
  const span = spanOf(reading, at, at + 1);
  return span.end - span.start > 2 ? span : undefined;
}

/** The words of the plan a gap is about, or nothing where it is about the whole. */
function placeOf({ at, practice }: Gap, { reading, sections, slots }: Known): Span | undefined {
  if (practice === 'clear-learning-objective' && slots.vague !== undefined) return slots.vague.span;
  for (const part of at?.parts ?? []) {
    if (part === 'task') {
      if (slots.task !== undefined) return slots.task.span;
      continue;
    }
    const section = sections.find(({ kind }) => kind === part);
    const span = section === undefined ? undefined : openingOf(reading, section);
    if (span !== undefined) return span;
  }
  return undefined;
}

function mayOffer(id: string, { facts, context }: Source): Strategy | undefined {
  const strategy = strategyById(id);
  if (strategy === undefined || !fitsClass(strategy, facts)) return undefined;
  const closed = [
    heldUntilVerified,
    neverInferred,
    context.declined ?? [],
    context.already ?? [],
    context.tried ?? [],
  ];
  return closed.some((ids) => ids.includes(id)) ? undefined : strategy;
}

const STRENGTH: Readonly<Record<EvidenceStrength, number>> = {
  strong: 0.15,
  moderate: 0.1,
  limited: 0,
  consensus: -0.05,
};

/** What a goal that speaks of the practice adds; what having declined another way to do it takes. */
const GOAL = 2;
const DECLINED = 1;
const EFFORT = 0.05;

/** What it costs to offer what is there already, against what it gains to offer what is wanted. */
const COST = 0.5;

function worthOf(
  { practice }: Strategy,
  { strength }: EvidenceForClass,
  known: Known,
  { added, isHollow }: { readonly added: number; readonly isHollow: boolean },
): number {
  const wanted =
    needOf(practice, known.plan) +
    STRENGTH[strength] +
    added +
    (known.goals.has(practice) ? GOAL : 0) -
    (known.declined.has(practice) ? DECLINED : 0);
  const there = chanceOf(practice, known, isHollow);
  return (1 - there) * chance(wanted) - COST * there;
}

function chanceOf(practice: string, { presence, plan }: Known, isHollow: boolean): number {
  const odds = (presence.odds.get(practice) ?? -Infinity) - (isHollow ? ONLY_NAMED : 0);
  return chance(odds < 0 ? odds * (1 - OTHER_WORDS * (plan.rich ?? 0)) : odds);
}

/** Neither there, as far as one can tell, nor something she told us she does. */
function mayLack(practice: string, known: Known, isHollow = false): boolean {
  const doubt = isHollow ? DOUBT_IN_PLACE : DOUBT;
  return !known.hers.has(practice) && chanceOf(practice, known, isHollow) <= doubt;
}

/** How much a wording in the plan adds to the need: it names the very place. */
const CUE = 1.2;
const HOLLOW = 1.2;

function* fromWordings(known: Known): Generator<Candidate> {
  const { reading, hits } = known;
  const cued = new Set<TextCue>();
  for (const { cue, span } of hits) {
    const strategy = mayOffer(cue.strategy, known);
    const isHollow = cue.hollow === true;
    if (strategy === undefined || !mayLack(strategy.practice, known, isHollow) || cued.has(cue))
      continue;
    const source = evidenceFor(strategy, known.facts);
    if (source === undefined) continue;
    cued.add(cue);
    yield {
      ...source,
      strategy,
      spans: [span],
      words: quotable(reading.text.slice(span.start, span.end), 60),
      why: saying(quoted(reading, span), cue.because),
      isHollow,
      worth: mayLack(strategy.practice, known)
        ? worthOf(strategy, source, known, {
            added: CUE * cue.weight + (isHollow ? HOLLOW : 0),
            isHollow,
          })
        : -1,
    };
  }
}

function* fromGaps(known: Known): Generator<Candidate> {
  for (const gap of gaps) {
    if (!mayLack(gap.practice, known)) continue;
    const strategy = gap.choices
      .filter(({ when }) => when === undefined || when.some((fact) => known.plan[fact]))
      .map((choice) => mayOffer(choice.strategy, known))
      .find((found) => found !== undefined);
    const source = strategy === undefined ? undefined : evidenceFor(strategy, known.facts);
    if (strategy === undefined || source === undefined) continue;
    const span = placeOf(gap, known);
    yield {
      ...source,
      strategy,
      spans: span === undefined ? [] : [span],
      why:
        span === undefined || gap.at === undefined
          ? gap.why
          : saying(quoted(known.reading, span), gap.at.why),
      isHollow: false,
      worth: worthOf(strategy, source, known, {
        added: -EFFORT * (gap.effort - 1),
        isHollow: false,
      }),
    };
  }
}

const practicesOf = (ids: readonly string[] = []): string[] =>
  ids.flatMap((id) => strategyById(id)?.practice ?? []);

function know(source: Source): Known {
  const { reading, presence, sections, facts, context } = source;
  return {
    ...source,
    plan: factsOf(reading, presence, {
      ...(context.subject !== undefined && { subject: context.subject }),
      ...(facts.grades !== undefined && { grades: facts.grades }),
    }),
    slots: slotsOf(reading, sections),
    hers: new Set([...practicesOf(context.already), ...practicesOf(context.tried)]),
    goals: practicesOfGoals(context.goals ?? []),
    declined: new Set(practicesOf(context.declined)),
  };
}

/** At most three, of different kinds, the most worthwhile first; fewer the more the plan holds. */
export function suggest(source: Source): Suggestion[] {
  const known = know(source);
  const held = source.presence.present.length;
  const candidates = [
    ...fromWordings(known),
    ...(held >= COMPLETE.quite ? [] : fromGaps(known)),
  ].toSorted((one, other) => other.worth - one.worth);
  const chosen: Suggestion[] = [];
  const groups = new Set<string>();
  const practices = new Set<string>();
  for (const candidate of candidates) {
    const { strategy, strength, evidence, spans, why, words, worth, isHollow } = candidate;
    if (!isHollow && worth < (ENOUGH[chosen.length] ?? 0)) continue;
    if (groups.has(strategy.group) || practices.has(strategy.practice)) continue;
    groups.add(strategy.group);
    practices.add(strategy.practice);
    chosen.push({
      strategy: strategy.id,
      practice: strategy.practice,
      name: strategy.name,
      title: titles[strategy.id] ?? strategy.name,
      spans,
      step: stepFor(strategy, { slots: known.slots, facts: known.plan, words }),
      why,
      strength,
      evidence,
      caution: strategy.cautions,
    });
    if (chosen.length === (held >= COMPLETE.nearly ? 1 : MOST)) break;
  }
  return chosen;
}
