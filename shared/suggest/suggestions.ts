import {
  heldUntilVerified,
  neverInferred,
  strategyById,
  type Evidence,
  type Strategy,
} from '../strategies';
import { fitsClass, type ClassFacts } from './class-facts';
import { gaps } from './gaps';
import { findPhrases, indexPhrases } from './phrases';
import type { Hollow, Presence } from './present';
import { isDenied, spanOf, type Reading } from './reading';
import type { Role } from './sections';
import { textCues, type TextCue } from './text-cues';
import type { AnalysisContext, Section, Span, Suggestion } from './types';

const MOST = 3;

/** From here a plan is so complete that only a wording in it, never an absence, may lead to a step. */
const COMPLETE = 13;

export interface CueHit {
  readonly cue: TextCue;
  readonly span: Span;
  readonly sentence: number;
}

interface Candidate {
  readonly strategy: Strategy;
  readonly spans: readonly Span[];
  readonly why: string;
  readonly weight: number;
}

const CUES = indexPhrases(
  textCues.flatMap((cue) => cue.phrases.map((source) => [source, cue] as const)),
);

const NO_STEPS: ReadonlySet<Role> = new Set(['materials', 'standards', 'background', 'objective']);

/** The very words that matched: what she sees marked is what led to the idea, and no more. */
const wordsOf = ({ tokens }: Reading, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The first places of each cue; what stands in a list of materials or in a standard is no step. */
export function findTextCues(reading: Reading): CueHit[] {
  const seen = new Map<TextCue, number>();
  const hits: CueHit[] = [];
  for (const { tag: cue, from, to } of findPhrases(CUES, reading.tokens)) {
    const line = reading.lines[reading.lineOf[from] ?? -1];
    if (line === undefined || line.code || NO_STEPS.has(line.role)) continue;
    const count = seen.get(cue) ?? 0;
    if (count >= 20 || isDenied(reading.tokens, from)) continue;
    seen.set(cue, count + 1);
    const sentence = reading.sentenceOf[from]?.start ?? 0;
    if (/\bable to\b/.test(reading.text.slice(sentence, reading.tokens[from]?.start))) continue;
    if (hits.some((hit) => hit.cue === cue && hit.sentence === sentence)) continue;
    hits.push({ cue, span: wordsOf(reading, from, to), sentence });
  }
  return hits;
}

export function hollowOf(hits: readonly CueHit[]): Hollow[] {
  return hits.flatMap(({ cue, sentence }) => {
    const practice = strategyById(cue.strategy)?.practice;
    return cue.hollow && practice !== undefined ? [{ practice, sentence }] : [];
  });
}

/** A source with a causal claim before one without; a mega-synthesis only when there is nothing else. */
function evidenceRank({ level, provenance }: Evidence): number {
  let rank = provenance === 'read' ? 2 : 0;
  if (/mega-synthesis/.test(level)) rank -= 20;
  if (level.startsWith('strong')) rank += 10;
  else if (/^moderate$|meta-analysis|high utility/.test(level)) rank += 8;
  else if (/RCT|experiment|discontinuity/.test(level)) rank += 7;
  else if (/minimal|systematic review|moderate utility/.test(level)) rank += 5;
  else if (/review|Toolkit|synthesis/.test(level)) rank += 4;
  else if (/low utility/.test(level)) rank -= 4;
  else if (/verify|no rating/.test(level)) rank -= 10;
  return rank;
}

export function bestEvidence(strategy: Strategy): Evidence | undefined {
  return strategy.evidence.toSorted((one, other) => evidenceRank(other) - evidenceRank(one))[0];
}

interface Source {
  readonly reading: Reading;
  readonly sections: readonly Section[];
  readonly presence: Presence;
  readonly hits: readonly CueHit[];
  readonly facts: ClassFacts;
  readonly context: AnalysisContext;
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

function* candidates(source: Source): Generator<Candidate> {
  const { reading, presence, sections, hits } = source;
  const present = new Set(presence.present.map(({ practice }) => practice));
  for (const practice of practicesAlreadyDone(source.context)) present.add(practice);
  const cued = new Set<TextCue>();
  for (const { cue, span } of hits) {
    const strategy = mayOffer(cue.strategy, source);
    if (strategy === undefined || present.has(strategy.practice) || cued.has(cue)) continue;
    if (cue.weight < 0.7 && (presence.possible.has(strategy.practice) || present.size >= COMPLETE))
      continue;
    cued.add(cue);
    yield {
      strategy,
      spans: [span],
      why: `The plan says ${quoted(reading, span)}. ${cue.because}`,
      weight: cue.hollow ? cue.weight + 0.5 : cue.weight,
    };
  }
  if (present.size >= COMPLETE) return;
  for (const gap of gaps) {
    if (present.has(gap.practice) || presence.possible.has(gap.practice)) continue;
    const strategy = gap.strategies
      .map((id) => mayOffer(id, source))
      .find((found) => found !== undefined);
    if (strategy === undefined) continue;
    const section = sections.find(({ kind }) => gap.about.includes(kind));
    const span = section === undefined ? undefined : openingOf(reading, section);
    yield span === undefined || gap.whyPart === undefined
      ? { strategy, spans: [], why: gap.why, weight: gap.weight }
      : {
          strategy,
          spans: [span],
          why: `The plan says ${quoted(reading, span)}. ${gap.whyPart}`,
          weight: gap.weight,
        };
  }
}

/** What she told us she does, or is trying, we take as being in every plan of hers. */
function practicesAlreadyDone({ already = [], tried = [] }: AnalysisContext): string[] {
  return [...already, ...tried].flatMap((id) => strategyById(id)?.practice ?? []);
}

const STRENGTH = { strong: 0.04, moderate: 0.02, limited: 0, consensus: 0 } as const;

function weigh({ strategy, weight }: Candidate): number {
  return weight + STRENGTH[strategy.strength];
}

export function suggest(source: Source): Suggestion[] {
  const ranked = [...candidates(source)].toSorted((one, other) => weigh(other) - weigh(one));
  const chosen: Suggestion[] = [];
  const groups = new Set<string>();
  const practices = new Set<string>();
  for (const { strategy, spans, why } of ranked) {
    const evidence = bestEvidence(strategy);
    if (evidence === undefined || groups.has(strategy.group) || practices.has(strategy.practice))
      continue;
    groups.add(strategy.group);
    practices.add(strategy.practice);
    chosen.push({
      strategy: strategy.id,
      practice: strategy.practice,
      name: strategy.name,
      spans,
      step: strategy.action,
      why,
      strength: strategy.strength,
      evidence,
      caution: strategy.cautions,
    });
    if (chosen.length === MOST) break;
  }
  return chosen;
}
