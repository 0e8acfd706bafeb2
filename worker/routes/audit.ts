import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

import { asMember } from '../bearer';
import type { MemberEnv } from '../context';
import { answer, BY_TOKEN, MEMBERS, refusals } from '../openapi';
import { reply } from '../reply';
import { AuditLine } from '../school/audit';

/** Newest first; the next page is `before` the last line's `seq`. */
const Page = z.object({
  before: z.coerce.number().int().positive().default(Number.MAX_SAFE_INTEGER),
});

export const audit = new OpenAPIHono<MemberEnv>().openapi(
  createRoute({
    method: 'get',
    path: '/v1/audit',
    tags: ['Me'],
    summary: 'Who did what that concerns me',
    description:
      'Newest first, 200 lines at a time; the next page is `before` the last `seq`. Ids only, never a word of a note. Admins read every act of setting up as well, never who shared what with whom.',
    security: BY_TOKEN,
    middleware: [asMember] as const,
    request: { query: Page },
    responses: {
      200: answer(z.object({ lines: z.array(AuditLine) }), 'One page of lines.'),
      ...refusals(...MEMBERS),
    },
  }),
  async (c) => reply(c, await c.var.school.audit(c.var.token, c.req.valid('query').before), 200),
);
