import { PRACTICES, answerOf } from './corpus';
import { fitLogistic, type Example } from './logistic';
import type { ReadPlan } from './read';

/** What was told of a plan by sentences judged without having seen its source. */
export interface Told {
  readonly read: ReadPlan;
  /** By practice. */
  readonly features: readonly (readonly number[])[];
}

export interface PlanSettings {
  /** How strongly a practice's own weights are drawn to those shared by all practices. */
  readonly pullOwn: number;
  readonly pullShared: number;
  /** What a plan written for the purpose counts for: it holds more than plans do as a rule. */
  readonly written: number;
  readonly epochs: number;
  readonly seed: number;
}

export const PLAN_SETTINGS: PlanSettings = {
  pullOwn: 30,
  pullShared: 0.5,
  written: 0.3,
  epochs: 300,
  seed: 11,
};

/** Sources whose plans were written for the purpose. */
export const WRITTEN: ReadonlySet<string> = new Set(['own', 'excellent', 'weak']);

/** One row of weights for each practice: what all practices share, and what this one adds. */
export function fitPlans(
  told: readonly Told[],
  settings: PlanSettings = PLAN_SETTINGS,
): number[][] {
  const width = told[0]?.features[0]?.length ?? 0;
  const examples: Example[] = [];
  for (const { read, features } of told) {
    for (const [practice, values] of features.entries()) {
      const answer = answerOf(read.plan, PRACTICES[practice] ?? '');
      if (answer === undefined) continue;
      const first = width * (practice + 1);
      examples.push({
        features: [...values.keys(), ...values.map((_, at) => first + at)],
        values: [...values, ...values],
        isOne: answer,
        weight: WRITTEN.has(read.plan.source) ? settings.written : 1,
      });
    }
  }
  const size = width * (PRACTICES.length + 1);
  const pull = new Float64Array(size).fill(settings.pullOwn).fill(settings.pullShared, 0, width);
  const weights = fitLogistic(examples, {
    prior: new Float64Array(size),
    pull,
    epochs: settings.epochs,
    seed: settings.seed,
    rate: 0.2,
  });
  return PRACTICES.map((_, practice) =>
    Array.from(
      { length: width },
      (__, at) => (weights[at] ?? 0) + (weights[width * (practice + 1) + at] ?? 0),
    ),
  );
}
