import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';

import { problem, type ProblemReply } from './problem';
import type { Answer, No } from './school/answer';

type Value<A> = A extends { readonly ok: true; readonly value: infer T } ? T : never;

/** The school's answer as HTTP: what was asked for, or the problem that its reason names. */
export function reply<A extends Answer<object>, S extends 200 | 201>(
  c: Context,
  answer: A | No,
  status: S,
): (Response & TypedResponse<JSONParsed<Value<A>>, S, 'json'>) | ProblemReply {
  if (!answer.ok) return problem(c, answer.reason, answer);
  return c.json(answer.value, status);
}
