import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import * as z from 'zod';

import { analyseLesson } from '../../../shared/suggest';
import { lessonTextFromPlain } from '../../../shared/text';
import {
  answerOf,
  labelledPlans,
  PRACTICES,
  readLines,
  type LabelledPlan,
} from '../../../tools/training/corpus';
import { crossValidate, fitJudge, judgeWith } from '../../../tools/training/cross-validate';
import { foundHeldOut, material } from '../../../tools/training/material';
import { readLabelled } from '../../../tools/training/read';
import { emptyScore, scorePlan, type Found, type Score } from '../../../tools/training/score';
import { sayWhatHelps } from './help';
import { bm25, keywords, mostPopular, random, type Method, type Queries } from './methods';
import { plot } from './plot';
import { methodTable, practiceTable, suretyTable } from './report';
import { speed } from './speed';

const PLOT = '.output/bench/suggestions.svg';
const TABLE = '.output/bench/suggestions.txt';
const CORPUS = process.env['COACHMARK_PLANS'] ?? '../shared/corpus';
/** Plans that may be measured and never learned from; only when asked for. */
const withMeasuredOnly = process.argv.includes('--measured-only');
const SHORT = 300;

const said: string[] = [];
const say = (text: string): void => {
  said.push(text);
  process.stdout.write(`${text}\n`);
};

const { plans, contrasts } = material(CORPUS);
const isTheirs = ({ source }: LabelledPlan): boolean =>
  !['own', 'excellent', 'weak'].includes(source);
const theirs = plans.map(({ plan }) => plan).filter(isTheirs);
say(
  theirs.length > 0
    ? `${theirs.length} plans that others wrote, judged by weights that never saw their source`
    : `No labelled plans at ${CORPUS}: only our own ${plans.length}, written by one hand`,
);

const held = crossValidate(plans, contrasts);
const asked = theirs.length > 0 ? held.filter(({ read }) => isTheirs(read.plan)) : held;
const heldOut = new Map(asked.map((one) => [one.read.plan.id, foundHeldOut(one)] as const));
const measured = asked.map(({ read }) => read.plan);
const queries = readQueries();
const peers: readonly Method[] = [keywords(queries), bm25(queries), mostPopular, random];

const ours = scored(measured, (plan) => heldOut.get(plan.id) ?? new Map());
const rows = [
  ['Coachmark', ours],
  ...peers.map((peer) => [peer.name, scoredApart(peer, measured)] as const),
] as const;
say(methodTable(rows));
const short = measured.filter(({ text }) => text.split(/\s+/u).length < SHORT);
say(`\n${short.length} plans under ${SHORT} words`);
say(
  methodTable([
    ['Coachmark', scored(short, (plan) => heldOut.get(plan.id) ?? new Map())],
    ...peers.map((peer) => [peer.name, scoredApart(peer, measured, short)] as const),
  ]),
);
say('\nBy practice');
say(practiceTable(ours));
say('\nConfidence');
say(suretyTable(sureties()));

if (withMeasuredOnly) {
  const never = ['dev', 'dev-2'].flatMap((name) =>
    labelledPlans(`${CORPUS}/suggestions/nc/${name}.jsonl`),
  );
  const judge = fitJudge(plans, contrasts);
  const found = new Map(
    never.map((plan) => [plan.id, foundHeldOut(judgeWith(judge, readLabelled(plan)))] as const),
  );
  say(`\n${never.length} plans that nothing is learned from`);
  say(
    methodTable([
      ['Coachmark', scored(never, (plan) => found.get(plan.id) ?? new Map())],
      ...peers.map((peer) => {
        const judgeOf = peer.prepare(measured);
        return [peer.name, scored(never, judgeOf)] as const;
      }),
    ]),
  );
}

const pages = readLines(`${CORPUS}/invariants/not-lessons.jsonl`, z.object({ text: z.string() }));
const silent = pages.filter(
  ({ text }) => !analyseLesson(lessonTextFromPlain(text)).isLesson,
).length;
if (pages.length > 0) say(`\nPages that are no lesson left alone: ${silent} of ${pages.length}`);
const lessons = plans.filter(({ plan }) => analyseLesson(lessonTextFromPlain(plan.text)).isLesson);
say(`Plans taken for a lesson: ${lessons.length} of ${plans.length}`);

say('\nSpeed');
say(
  speed(
    plans.map(({ plan }) => plan.text),
    [1250, 2500, 5000, 10_000, 20_000],
  ),
);

sayWhatHelps({ corpus: CORPUS, held, withMeasuredOnly, say });

mkdirSync('.output/bench', { recursive: true });
const [, best] = rows;
if (best !== undefined) writeFileSync(PLOT, plot(ours, best));
writeFileSync(TABLE, `${said.join('\n')}\n`);
process.stdout.write(`\nPlot: ${PLOT}\nTable: ${TABLE}\n`);

function scored(of: readonly LabelledPlan[], judge: (plan: LabelledPlan) => Found): Score {
  const score = emptyScore();
  for (const plan of of) scorePlan(score, plan, judge(plan));
  return score;
}

/** A peer is tuned on the other sources only, as we are. */
function scoredApart(
  peer: Method,
  all: readonly LabelledPlan[],
  of: readonly LabelledPlan[] = all,
): Score {
  const score = emptyScore();
  for (const [source, those] of Map.groupBy(of, (plan) => plan.source)) {
    const judge = peer.prepare(all.filter((plan) => plan.source !== source));
    for (const plan of those) scorePlan(score, plan, judge(plan));
  }
  return score;
}

function sureties(): (readonly [number, boolean])[] {
  return asked.flatMap(({ read, odds }) =>
    PRACTICES.flatMap((practice, at) => {
      const answer = answerOf(read.plan, practice);
      return answer === undefined ? [] : [[1 / (1 + Math.exp(-(odds[at] ?? 0))), answer] as const];
    }),
  );
}

/** The codebook's words for each practice; without it, the practice's own name. */
function readQueries(): Queries {
  const path = `${CORPUS}/suggestions/codebook.json`;
  if (!existsSync(path)) return new Map(PRACTICES.map((id) => [id, id.replaceAll('-', ' ')]));
  const rules = z
    .array(z.object({ id: z.string(), query: z.string() }))
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Map(rules.map(({ id, query }) => [id, query]));
}
