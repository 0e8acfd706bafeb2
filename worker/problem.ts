import type { Context, TypedResponse } from 'hono';

import type { Problem } from '../shared/sync';
import type { Reason } from './school/answer';

/** Titles are vague on purpose: they say what to do next, never what we hold. */
const problems = {
  'bad-request': { status: 400, title: 'The request is not well formed.' },
  'roles-do-not-mix': { status: 400, title: 'Coaching roles and leading roles do not mix.' },
  'roles-do-not-fit': { status: 400, title: 'The roles do not fit.' },
  'group-full': { status: 409, title: 'The group is full.' },
  'not-accepted': { status: 401, title: 'Sign in again.' },
  'not-allowed': { status: 403, title: 'Your role does not allow this.' },
  'not-found': { status: 404, title: 'Nothing here.' },
  'school-exists': { status: 409, title: 'This organization already has a school.' },
  'client-not-yours': { status: 409, title: 'This device belongs to another person.' },
  'not-yourself': { status: 409, title: 'Another admin has to do this.' },
  'too-large': { status: 413, title: 'The request is too large.' },
  'upgrade-required': { status: 426, title: 'Open this address as a WebSocket.' },
  'too-many-tries': { status: 429, title: 'Too many tries. Wait, then try again.' },
  internal: { status: 500, title: 'Something went wrong on our side.' },
} as const satisfies Record<
  Reason | 'bad-request' | 'too-large' | 'upgrade-required' | 'internal',
  { status: number; title: string }
>;

type ProblemCode = keyof typeof problems;
type ProblemStatus = (typeof problems)[ProblemCode]['status'];
export type ProblemReply = Response & TypedResponse<Problem, ProblemStatus, 'json'>;

/** RFC 9457 problem details (`Problem` in shared/sync). `retryAfter` in seconds. */
export function problem(c: Context, code: ProblemCode, retryAfter?: number): ProblemReply {
  const { status, title } = problems[code];
  const requestId: string = c.get('requestId');
  const type = `urn:coachmark:problem:${code}`;
  return c.json<Problem, ProblemStatus>({ type, title, status, code, requestId }, status, {
    'content-type': 'application/problem+json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
}
