import { createRoute, OpenAPIHono } from '@hono/zod-openapi';

import {
  MAX_PUSH_BYTES,
  PullRequest,
  PullResponse,
  PushRequest,
  PushResponse,
} from '../../shared/sync';
import { asMember } from '../bearer';
import { atMost } from '../body';
import type { MemberEnv } from '../context';
import { answer, BY_TOKEN, json, MEMBERS, refusals } from '../openapi';
import { reply } from '../reply';

export const sync = new OpenAPIHono<MemberEnv>()
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/push',
      tags: ['Sync'],
      summary: 'Send mutations',
      description:
        'Each is applied once and in order, however often it is sent. One that is refused is answered with a code; a gap ends the results early. Answered means durable.',
      security: BY_TOKEN,
      middleware: [asMember, atMost(MAX_PUSH_BYTES)] as const,
      request: { body: json(PushRequest) },
      responses: {
        200: answer(PushResponse, 'What became of each mutation.'),
        ...refusals(...MEMBERS, 'client-not-yours', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.push(c.var.token, c.req.valid('json')), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/v1/pull',
      tags: ['Sync'],
      summary: 'Ask for what changed',
      description:
        'In every audience one belongs to, since the cursor. `more`: ask again at once with the new cursor.',
      security: BY_TOKEN,
      middleware: [asMember, atMost()] as const,
      request: { body: json(PullRequest) },
      responses: {
        200: answer(PullResponse, 'One page of changes.'),
        ...refusals(...MEMBERS, 'client-not-yours', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.pull(c.var.token, c.req.valid('json')), 200),
  );
