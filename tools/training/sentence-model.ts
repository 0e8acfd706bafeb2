import { byWord, type SentenceModel } from '../../shared/suggest/judge';
import { CUES, type SentenceFacts } from '../../shared/suggest/sentence-facts';
import { answerOf, PRACTICES } from './corpus';
import { fitLogistic, type Example } from './logistic';
import type { ReadContrast, ReadPlan } from './read';

export interface SentenceSettings {
  /** What we believe of a cue before looking: log-odds. */
  readonly sure: number;
  readonly likely: number;
  readonly maybe: number;
  readonly part: number;
  readonly bias: number;
  /** How strongly weights are drawn back: of words to nothing, of cues to what we believe. */
  readonly pullWords: number;
  readonly pullCues: number;
  /** What a sentence counts for that stands in a plan which lacks the practice. */
  readonly absent: number;
  /** What a sentence counts for that was written for another practice and has none of its cues. */
  readonly other: number;
  readonly quote: number;
  /** Words that weigh less say nothing that is worth its bytes. */
  readonly worth: number;
  readonly epochs: number;
  readonly seed: number;
}

export const SENTENCE_SETTINGS: SentenceSettings = {
  sure: 3,
  likely: 2.5,
  maybe: 1,
  part: 1.5,
  bias: -3,
  pullWords: 0.1,
  pullCues: 1,
  absent: 0.25,
  other: 0.3,
  quote: 1,
  worth: 0.5,
  epochs: 10,
  seed: 7,
};

/** Words seen less often than this in what is learned from are not learned. */
const SEEN = 2;

export function fitSentences(
  plans: readonly ReadPlan[],
  contrasts: readonly ReadContrast[],
  settings: SentenceSettings = SENTENCE_SETTINGS,
): SentenceModel {
  const names = vocabulary(plans, contrasts);
  const bias = new Float64Array(PRACTICES.length);
  const parts = new Float64Array(PRACTICES.length);
  const cues = Float64Array.from(CUES, ({ tier }) => settings[tier]);
  const words = new Map<string, [number, number][]>();
  const layout: Layout = {
    names,
    firstCue: 2 + names.size,
    size: 2 + names.size + CUES.length,
    known: new Map(),
  };
  for (const practice of PRACTICES.keys()) {
    const examples = examplesOf(practice, { plans, contrasts, settings, layout });
    const prior = new Float64Array(layout.size);
    prior[0] = settings.bias;
    prior[1] = settings.part;
    prior.set(cues, layout.firstCue);
    const pull = new Float64Array(layout.size).fill(settings.pullWords);
    pull[0] = 0.1;
    pull[1] = settings.pullCues;
    pull.fill(settings.pullCues, layout.firstCue);
    const { epochs, seed } = settings;
    const weights = fitLogistic(examples, { prior, pull, epochs, seed: seed + practice });
    bias[practice] = weights[0] ?? 0;
    parts[practice] = weights[1] ?? 0;
    for (const { index, practice: of } of CUES)
      if (of === practice) cues[index] = weights[layout.firstCue + index] ?? 0;
    for (const [name, at] of names) {
      const weight = weights[at] ?? 0;
      if (Math.abs(weight) < settings.worth) continue;
      const list = words.get(name);
      if (list === undefined) words.set(name, [[practice, weight]]);
      else list.push([practice, weight]);
    }
  }
  return { bias, parts, cues, ...byWord(words) };
}

function vocabulary(
  plans: readonly ReadPlan[],
  contrasts: readonly ReadContrast[],
): Map<string, number> {
  const seen = new Map<string, number>();
  const told = [...contrasts.flatMap(({ facts }) => facts), ...plans.flatMap(({ facts }) => facts)];
  for (const facts of told)
    for (const feature of namesOf(facts)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = new Map<string, number>();
  for (const [feature, count] of seen) if (count >= SEEN) names.set(feature, 2 + names.size);
  return names;
}

interface Layout {
  readonly names: ReadonlyMap<string, number>;
  readonly firstCue: number;
  readonly size: number;
  readonly known: Map<SentenceFacts, Words>;
}

interface Words {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

interface Material {
  readonly plans: readonly ReadPlan[];
  readonly contrasts: readonly ReadContrast[];
  readonly settings: SentenceSettings;
  readonly layout: Layout;
}

function examplesOf(practice: number, { plans, contrasts, settings, layout }: Material): Example[] {
  const examples: Example[] = [];
  const add = (facts: SentenceFacts, isOne: boolean, weight: number): void => {
    if (weight > 0) examples.push(exampleOf(facts, { practice, isOne, weight, layout }));
  };
  for (const { practice: of, does, facts } of contrasts) {
    for (const one of facts) {
      if (of === practice) add(one, does, 1 / facts.length);
      else if (does && !one.cues.some((cue) => cue.practice === practice))
        add(one, false, settings.other);
    }
  }
  const id = PRACTICES[practice] ?? '';
  for (const { plan, facts } of plans) {
    const answer = answerOf(plan, id);
    if (answer === undefined) continue;
    if (!answer) {
      for (const one of facts) add(one, false, settings.absent);
      continue;
    }
    const quote = plan.present.get(id);
    if (quote === undefined) continue;
    const quoted = facts.filter(
      ({ sentence }) => sentence.start < quote.end && sentence.end > quote.start,
    );
    for (const one of quoted) add(one, true, settings.quote / Math.sqrt(quoted.length));
  }
  return examples;
}

function namesOf({ features, pairs }: SentenceFacts): string[] {
  const names = [...features];
  for (let at = 0; at + 1 < pairs.length; at += 2) names.push(`${pairs[at]} ${pairs[at + 1]}`);
  return names;
}

/** The words of a sentence as the fit numbers them; the same for every practice, so made once. */
function wordsOf(facts: SentenceFacts, { names, known }: Layout): Words {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const at: number[] = [];
  const values: number[] = [];
  for (const name of namesOf(facts)) {
    const index = names.get(name);
    if (index === undefined) continue;
    at.push(index);
    values.push(name.startsWith('@') ? 1 : facts.share);
  }
  const words = { at, values };
  known.set(facts, words);
  return words;
}

function exampleOf(
  facts: SentenceFacts,
  {
    practice,
    isOne,
    weight,
    layout,
  }: { practice: number; isOne: boolean; weight: number; layout: Layout },
): Example {
  const { at, values } = wordsOf(facts, layout);
  const own = facts.cues.filter((cue) => cue.practice === practice);
  if (own.length === 0 && facts.part !== practice)
    return { features: [...at, 0], values: [...values, 1], isOne, weight };
  const features = [...at, 0, ...own.map(({ index }) => layout.firstCue + index)];
  if (facts.part === practice) features.push(1);
  return {
    features,
    values: [...values, ...Array.from({ length: features.length - at.length }, () => 1)],
    isOne,
    weight,
  };
}
