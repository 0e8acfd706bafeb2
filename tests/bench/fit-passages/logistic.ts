import type { Model } from '../../../shared/passages/sureness';

export interface Example {
  readonly features: readonly number[];
  readonly isRight: boolean;
  /** The most that can be said of it, whatever the features are: its share among rivals. */
  readonly share: number;
  readonly weight: number;
}

/** Keeps weights of features that hardly ever differ from running away. */
const RIDGE = 1;
const ROUNDS = 30;

/**
 * Logistic regression of `share` times the model, by Fisher's scoring, with a ridge on all but the
 * intercept.
 */
export function fitted(examples: readonly Example[]): Model {
  const size = 1 + (examples[0]?.features.length ?? 0);
  let beta = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = beta.map((value, i): number => (i === 0 ? 0 : -RIDGE * value));
    const curvature = beta.map((_, i): number[] =>
      beta.map((_value, j) => (i === j && i > 0 ? RIDGE : 0)),
    );
    for (const { features, isRight, share, weight } of examples) {
      const x = [1, ...features];
      const sum = x.reduce((total, value, i) => total + value * (beta[i] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-sum));
      const left = 1 - share * p + 1e-9;
      const slope = isRight ? 1 - p : (-share * p * (1 - p)) / left;
      const bend = (share * p * (1 - p) ** 2) / left;
      for (const [i, value] of x.entries()) {
        gradient[i] = (gradient[i] ?? 0) + weight * slope * value;
        const row = curvature[i] ?? [];
        for (const [j, other] of x.entries()) {
          row[j] = (row[j] ?? 0) + weight * bend * value * other;
        }
      }
    }
    const step = solved(curvature, gradient);
    beta = beta.map((value, i) => value + (step[i] ?? 0));
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  const [intercept = 0, ...weights] = beta;
  return { intercept, weights };
}

/** Gauss's elimination with the largest pivot. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const best = rows
      .slice(at)
      .reduce(
        (top, row, n) => (Math.abs(row[at] ?? 0) > Math.abs(rows[top]?.[at] ?? 0) ? at + n : top),
        at,
      );
    [rows[at], rows[best]] = [rows[best] ?? [], rows[at] ?? []];
    const pivot = rows[at] ?? [];
    for (const [n, row] of rows.entries()) {
      if (n === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column <= size; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
      }
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
