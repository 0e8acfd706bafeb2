import { Hono } from 'hono';

import { MAX_PUSH_BYTES, PullRequest, PushRequest } from '../../shared/sync';
import { asMember } from '../bearer';
import { atMost, body } from '../body';
import type { MemberEnv } from '../context';
import { reply } from '../reply';

export const sync = new Hono<MemberEnv>()
  .post('/v1/push', asMember, atMost(MAX_PUSH_BYTES), body(PushRequest), async (c) =>
    reply(c, await c.var.school.push(c.var.token, c.req.valid('json')), 200),
  )
  .post('/v1/pull', asMember, atMost(), body(PullRequest), async (c) =>
    reply(c, await c.var.school.pull(c.var.token, c.req.valid('json')), 200),
  );
