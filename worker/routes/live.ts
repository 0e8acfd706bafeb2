import { Hono } from 'hono';

import { asMember, organizationOf } from '../bearer';
import { atMost } from '../body';
import type { MemberEnv } from '../context';
import { problem } from '../problem';
import { reply } from '../reply';

export const live = new Hono<MemberEnv>()
  .post('/v1/live', asMember, atMost(), async (c) =>
    reply(c, await c.var.school.ticket(c.var.token), 200),
  )
  .get('/v1/live', async (c) => {
    const organizationId = organizationOf(c.req.query('ticket') ?? '');
    if (organizationId === undefined) return problem(c, 'not-accepted');
    if (c.req.header('upgrade') !== 'websocket') return problem(c, 'upgrade-required');
    const response = await c.env.SCHOOL.getByName(organizationId).fetch(c.req.raw);
    return response.status === 101 ? response : problem(c, 'not-accepted');
  });
