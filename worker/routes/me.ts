import { Hono } from 'hono';

import { asMember } from '../bearer';
import type { MemberEnv } from '../context';
import { reply } from '../reply';

export const me = new Hono<MemberEnv>()
  .get('/v1/me', asMember, async (c) => reply(c, await c.var.school.me(c.var.token), 200))
  .get('/v1/removed', asMember, async (c) =>
    reply(c, await c.var.school.removed(c.var.token), 200),
  );
