/** How often one person may ask, on all devices together. */
export interface Rate {
  /** For as long as they like. */
  readonly perSecond: number;
  /** At once, after a pause: a device that comes back has much to say. */
  readonly burst: number;
}

const DEFAULT_PER_SECOND = 50;
const BURST_SECONDS = 10;

/** `REQUESTS_PER_SECOND` of the deployment, or what a device that works never reaches. */
export function rateOf(setting: string | undefined): Rate {
  const set = Number(setting);
  const perSecond = set > 0 ? set : DEFAULT_PER_SECOND;
  return { perSecond, burst: perSecond * BURST_SECONDS };
}

/**
 * A bucket of requests for each person, in memory: a school that slept has forgotten them, which
 * only lets more through, and nothing is written for it.
 */
export class Buckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one; 0, or the seconds to wait where there is none. `now` in milliseconds. */
  take(person: string, now: number): number {
    const { perSecond, burst } = this.#rate;
    const bucket = this.#buckets.get(person) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    const enough = left >= 1;
    this.#buckets.set(person, { left: enough ? left - 1 : left, at: now });
    return enough ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
  }
}
