import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import * as z from 'zod';

import { classFacts } from '../../../shared/suggest/class-facts';
import type { Judge } from '../../../shared/suggest/judge';
import { looksLikeLesson } from '../../../shared/suggest/lesson-or-not';
import { findPresent } from '../../../shared/suggest/present';
import { readPlan } from '../../../shared/suggest/reading';
import { sectionsOf } from '../../../shared/suggest/sections';
import { findTextCues, hollowOf, suggest } from '../../../shared/suggest/suggestions';
import { learnedJudge } from '../../../shared/suggest/weights';
import { lessonTextFromPlain } from '../../../shared/text';
import { PRACTICES, readLines } from '../../../tools/training/corpus';
import type { HeldOut } from '../../../tools/training/cross-validate';
import { seeded } from '../../../tools/training/random';
import { variants } from './variants';
import {
  drawn,
  helpFigures,
  mostPopular,
  sameAnswer,
  takenAway,
  type HelpFigures,
  type JudgedPlan,
  type Share,
  type Suggester,
} from './what-helps';

const Named = z.array(z.union([z.string(), z.object({ practice: z.string() })]));
const Row = z.object({
  repo: z.string().optional(),
  text: z.string(),
  present: Named,
  missing: Named.optional(),
  helpful: Named.optional(),
});
const Page = z.object({ text: z.string() });
const Sentence = z.object({ practice: z.string(), sentence: z.string() });

/** As run.ts bundles it; bytes that an extension's background would load. */
const ENGINE = 'tests/bench/.output/suggestions/engine.js';
const SEED = 5;

interface Asked {
  /** Where the labelled plans are kept. */
  readonly corpus: string;
  /** Every plan, with the weights that never saw its source. */
  readonly held: readonly HeldOut[];
  readonly withMeasuredOnly: boolean;
  readonly say: (text: string) => void;
}

/** Says how good the suggestions are, by weights that never saw the source and by those that are shipped. */
export function sayWhatHelps({ corpus, held, withMeasuredOnly, say }: Asked): void {
  say('\nWhat would help');
  const theirs = ['dev', 'dev-2'].flatMap((name) => judged(`${corpus}/suggestions/${name}.jsonl`));
  const weak = judged(`${corpus}/invariants/weak.jsonl`, 'weak');
  const excellent = judged(`${corpus}/invariants/excellent.jsonl`, 'excellent');
  if (theirs.length === 0) say('  no labelled plans at hand');
  const apart = heldOutSuggester(held);
  const beside = popularLess(theirs, apart);
  const rows: [string, HelpFigures][] = [];
  for (const [name, plans] of [
    ['plans by others', theirs],
    ['weak plans', weak],
    ['excellent plans', excellent],
  ] as const) {
    if (plans.length === 0) continue;
    rows.push(
      [`${name}, held out`, helpFigures(plans, apart.suggest)],
      [`${name}, shipped weights`, helpFigures(plans, shipped)],
      ['  most popular', helpFigures(plans, beside)],
      ['  random', helpFigures(plans, drawn(PRACTICES, seeded(SEED)))],
    );
  }
  if (withMeasuredOnly) {
    const never = ['dev', 'dev-2'].flatMap((name) =>
      judged(`${corpus}/suggestions/nc/${name}.jsonl`),
    );
    rows.push(
      [`${never.length} plans nothing is learned from`, helpFigures(never, shipped)],
      ['  most popular', helpFigures(never, mostPopular(theirs, foundBy(learnedJudge)))],
      ['  random', helpFigures(never, drawn(PRACTICES, seeded(SEED)))],
    );
  }
  if (rows.length > 0) say(table(rows));

  const pages = readLines(`${corpus}/invariants/not-lessons.jsonl`, Page);
  const silent = pages.filter(({ text }) => suggestWith(learnedJudge, text).length === 0).length;
  if (pages.length > 0)
    say(line('pages that are no lesson, silent', { right: silent, of: pages.length }));
  const sentences = readLines(`${corpus}/invariants/insert.jsonl`, Sentence);
  const all = [...theirs, ...weak];
  if (sentences.length > 0)
    say(line('a sentence that does it takes it away', takenAway(all, sentences, apart.suggest)));
  for (const { name, of } of variants)
    say(line(`same answer: ${name}`, sameAnswer([...all, ...excellent], of, apart.suggest)));
  if (existsSync(ENGINE))
    say(`  engine and data: ${(gzipSync(readFileSync(ENGINE)).length / 1000).toFixed(1)} kB gzip`);
}

function judged(path: string, source?: string): JudgedPlan[] {
  const idOf = (one: z.infer<typeof Named>[number]): string =>
    typeof one === 'string' ? one : one.practice;
  return readLines(path, Row).map(({ repo, text, present, missing, helpful }) => ({
    repo: source ?? repo ?? path,
    text,
    present: present.map(idOf),
    missing: (missing ?? helpful ?? []).map(idOf),
  }));
}

/** As `analyseLesson` does it, with other weights. */
function suggestWith(judge: Judge, text: string): string[] {
  const reading = readPlan(lessonTextFromPlain(text));
  const hits = findTextCues(reading);
  const presence = findPresent(reading, hollowOf(hits), judge);
  if (!looksLikeLesson(reading, presence.present)) return [];
  const sections = sectionsOf(reading.lines);
  const facts = classFacts(text, {});
  return suggest({ reading, sections, presence, hits, facts, context: {} }).map(
    ({ practice }) => practice,
  );
}

const shipped: Suggester = ({ text }) => suggestWith(learnedJudge, text);

const foundBy =
  (judge: Judge) =>
  ({ text }: JudgedPlan): string[] => {
    const reading = readPlan(lessonTextFromPlain(text));
    const { present } = findPresent(reading, hollowOf(findTextCues(reading)), judge);
    return present.map(({ practice }) => practice);
  };

interface Apart {
  readonly judgeOf: (plan: JudgedPlan) => Judge;
  readonly suggest: Suggester;
}

function heldOutSuggester(held: readonly HeldOut[]): Apart {
  const judges = new Map(held.map(({ read, judge }) => [read.plan.source, judge] as const));
  const judgeOf = ({ repo }: JudgedPlan): Judge => judges.get(repo) ?? learnedJudge;
  return { judgeOf, suggest: (plan) => suggestWith(judgeOf(plan), plan.text) };
}

function popularLess(plans: readonly JudgedPlan[], { judgeOf }: Apart): Suggester {
  return mostPopular(plans, (plan) => foundBy(judgeOf(plan))(plan));
}

const percent = ({ right, of }: Share): string =>
  of === 0 ? '-' : ((100 * right) / of).toFixed(0);

const line = (name: string, share: Share): string =>
  `  ${name.padEnd(44)}${percent(share).padStart(5)} %  of ${share.of}`;

function table(rows: readonly (readonly [name: string, figures: HelpFigures])[]): string {
  return [
    `  ${''.padEnd(34)}first on list   all on list   already there   at least two   at most one`,
    ...rows.map(([name, { first, all, redundant, atLeastTwo, atMostOne }]) =>
      [
        `  ${name.padEnd(34)}`,
        percent(first).padStart(13),
        percent(all).padStart(14),
        percent(redundant).padStart(16),
        percent(atLeastTwo).padStart(15),
        percent(atMostOne).padStart(14),
      ].join(''),
    ),
  ].join('\n');
}
