interface Ranking {
  other: number;
  score: number;
  second: number;
}

interface Terms {
  /** A score below this wins nothing. */
  readonly enough: number;
  /** By how much the winner must beat each rival. */
  readonly clearly: number;
}

/** Old ones that compete for new ones: who wins beats every rival of either, and by much. */
export class Contest {
  readonly #forOld: Ranking[] = [];
  readonly #forNow: Ranking[] = [];

  /** What speaks for this pair, said once. */
  add(old: number, now: number, score: number): void {
    rank(this.#forOld, old, { other: now, score });
    rank(this.#forNow, now, { other: old, score });
  }

  /** The new one that an old one has won; null if it has won none. */
  wonBy(old: number, { enough, clearly }: Terms): { now: number; score: number } | null {
    const forward = this.#forOld[old];
    const back = forward && this.#forNow[forward.other];
    if (!forward || back?.other !== old || forward.score < enough) return null;
    const { other, score, second } = forward;
    return score >= clearly * Math.max(second, back.second) ? { now: other, score } : null;
  }
}

function rank(best: Ranking[], of: number, { other, score }: Omit<Ranking, 'second'>): void {
  const known = best[of];
  if (!known) best[of] = { other, score, second: 0 };
  else if (score > known.score) best[of] = { other, score, second: known.score };
  else known.second = Math.max(known.second, score);
}
