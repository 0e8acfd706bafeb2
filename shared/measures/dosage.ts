export interface Contact {
  /** The school's stamp, in milliseconds. */
  readonly at: number;
  readonly kind: 'meeting' | 'observation' | 'comment' | 'reply';
  /** Known for meetings and observations. */
  readonly minutes?: number;
}

export interface Dosage {
  readonly contacts: number;
  readonly minutes: number;
  /** Different weeks of seven days, counted from `from`, with at least one contact. */
  readonly weeks: number;
}

const WEEK = 7 * 24 * 3_600_000;

/**
 * How much coaching there was from `from` up to, and not including, `to`: counted from what was done
 * anyway, so that nobody keeps a log.
 */
export function dosage(contacts: readonly Contact[], from: number, to: number): Dosage {
  const within = contacts.filter(({ at }) => at >= from && at < to);
  return {
    contacts: within.length,
    minutes: within.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    weeks: new Set(within.map(({ at }) => Math.floor((at - from) / WEEK))).size,
  };
}
