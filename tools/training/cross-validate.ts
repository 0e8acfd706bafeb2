import {
  planFeatures,
  weighPlan,
  weighSentences,
  type Evidence,
  type Judge,
} from '../../shared/suggest/judge';
import { secondLook } from '../../shared/suggest/second-look';
import { fitPlans, PLAN_SETTINGS, type PlanSettings, type Told } from './plan-model';
import type { ReadContrast, ReadPlan } from './read';
import { fitSentences, SENTENCE_SETTINGS, type SentenceSettings } from './sentence-model';

/** A plan judged by weights that never saw its source. */
export interface HeldOut {
  readonly read: ReadPlan;
  readonly judge: Judge;
  /** By practice. */
  readonly odds: readonly number[];
  readonly evidence: readonly Evidence[];
}

export interface Settings {
  readonly sentence: SentenceSettings;
  readonly plan: PlanSettings;
}

export const SETTINGS: Settings = { sentence: SENTENCE_SETTINGS, plan: PLAN_SETTINGS };

const INNER = 4;

/**
 * Every source is left out once. Within what is left, the last judgement is fitted on sentences
 * scored by weights that had not seen them either, so that it learns how far such scores can be trusted.
 */
export function crossValidate(
  plans: readonly ReadPlan[],
  contrasts: readonly ReadContrast[],
  settings: Settings = SETTINGS,
): HeldOut[] {
  const sources = [...new Set(plans.map(({ plan }) => plan.source))];
  return sources.flatMap((source) => {
    const rest = plans.filter(({ plan }) => plan.source !== source);
    const judge = fitJudge(rest, contrasts, settings);
    return plans.filter(({ plan }) => plan.source === source).map((read) => judgeWith(judge, read));
  });
}

export function fitJudge(
  plans: readonly ReadPlan[],
  contrasts: readonly ReadContrast[],
  settings: Settings = SETTINGS,
): Judge {
  const told = toldOutOfFold(plans, contrasts, settings);
  return {
    sentences: fitSentences(plans, contrasts, settings.sentence),
    plans: fitPlans(told, settings.plan),
  };
}

function toldOutOfFold(
  plans: readonly ReadPlan[],
  contrasts: readonly ReadContrast[],
  settings: Settings,
): Told[] {
  const sources = [...new Set(plans.map(({ plan }) => plan.source))];
  const folds = Array.from({ length: INNER }, (_, fold) =>
    sources.filter((__, at) => at % INNER === fold),
  ).filter((fold) => fold.length > 0);
  return folds.flatMap((fold) => {
    const rest = plans.filter(({ plan }) => !fold.includes(plan.source));
    const model = fitSentences(rest, contrasts, settings.sentence);
    return plans
      .filter(({ plan }) => fold.includes(plan.source))
      .map((read) => ({
        read,
        features: planFeatures(weighSentences(read.facts, model), read.words),
      }));
  });
}

export function judgeWith(judge: Judge, read: ReadPlan): HeldOut {
  const evidence = weighSentences(read.facts, judge.sentences);
  const odds = secondLook(weighPlan(planFeatures(evidence, read.words), judge), read.reading);
  return { read, judge, odds, evidence };
}
