import { weighed, type Model } from '../../../shared/passages/sureness';
import type { Surety } from '../passages/accuracy';
import { realRevisions } from '../passages/real-revisions';
import { reliabilityTable } from '../passages/report';
import { makeCase, SCENARIOS, type Case } from '../passages/scenarios';
import { answersWith, answersWithout, type Answer } from './evidence';
import { fitted, type Example } from './logistic';

const REAL = process.env['COACHMARK_PASSAGES'] ?? '../shared/corpus/passages/dev.jsonl';
const SEEDS = [201, 202];
/** As many of the passages are deleted as are in real revisions, about one in eight. */
const MORE_SEEDS = [201, 202, 203, 204, 205];
const SIZES = [8000, 40_000];
const PASSAGES = 120;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Cases by where they come from: a project's revisions, or one generator. */
function gathered(): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  const add = (group: string, one: Case): void => {
    const known = groups.get(group);
    if (known) known.push(one);
    else groups.set(group, [one]);
  };
  for (const { repo, from, to, cases } of realRevisions(REAL)) {
    add(repo, { from, to, passages: cases });
  }
  for (const scenario of SCENARIOS) {
    if (scenario.lesson === 'letters') continue;
    for (const seed of scenario.of === 'deleted' ? MORE_SEEDS : SEEDS) {
      for (const size of SIZES) {
        add(`generated ${scenario.lesson}`, makeCase(scenario, { seed, size, count: PASSAGES }));
      }
    }
  }
  return groups;
}

type Answers = ReadonlyMap<string, readonly Answer[]>;

/** Lines that are nearly all cut from one template are where most goes wrong. */
const LOUDER = 'generated planner';
const LOUDNESS = 3;

/** Each group speaks as loudly as any other, however much of it there is, but planners louder. */
function examples(answers: Answers, except: string | null): Example[] {
  const groups = [...answers].filter(([group]) => group !== except);
  const all = groups.reduce((sum, [, some]) => sum + some.length, 0);
  return groups.flatMap(([group, some]) => {
    const loudness = group === LOUDER ? LOUDNESS : 1;
    const weight = (loudness * all) / groups.length / Math.max(1, some.length);
    return some.map((answer) => ({ ...answer, weight }));
  });
}

/** What each group's answers are said to be worth by a model that never saw the group. */
function heldOut(answers: Answers): { real: Surety; generated: Map<string, Surety> } {
  const real: Surety = [];
  const generated = new Map<string, Surety>();
  for (const [group, some] of answers) {
    const model = fitted(examples(answers, group));
    const said = some.map(({ features, share, isRight }) => ({
      confidence: share * weighed(features, model),
      isRight,
    }));
    if (group.startsWith('generated')) generated.set(group, said);
    else real.push(...said);
  }
  return { real, generated };
}

function written({ intercept, weights }: Model): string {
  const rounded = weights.map((weight) => weight.toFixed(1)).join(', ');
  return `  intercept: ${intercept.toFixed(1)},\n  weights: [${rounded}],`;
}

const groups = gathered();
for (const [name, ask] of [
  ['with the revision', answersWith],
  ['without the revision', answersWithout],
] as const) {
  const answers = new Map(
    [...groups].map(([group, cases]) => [group, cases.flatMap((one) => ask(one))]),
  );
  say(`\n${name}: ${[...answers].map(([group, some]) => `${group} ${some.length}`).join(', ')}`);
  const { real, generated } = heldOut(answers);
  say('\nHeld out, projects\n');
  say(reliabilityTable(real));
  for (const [group, said] of generated) say(`\nHeld out, ${group}\n\n${reliabilityTable(said)}`);
  say(`\nFitted on all\n\n${written(fitted(examples(answers, null)))}`);
}
