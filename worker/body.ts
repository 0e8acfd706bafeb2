import { zValidator } from '@hono/zod-validator';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as z from 'zod';

import type { MemberEnv } from './context';
import { problem } from './problem';

/** Bytes of a body, but for a push. */
const MAX_BODY_BYTES = 64 * 1024;

/** Refuses a larger body before it is read. */
export const atMost = (maxSize: number = MAX_BODY_BYTES) =>
  bodyLimit({ maxSize, onError: (c) => problem(c, 'too-large') });

/**
 * A body of this shape. The library's own answer would carry the whole error with what was sent;
 * ours says only that it does not fit.
 */
export const body = <S extends z.ZodType>(shape: S) =>
  zValidator('json', shape, (result, c) => (result.success ? undefined : refuseBody(c)));

/** Strangers learn nothing by sending nonsense: who is asking comes before what is wrong. */
export async function refuseBody(c: Context) {
  const { school, token }: Partial<MemberEnv['Variables']> = c.var;
  if (school !== undefined && token !== undefined) {
    const me = await school.me(token);
    if (!me.ok) return problem(c, 'not-accepted');
  }
  return problem(c, 'bad-request');
}
