/** Why the school said no. The wire's words and statuses for these are in `worker/problem.ts`. */
export type Reason =
  | 'not-accepted'
  | 'not-allowed'
  | 'not-found'
  | 'roles-do-not-mix'
  | 'roles-do-not-fit'
  | 'group-full'
  | 'school-exists'
  | 'client-not-yours'
  | 'not-yourself'
  | 'too-many-tries'
  | 'too-many-requests';

export interface No {
  readonly ok: false;
  readonly reason: Reason;
  /** Seconds, with `too-many-…`. */
  readonly retryAfter?: number | undefined;
  /** More precisely, for the log: whoever asked hears only the reason. */
  readonly because?: string | undefined;
}

/** What a method of the school returns: a refusal is an answer, an exception is a bug. */
export type Answer<T> = { readonly ok: true; readonly value: T } | No;

export const yes = <T>(value: T): Answer<T> => ({ ok: true, value });

export const no = (reason: Reason, more: Omit<No, 'ok' | 'reason'> = {}): No => ({
  ok: false,
  reason,
  ...more,
});
