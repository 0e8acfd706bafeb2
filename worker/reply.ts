import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';

import { problem, type ProblemReply } from './problem';
import type { Answer } from './school/answer';

/** The school's answer as HTTP: what was asked for, or the problem that its reason names. */
export function reply<T extends object, S extends 200 | 201>(
  c: Context,
  answer: Answer<T>,
  status: S,
): (Response & TypedResponse<JSONParsed<T>, S, 'json'>) | ProblemReply {
  return answer.ok
    ? c.json<T, S>(answer.value, status)
    : problem(c, answer.reason, answer.retryAfter);
}
