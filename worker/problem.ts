import type { Context, TypedResponse } from 'hono';

import type { Problem } from '../shared/sync';
import type { Reason } from './school/answer';

/** Titles are vague on purpose: they say what to do next, never what we hold. */
export const problems = {
  'bad-request': { status: 400, title: 'The request is not well formed.' },
  'roles-do-not-mix': { status: 400, title: 'Coaching roles and leading roles do not mix.' },
  'roles-do-not-fit': { status: 400, title: 'The roles do not fit.' },
  'not-accepted': { status: 401, title: 'Sign in again.' },
  'not-allowed': { status: 403, title: 'Your role does not allow this.' },
  'not-found': { status: 404, title: 'Nothing here.' },
  'school-exists': { status: 409, title: 'This organization already has a school.' },
  'client-not-yours': { status: 409, title: 'This device belongs to another person.' },
  'not-yourself': { status: 409, title: 'Another admin has to do this.' },
  'group-full': { status: 409, title: 'The group is full.' },
  'too-large': { status: 413, title: 'The request is too large.' },
  'upgrade-required': { status: 426, title: 'Open this address as a WebSocket.' },
  'too-many-tries': { status: 429, title: 'Too many tries. Wait, then try again.' },
  'too-many-requests': { status: 429, title: 'Too many requests. Wait, then try again.' },
  internal: { status: 500, title: 'Something went wrong on our side.' },
  'not-ready': { status: 503, title: 'Not ready. Wait, then try again.' },
} as const satisfies Record<
  Reason | 'bad-request' | 'too-large' | 'upgrade-required' | 'internal' | 'not-ready',
  { status: number; title: string }
>;

export type ProblemCode = keyof typeof problems;
export type ProblemStatus = (typeof problems)[ProblemCode]['status'];
export type ProblemReply = Response & TypedResponse<Problem, ProblemStatus, 'json'>;

interface Details {
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  /** Why, for the log alone: a code of ours, never anything that was sent. */
  readonly because?: string | undefined;
}

/** RFC 9457 problem details (`Problem` in shared/sync). */
export function problem(c: Context, code: ProblemCode, details: Details = {}): ProblemReply {
  const { status, title } = problems[code];
  const { retryAfter, because } = details;
  const requestId: string = c.get('requestId');
  const type = `urn:coachmark:problem:${code}`;
  c.set('problem', because === undefined ? code : `${code}: ${because}`);
  return c.json<Problem, ProblemStatus>({ type, title, status, code, requestId }, status, {
    'content-type': 'application/problem+json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
}
