import { createRoute, OpenAPIHono } from '@hono/zod-openapi';

import { MeResponse, RemovedResponse } from '../../shared/sync';
import { asMember } from '../bearer';
import type { MemberEnv } from '../context';
import { answer, BY_TOKEN, MEMBERS, refusals } from '../openapi';
import { reply } from '../reply';

export const me = new OpenAPIHono<MemberEnv>()
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/me',
      tags: ['Me'],
      summary: 'Who I am here',
      security: BY_TOKEN,
      middleware: [asMember] as const,
      responses: { 200: answer(MeResponse, 'The school and the person.'), ...refusals(...MEMBERS) },
    }),
    async (c) => reply(c, await c.var.school.me(c.var.token), 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/v1/removed',
      tags: ['Me'],
      summary: 'What I removed in the last 30 days',
      description: 'Answers of one’s own, newest first, at most 500. `note.restore` puts one back.',
      security: BY_TOKEN,
      middleware: [asMember] as const,
      responses: {
        200: answer(RemovedResponse, 'The removed answers.'),
        ...refusals(...MEMBERS),
      },
    }),
    async (c) => reply(c, await c.var.school.removed(c.var.token), 200),
  );
