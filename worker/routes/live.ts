import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

import { LiveTicket } from '../../shared/sync';
import { asMember, organizationOf } from '../bearer';
import { atMost } from '../body';
import type { MemberEnv } from '../context';
import { answer, BY_TOKEN, MEMBERS, refusals } from '../openapi';
import { problem } from '../problem';
import { reply } from '../reply';

export const live = new OpenAPIHono<MemberEnv>()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/live',
      tags: ['Sync'],
      summary: 'A ticket for one live socket',
      description: 'Good once, for 60 seconds: so that no access token stands in a URL.',
      security: BY_TOKEN,
      middleware: [asMember, atMost()] as const,
      responses: {
        200: answer(LiveTicket, 'The ticket.'),
        ...refusals(...MEMBERS, 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.ticket(c.var.token), 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/live',
      tags: ['Sync'],
      summary: 'The live socket',
      description:
        'A WebSocket. It says `{"seq": n}` when there is news, with no content: pull, and see. `ping` is answered `pong`; anything else closes it.',
      request: { query: z.object({ ticket: z.string().optional() }) },
      responses: {
        101: { description: 'The socket is open.' },
        ...refusals('not-accepted', 'upgrade-required'),
      },
    }),
    async (c) => {
      const organizationId = organizationOf(c.req.valid('query').ticket ?? '');
      if (organizationId === undefined)
        return problem(c, 'not-accepted', { because: 'no ticket of ours' });
      if (c.req.header('upgrade') !== 'websocket') return problem(c, 'upgrade-required');
      const response = await c.env.SCHOOL.getByName(organizationId).fetch(c.req.raw);
      return response.status === 101
        ? response
        : problem(c, 'not-accepted', { because: 'ticket used, late or unknown' });
    },
  );
