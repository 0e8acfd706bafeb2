import { Hono } from 'hono';
import * as z from 'zod';

import { asMember } from '../bearer';
import { refuseBody } from '../body';
import type { MemberEnv } from '../context';
import { reply } from '../reply';

/** Newest first; the next page is `before` the last line's `seq`. */
const Before = z.coerce.number().int().positive().default(Number.MAX_SAFE_INTEGER);

export const audit = new Hono<MemberEnv>().get('/v1/audit', asMember, async (c) => {
  const before = Before.safeParse(c.req.query('before'));
  if (!before.success) return refuseBody(c);
  return reply(c, await c.var.school.audit(c.var.token, before.data), 200);
});
