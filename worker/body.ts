import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import type { AppEnv, MemberEnv } from './context';
import { problem } from './problem';

/** Bytes of a body, but for a push. */
const MAX_BODY_BYTES = 64 * 1024;

/** Refuses a larger body before it is read. */
export const atMost = (maxSize: number = MAX_BODY_BYTES): MiddlewareHandler<AppEnv> =>
  bodyLimit({ maxSize, onError: (c) => problem(c, 'too-large') });

/**
 * Says that a request does not fit, and not why: the library's own answer would carry what was
 * sent. Strangers learn nothing by sending nonsense: who is asking comes before what is wrong.
 *
 * @param because what did not fit, for the log: never a word of what was sent
 */
export async function refuseRequest(c: Context, because: string) {
  const { school, token, adminsOnly }: Partial<MemberEnv['Variables']> = c.var;
  if (school !== undefined && token !== undefined) {
    const me = await school.me(token);
    if (!me.ok) return problem(c, me.reason, me);
    if (adminsOnly === true && !me.value.person.roles.includes('admin'))
      return problem(c, 'not-allowed');
  }
  return problem(c, 'bad-request', { because });
}
