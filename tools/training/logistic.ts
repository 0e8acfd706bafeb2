import { seeded } from './random';

/** One example: which features it has and how strongly, whether it is one, and what it counts for. */
export interface Example {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly isOne: boolean;
  readonly weight: number;
}

export interface Fit {
  /** Where the weights start and what they are drawn back to: what we believed before looking. */
  readonly prior: Float64Array;
  /** How strongly each weight is drawn back. */
  readonly pull: Float64Array;
  readonly epochs: number;
  readonly seed: number;
  readonly rate?: number;
}

/**
 * Logistic regression with a Gaussian prior, by AdaGrad (Duchi, Hazan and Singer 2011). The pull of
 * the prior is shared out over the examples that hold the feature, so that a step costs only what
 * the example holds. What is given is the mean of the later epochs (Polyak and Juditsky 1992): where
 * the last few examples happened to push the weights says nothing.
 */
export function fitLogistic(examples: readonly Example[], fit: Fit): Float64Array {
  const weights = Float64Array.from(fit.prior);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const mass = new Float64Array(weights.length);
  for (const { features, weight } of examples)
    for (const feature of features) mass[feature] = (mass[feature] ?? 0) + weight;
  const order = examples.map((_, index) => index);
  const random = seeded(fit.seed);
  const mean = new Float64Array(weights.length);
  const settling = Math.floor(fit.epochs / 2);
  const state = { weights, squares, mass, prior: fit.prior, pull: fit.pull };
  for (let epoch = 0; epoch < fit.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = (fit.rate ?? 0.3) / (1 + epoch / 4);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) step(example, state, rate);
    }
    if (epoch < settling) continue;
    const share = 1 / (epoch - settling + 1);
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + ((weights[at] ?? 0) - (mean[at] ?? 0)) * share;
  }
  return mean;
}

interface State extends Pick<Fit, 'prior' | 'pull'> {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly mass: Float64Array;
}

function step({ features, values, isOne, weight }: Example, state: State, rate: number): void {
  const { weights, squares, mass, prior, pull } = state;
  let odds = 0;
  for (let at = 0; at < features.length; at += 1)
    odds += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
  const miss = (1 / (1 + Math.exp(-odds)) - (isOne ? 1 : 0)) * weight;
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    const now = weights[feature] ?? 0;
    const back =
      ((pull[feature] ?? 0) * (now - (prior[feature] ?? 0)) * weight) / (mass[feature] ?? 1);
    const slope = miss * (values[at] ?? 0) + back;
    const square = (squares[feature] ?? 0) + slope * slope;
    squares[feature] = square;
    weights[feature] = now - (rate * slope) / Math.sqrt(square);
  }
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = items[last] ?? 0;
    items[last] = items[other] ?? 0;
    items[other] = moved;
  }
}
