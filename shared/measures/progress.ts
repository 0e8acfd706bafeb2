export interface DataPoint {
  /** A plain date, YYYY-MM-DD. */
  readonly on: string;
  /** A class total or mean in the goal's own unit; never one student's. */
  readonly value: number;
}

export interface Progress {
  readonly latest?: DataPoint;
  /** How much of the way from baseline to target: 0 at the baseline, 1 at the target; may pass both. */
  readonly share?: number;
  readonly met: boolean;
}

/** Where a goal stands. A target below the baseline means that less is better, such as fewer late starts. */
export function progress(
  goal: { readonly baseline?: number; readonly target?: number },
  points: readonly DataPoint[],
): Progress {
  const latest = points
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .at(-1);
  if (latest === undefined) return { met: false };
  const { baseline, target } = goal;
  if (target === undefined) return { latest, met: false };
  const fewer = baseline !== undefined && target < baseline;
  const met = fewer ? latest.value <= target : latest.value >= target;
  if (baseline === undefined || baseline === target) return { latest, met };
  return { latest, share: (latest.value - baseline) / (target - baseline), met };
}
